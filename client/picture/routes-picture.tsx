import { type KeyboardEvent, useMemo, useRef } from "react";
import { GateMark, stopOf } from "./gate-mark.tsx";
import { nearestIn } from "./nearest.ts";
import { NodeStop } from "./node-stop.tsx";
import { Bracket, type Pole, PoleMark, roomForPoles } from "./over-the-picture.tsx";
import type { Strand } from "./placed.ts";
import type { RoutesInput } from "./routes-input.ts";
import { layoutRoutes } from "./routes-layout.ts";
import { StrandPath } from "./strand-path.tsx";
import "./picture.css";

export interface RoutesPictureProps {
  readonly input: RoutesInput;
  /** Said of the picture as a whole, and where the same is said in words. */
  readonly title: string;
  /** Over the picture, where a summary step is spelt out by it. */
  readonly bracket?: string | undefined;
  /** Options that act at a column: told above it, an arrow pointing down at where they act. */
  readonly poles?: readonly Pole[];
  /** Whether routes carry their numbers, as the sentences do. */
  readonly isNumbered?: boolean;
  /** The route that is lit. */
  readonly lit: number | undefined;
  /** Tools that the reader has put in place. */
  readonly inPlace: readonly string[];
  /** While the reader points at a route. */
  readonly onLight: (route: number | undefined) => void;
  /** When the reader chooses a route, by its number. */
  readonly onChoose: (route: number) => void;
  readonly onOpen: (slug: string) => void;
  /** Asks for the routes into a node, or out of it. */
  readonly onRoutes: (end: { readonly to: string } | { readonly from: string }) => void;
  readonly onToggle: (tool: string) => void;
}

/** Room for the bracket over the picture. */
const BRACKET = 38;
/** Higher than this it does not stay in view, since it would cover what is told beside it. */
const TALL = 520;
/** Wider than this it is shown smaller, and its smallest letters are larger to make up for it. */
const WIDE = 1200;
/** The least scale at which those letters keep 11 pixels; on a narrower page the picture scrolls in its frame. */
const LEAST_SCALE = { usual: 11 / 13.5, wide: 11 / 15 };

/**
 * Routes as water, from left to right, with the tools that hold them as gates.
 *
 * For the keyboard it is one stop: Enter goes in, arrows go to what is nearest in that direction, [ and ] along the lit route, 1 to 9 light a
 * route, G goes to the gates, I and O ask for the routes into a node and out of it, Escape leaves. The numbered sentences beside it say the same.
 */
export function RoutesPicture({
  input,
  title,
  bracket,
  poles = [],
  isNumbered = false,
  lit,
  inPlace,
  onLight,
  onChoose,
  onOpen,
  onRoutes,
  onToggle,
}: RoutesPictureProps) {
  const layout = useMemo(() => layoutRoutes(input), [input]);
  const room = (bracket ? BRACKET : 0) + roomForPoles(poles);
  const figure = useRef<SVGSVGElement>(null);

  const stops = () => [...(figure.current?.querySelectorAll<SVGElement>("[data-stop]") ?? [])];
  const focusOn = (slug: string | undefined) =>
    stops()
      .find((stop) => stop.dataset["stop"] === slug)
      ?.focus();

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const at = document.activeElement instanceof SVGElement ? document.activeElement.dataset["stop"] : undefined;
    if (/^[1-9]$/.test(event.key) && Number(event.key) <= input.routes.length) onChoose(Number(event.key) - 1);
    else if (at === undefined && event.key === "Enter") focusOn(input.routes[lit ?? 0]?.nodes[0]);
    else if (at === undefined) return;
    else if (event.key === "Escape") figure.current?.focus();
    else if (event.key === "Enter" || event.key === " ") {
      if (layout.gates.some((gate) => stopOf(gate) === at)) onToggle(at.split(" ")[0] ?? at);
      else onOpen(at);
    } else if (event.key === "[" || event.key === "]") {
      const nodes = input.routes[lit ?? 0]?.nodes ?? [];
      focusOn(nodes[nodes.indexOf(at) + (event.key === "]" ? 1 : -1)]);
    } else if (/^[gio]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const node = input.nodes.find(({ slug }) => slug === at)?.slug;
      if (node === undefined) return;
      const key = event.key.toLowerCase();
      const gate = layout.gates.find((candidate) => candidate.node === node);
      if (key === "g") focusOn(gate && stopOf(gate));
      else onRoutes(key === "i" ? { to: node } : { from: node });
    } else if (event.key.startsWith("Arrow")) {
      const places = [
        ...layout.nodes.map(({ slug, x, y }) => ({ id: slug, x, y })),
        ...layout.gates.map((gate) => ({ id: stopOf(gate), x: gate.x, y: gate.top - 14 })),
      ];
      focusOn(nearestIn(event.key, at, places));
    } else return;
    event.preventDefault();
  };

  const byRoute = (strand: Strand) => (strand.routes.includes(lit ?? -1) ? 1 : 0);
  return (
    <svg
      ref={figure}
      className={layout.width > WIDE ? "pic routes-pic many" : "pic routes-pic"}
      style={{ minWidth: Math.ceil(layout.width * (layout.width > WIDE ? LEAST_SCALE.wide : LEAST_SCALE.usual)) }}
      viewBox={`0 0 ${layout.width} ${layout.height + room}`}
      role="group"
      aria-label={`${title} Enter to walk it.`}
      tabIndex={0}
      data-tall={layout.height + room > TALL || undefined}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onLight(undefined)}
    >
      {bracket && <Bracket text={bracket} from={78} to={layout.width - 112} />}
      {poles.map((pole) => {
        const [node] = layout.nodes.filter(({ slug }) => pole.over.includes(slug)).toSorted((a, b) => a.y - b.y);
        return (
          node && (
            <PoleMark
              key={pole.slug}
              pole={pole}
              x={node.x}
              to={room + Math.min(node.y - node.half, node.labelY - 22) - 6}
              width={layout.width}
              onOpen={onOpen}
            />
          )
        );
      })}
      {layout.heads
        .filter(({ isVerb }) => isVerb || poles.length === 0)
        .map(({ x, text, isVerb }) => (
          <text key={`${x} ${text}`} x={x} y={24 + room} className={isVerb ? "verb" : "c"} textAnchor="middle" aria-hidden="true">
            {text}
          </text>
        ))}
      <g transform={`translate(0 ${room})`}>
        {layout.bands.map(({ path, width }) => (
          <path key={path} className="band" d={path} strokeWidth={width} />
        ))}
        {layout.strands
          .toSorted((a, b) => byRoute(a) - byRoute(b))
          .map((strand) => (
            <StrandPath
              key={`${strand.routes.join(" ")} ${strand.from} ${strand.to} ${strand.step}`}
              strand={strand}
              isLit={byRoute(strand) === 1}
              isLowered={isHeld(strand, input, inPlace)}
              onLight={onLight}
            />
          ))}
        {isNumbered &&
          layout.numbers.map(({ route, x, y }) => (
            <text key={route} className={route === lit ? "no lit" : "no"} x={x} y={y + 4} textAnchor="middle" aria-hidden="true">
              {route + 1}
            </text>
          ))}
        {layout.gates.map((gate) => (
          <GateMark key={stopOf(gate)} gate={gate} isInPlace={inPlace.includes(gate.tool)} onToggle={onToggle} />
        ))}
        {layout.crowded.map(({ node, count, x, y }) => (
          <text key={node} x={x + 9} y={y} className="t more-gates" aria-hidden="true">
            and {count} more, in the list
          </text>
        ))}
        {layout.nodes.map((node) => (
          <NodeStop key={node.slug} node={node} input={input} onOpen={onOpen} />
        ))}
      </g>
    </svg>
  );
}

/** Whether a tool in place holds the strand at a node that it has passed, or where it starts. */
function isHeld(strand: Strand, input: RoutesInput, inPlace: readonly string[]): boolean {
  return strand.routes.every((index) => {
    const passed = input.routes[index]?.nodes.slice(0, strand.step + 2) ?? [];
    return input.gates.some((gate) => inPlace.includes(gate.tool) && gate.grip !== "little" && passed.includes(gate.node));
  });
}
