import { kindSpec, relationSpec } from "#argument/vocabulary.ts";
import { KindMark } from "../design/kind-glyph.tsx";
import type { RoutesInput } from "./routes-input.ts";
import { layoutRoutes } from "./routes-layout.ts";
import { wrapLabel } from "./wrap-label.ts";
import "./picture.css";

const LANE = 9;
const LEFT = 24;
const MOST_LANES = 6;

/** The same routes for a narrow page: from top to bottom, like a line of an underground map, names on the right. */
export function Spine({ input, title, lit }: { readonly input: RoutesInput; readonly title: string; readonly lit: number | undefined }) {
  const order = layoutRoutes(input).nodes.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const lanes = Math.min(MOST_LANES, input.routes.length);
  const labelX = LEFT + lanes * LANE + 34;
  let y = 20;
  const stops = order.map((node, index) => {
    const isNewColumn = index > 0 && order[index - 1]?.x !== node.x;
    if (index > 0) y += isNewColumn ? 58 : 16;
    const lines = wrapLabel(`${node.label} ${node.origin.text}`, 360 - labelX - 8);
    const stop = { node, lines, y: y + 8, head: isNewColumn ? verbInto(input, node.slug) : undefined };
    y += lines.length * 18 + 12;
    return stop;
  });
  const rowOf = new Map(stops.map((stop) => [stop.node.slug, stop.y]));
  const laneX = (route: number) => LEFT + (route % lanes) * LANE;
  return (
    <svg className="pic spine" viewBox={`0 0 360 ${y + 10}`} role="img" aria-label={title}>
      <path
        className="band"
        d={`M${LEFT + ((lanes - 1) * LANE) / 2} ${stops[0]?.y ?? 0}V${stops.at(-1)?.y ?? 0}`}
        strokeWidth={lanes * LANE + 10}
      />
      {input.routes
        .slice(0, MOST_LANES)
        .map((route, index) =>
          route.steps.map((step, position) => (
            <path
              key={`${route.nodes.join(" ")} ${step.relation} ${route.nodes[position]}`}
              className={`s ${relationSpec(step.relation).sign === -1 ? "neg" : ""}`}
              style={lit === index ? { stroke: "var(--you)", strokeWidth: 4 } : undefined}
              d={`M${laneX(index)} ${rowOf.get(route.nodes[position] ?? "") ?? 0}V${rowOf.get(route.nodes[position + 1] ?? "") ?? 0}`}
            />
          )),
        )}
      {stops.map(({ node, lines, y: at, head }) => (
        <g key={node.slug}>
          {head && (
            <text className="verb" x={labelX} y={at - 30}>
              {head} {article(kindSpec(node.kind).name)}
            </text>
          )}
          <KindMark kind={node.kind} x={LEFT + ((lanes - 1) * LANE) / 2} y={at} scale={node.isEnd ? 1.25 : 1.05} />
          <text className={node.isEnd ? "nb" : "n"}>
            {lines.map((line, index) => (
              <tspan key={line} x={labelX} y={at + 5 + index * 18}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}

const HEADS: Readonly<Partial<Record<string, string>>> = {
  underpins: "on which rests",
  holds_off: "that held off",
  restrains: "that restrained",
};

function verbInto(input: RoutesInput, slug: string): string | undefined {
  const verbs = new Set(
    input.routes.flatMap((route) => {
      const step = route.steps[route.nodes.indexOf(slug) - 1];
      return step ? [HEADS[step.relation] ?? relationSpec(step.relation).verb] : [];
    }),
  );
  return verbs.size > 0 ? [...verbs].join(" or ") : undefined;
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
