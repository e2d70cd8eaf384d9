import { type KeyboardEvent, useMemo, useRef } from "react";
import { KINDS } from "#argument/vocabulary.ts";
import { KindMark } from "../design/kind-glyph.tsx";
import { nearestIn } from "./nearest.ts";
import type { RoutesInput } from "./routes-input.ts";
import { layoutRoutes, type PlacedGate, type PlacedNode, type Strand } from "./routes-layout.ts";
import { wrapLabel } from "./wrap-label.ts";
import "./picture.css";

export interface RoutesPictureProps {
  readonly input: RoutesInput;
  /** Said of the picture as a whole. */
  readonly title: string;
  /** Over the picture, where a summary step is spelt out by it. */
  readonly bracket?: string | undefined;
  /** Options that act at a column: told above it, an arrow pointing down at where they act. */
  readonly poles?: readonly Pole[];
  /** The route that is lit. */
  readonly lit: number | undefined;
  /** Tools that the reader has put in place. */
  readonly inPlace: readonly string[];
  /** While the reader points at a route. */
  readonly onLight: (route: number | undefined) => void;
  /** When the reader chooses a route, by its number. */
  readonly onChoose: (route: number) => void;
  readonly onOpen: (slug: string) => void;
  readonly onToggle: (tool: string) => void;
}

/** Half the width of a label, for the area that can be pressed. */
const LABEL_HALF = 90;
/** Where labels of the first column start. */
const START_MARGIN = 24;
/** An option, and the nodes at which it acts: the arrow ends at the uppermost. */
export interface Pole {
  readonly slug: string;
  readonly label: string;
  readonly mark: string;
  /** Where it acts, in words. */
  readonly says: string;
  readonly over: readonly string[];
}

/** Room for poles over the picture. */
const POLES = 92;
/** Room for the bracket over the picture. */
const BRACKET = 38;

/**
 * Routes as water, from left to right, with the tools that hold them as gates.
 *
 * For the keyboard it is one stop: Enter goes in, arrows go to what is nearest in that direction, [ and ] along the lit route, 1 to 9 light a
 * route, Escape leaves. The numbered sentences beside it say the same.
 */
export function RoutesPicture({
  input,
  title,
  bracket,
  poles = [],
  lit,
  inPlace,
  onLight,
  onChoose,
  onOpen,
  onToggle,
}: RoutesPictureProps) {
  const layout = useMemo(() => layoutRoutes(input), [input]);
  const room = (bracket ? BRACKET : 0) + (poles.length > 0 ? POLES : 0);
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
      className="pic routes-pic"
      viewBox={`0 0 ${layout.width} ${layout.height + room}`}
      role="group"
      aria-label={`${title}. The same as the numbered sentences. Enter to walk it.`}
      tabIndex={0}
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
        {layout.gates.map((gate) => (
          <Gate key={stopOf(gate)} gate={gate} isInPlace={inPlace.includes(gate.tool)} onToggle={onToggle} />
        ))}
        {layout.crowded.map(({ node, count, x, y }) => (
          <text key={node} x={x + 9} y={y} className="t more-gates" aria-hidden="true">
            and {count} more, in the list
          </text>
        ))}
        {layout.nodes.map((node) => (
          <Stop key={node.slug} node={node} input={input} onOpen={onOpen} />
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

function stopOf(gate: { readonly tool: string; readonly node: string }): string {
  return `${gate.tool} ${gate.node}`;
}

function Bracket({ text, from, to }: { readonly text: string; readonly from: number; readonly to: number }) {
  return (
    <g aria-hidden="true">
      <path className="sum" d={`M${from - 12} 36V18H${to}V28`} />
      <path d={`M${to - 4.5} 27L${to} 37L${to + 4.5} 27Z`} fill="var(--ink-2)" />
      <text x={(from + to) / 2} y={23} textAnchor="middle" className="bracket">
        {text}
      </text>
    </g>
  );
}

function PoleMark({
  pole,
  x,
  to,
  onOpen,
}: {
  readonly pole: Pole;
  readonly x: number;
  readonly to: number;
  readonly onOpen: (slug: string) => void;
}) {
  const lines = wrapLabel(pole.label, 230);
  return (
    <g className="pole-mark" onClick={() => onOpen(pole.slug)} onKeyDown={() => undefined}>
      <path className="pole" d={`M${x} 14V${to}`} />
      <path d={`M${x - 4.5} ${to - 2}L${x} ${to + 7}L${x + 4.5} ${to - 2}Z`} fill="var(--k-answer)" />
      <text className="ob">
        {lines.map((line, index) => (
          <tspan key={line} x={x + 10} y={24 + index * 18}>
            {line}
            {index === lines.length - 1 && (
              <tspan className="ot p" dx={5}>
                {pole.mark}
              </tspan>
            )}
          </tspan>
        ))}
        <tspan className="ow" x={x + 10} y={26 + lines.length * 18}>
          {pole.says}
        </tspan>
      </text>
    </g>
  );
}

function StrandPath({
  strand,
  isLit,
  isLowered,
  onLight,
}: {
  readonly strand: Strand;
  readonly isLit: boolean;
  readonly isLowered: boolean;
  readonly onLight: RoutesPictureProps["onLight"];
}) {
  const { x, y } = strand.end;
  const [only, ...others] = strand.routes;
  const width = isLit ? 4 : isLowered ? 0.9 : strand.width;
  return (
    <g className={isLit ? "strand lit" : "strand"}>
      <path className={`s ${strand.isNegative ? "neg" : ""}`} d={strand.path} style={{ strokeWidth: width }} />
      {/* A wider, unseen path, so that a thin strand can be pointed at. */}
      <path className="reach" d={strand.path} onMouseEnter={() => onLight(others.length === 0 ? only : undefined)} />
      {strand.isNegative ? (
        <path className="bar-end" d={`M${x} ${y - 4.5 - strand.width / 4}V${y + 4.5 + strand.width / 4}`} />
      ) : (
        <path className="end" d={`M${x - 6} ${y - 4.4}L${x + 3} ${y}L${x - 6} ${y + 4.4}Z`} />
      )}
    </g>
  );
}

function Gate({
  gate,
  isInPlace,
  onToggle,
}: {
  readonly gate: PlacedGate;
  readonly isInPlace: boolean;
  readonly onToggle: RoutesPictureProps["onToggle"];
}) {
  const { x, top, bottom, grip, label, name } = gate;
  const depth = grip === "blocks" ? bottom - top : grip === "lowers" ? (bottom - top) / 2 : 6;
  const leafTop = isInPlace ? top : top - 6 - Math.min(depth, 20);
  return (
    <g
      className={isInPlace ? "gate in-place" : "gate"}
      data-stop={stopOf(gate)}
      role="checkbox"
      aria-checked={isInPlace}
      aria-label={`${label}, ${grip === "little" ? "does little" : grip}`}
      tabIndex={-1}
      onClick={() => onToggle(gate.tool)}
      onKeyDown={() => undefined}
    >
      <rect className="pst" x={x - 6} y={top - 7} width={3} height={7} />
      <rect className="pst" x={x + 3} y={top - 7} width={3} height={7} />
      <rect className="pst" x={x - 6} y={bottom} width={12} height={3} />
      {grip === "little" ? (
        <path className="reeds" d={`M${x - 3} ${leafTop}v8M${x} ${leafTop}v10M${x + 3} ${leafTop}v8`} />
      ) : (
        <>
          {!isInPlace && <path className="ghost" d={`M${x - 3.5} ${top}V${top + depth}H${x + 3.5}V${top}`} />}
          <rect className="leaf" x={x - 3.5} y={leafTop} width={7} height={isInPlace ? depth : Math.min(depth, 20)} />
        </>
      )}
      {name && (
        <>
          <path className="lead" d={name.lead} />
          <text className="t gate-name" x={name.x} y={name.y}>
            {label}
          </text>
        </>
      )}
    </g>
  );
}

/** What is drawn of a node is no text of its link: the link is the area over it, whose name says the same in full. */
function Stop({
  node,
  input,
  onOpen,
}: {
  readonly node: PlacedNode;
  readonly input: RoutesInput;
  readonly onOpen: (slug: string) => void;
}) {
  const through = input.routes.filter((route) => route.nodes.includes(node.slug)).length;
  const gates = input.gates.filter((gate) => gate.node === node.slug).length;
  const said = node.origin.by === "ours" ? "our reading" : node.origin.by === "paper" ? `paper ${node.origin.text}` : "literature";
  const top = Math.min(node.y - 14, node.labelY - 16);
  const bottom = Math.max(node.y + 14, node.labelY + (node.lines.length - 1) * 18 + 6);
  const left = node.isStart ? START_MARGIN - 4 : node.x - LABEL_HALF;
  return (
    <>
      <g className="stop-drawing" aria-hidden="true">
        <KindMark kind={node.kind} x={node.x} y={node.y} scale={1.15} />
        <Label node={node} />
      </g>
      <rect
        className="stop"
        data-stop={node.slug}
        role="link"
        aria-label={`${node.label}, ${KINDS[node.kind].name}, ${said}. On ${through} of ${input.routes.length} routes; ${gates} ${gates === 1 ? "tool" : "tools"} here.`}
        tabIndex={-1}
        x={left}
        y={top}
        width={node.x + LABEL_HALF - left}
        height={bottom - top}
        onClick={() => onOpen(node.slug)}
        onKeyDown={() => undefined}
      />
    </>
  );
}

/** The label's lines; the origin's mark is the last word of the last. */
function Label({ node }: { readonly node: PlacedNode }) {
  const mark = node.origin.text;
  return (
    <text className={node.isEnd ? "nb" : "n"} textAnchor={node.isStart ? "start" : "middle"}>
      {node.lines.map((line, index) => {
        const isLast = index === node.lines.length - 1;
        const words = isLast ? line.slice(0, Math.max(0, line.length - mark.length)).trimEnd() : line;
        return (
          <tspan key={line} x={node.isStart ? START_MARGIN : node.x} y={node.labelY + index * 18}>
            {words}
            {isLast && (
              <tspan className={`ot ${node.origin.by === "paper" ? "p" : node.origin.by === "ours" ? "r" : ""}`} dx={words ? 5 : 0}>
                {mark}
              </tspan>
            )}
          </tspan>
        );
      })}
    </text>
  );
}
