import { kindSpec } from "#argument/vocabulary.ts";
import { headOf } from "./heads.ts";
import type { PictureNode, PictureRoute, RoutesInput } from "./routes-input.ts";
import { layoutRoutes } from "./routes-layout.ts";
import { textWidth, wrapLabel } from "./wrap-label.ts";

export interface SpineStop {
  readonly node: PictureNode;
  readonly isEnd: boolean;
  /** The label; the last line leaves room for the mark of its origin. */
  readonly lines: readonly string[];
  readonly y: number;
  /** What leads to the nodes of this column, over the first of them. */
  readonly head: string | undefined;
  /** Whether all routes pass: it stands on the water, and not beside it. */
  readonly isOnAll: boolean;
  /** Told under the label. */
  readonly note: string;
}

export interface SpineLane {
  readonly route: number;
  readonly x: number;
  /** A ring marks a stop that not all routes make. */
  readonly stops: readonly { readonly y: number; readonly isRinged: boolean }[];
  readonly isNegative: readonly boolean[];
}

export interface SpineLayout {
  readonly stops: readonly SpineStop[];
  /** One lane a route; none where there are too many to be told apart, but the lit one. */
  readonly lanes: readonly SpineLane[];
  readonly middle: number;
  readonly bedWidth: number;
  readonly glyphX: number;
  readonly labelX: number;
  readonly height: number;
}

export const SPINE_WIDTH = 360;
const LEFT = 24;
/** More lanes than these leave no room for labels. */
const MOST_LANES = 9;
const LINE = 18;
/** The bed of routes too many for lanes of their own. */
const MERGED_WIDTH = 28;

/** Routes from top to bottom, as on the map of a line: a lane a route, a ring where it stops, names on the right. Deterministic. */
export function layoutSpine(input: RoutesInput, lit: number | undefined): SpineLayout {
  const columns = layoutRoutes(input).nodes.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const order = new Map(columns.map(({ slug }, place) => [slug, place]));
  const laneOf = assignLanes(input.routes, order);
  const count = Math.max(...laneOf) + 1;
  const isMerged = count > MOST_LANES;
  const pitch = count > 6 ? 7 : 9;
  const bedWidth = isMerged ? MERGED_WIDTH : count * pitch + 8;
  const middle = isMerged ? LEFT + 4 : LEFT + ((count - 1) * pitch) / 2;
  const glyphX = middle + bedWidth / 2 + 20;
  const labelX = glyphX + 22;

  let y = 0;
  const stops = columns.map((node, index): SpineStop => {
    const isFirstOfColumn = index > 0 && columns[index - 1]?.x !== node.x;
    const column = columns.filter(({ x }) => x === node.x);
    const head = isFirstOfColumn ? headInto(input, column) : undefined;
    y += index === 0 ? 28 : head ? 64 : 30;
    const lines = wrapLabel(`${node.label} ${node.origin.text}`, SPINE_WIDTH - labelX - 10);
    const note = noteOf(input, node.slug, isMerged);
    const stop = { node, isEnd: node.isEnd, lines, y, head, isOnAll: isOnEvery(input.routes, node.slug), note };
    y += (lines.length - 1) * LINE + (note ? 15 : 0);
    return stop;
  });
  const rowOf = new Map(stops.map((stop) => [stop.node.slug, stop.y]));
  const lanes = input.routes.flatMap((route, index) =>
    isMerged && index !== lit
      ? []
      : [
          {
            route: index,
            x: isMerged ? middle : LEFT + (laneOf[index] ?? 0) * pitch,
            stops: route.nodes.map((slug) => ({ y: rowOf.get(slug) ?? 0, isRinged: !isOnEvery(input.routes, slug) })),
            isNegative: route.steps.map(({ sign }) => sign === -1),
          },
        ],
  );
  return { stops, lanes, middle, bedWidth, glyphX, labelX, height: y + 24 };
}

/** The leftmost lane that is free between a route's first stop and its last; routes of which one starts where the other ends share one. */
function assignLanes(routes: readonly PictureRoute[], order: ReadonlyMap<string, number>): readonly number[] {
  const taken: { from: number; to: number }[][] = [];
  return routes.map(({ nodes }) => {
    const places = nodes.map((slug) => order.get(slug) ?? 0);
    const span = { from: Math.min(...places), to: Math.max(...places) };
    const free = taken.findIndex((spans) => spans.every(({ from, to }) => to <= span.from || from >= span.to));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), span];
    return lane;
  });
}

function isOnEvery(routes: readonly PictureRoute[], slug: string): boolean {
  return routes.every(({ nodes }) => nodes.includes(slug));
}

function headInto(input: RoutesInput, column: readonly PictureNode[]): string | undefined {
  const verbs = new Set(
    column.flatMap(({ slug }) =>
      input.routes.flatMap(({ nodes, steps }) => {
        const step = steps[nodes.indexOf(slug) - 1];
        return step ? [headOf(step.relation)] : [];
      }),
    ),
  );
  if (verbs.size === 0) return undefined;
  const [kind, ...others] = new Set(column.map((node) => kindSpec(node.kind).name));
  const named = kind && others.length === 0 ? ` ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}` : "";
  const told = `${[...verbs].sort().join(" or ")}${named}`;
  return verbs.size < 3 && textWidth(told) < 230 ? told : undefined;
}

function noteOf({ routes, gates }: RoutesInput, slug: string, isMerged: boolean): string {
  const through = routes.filter(({ nodes }) => nodes.includes(slug)).length;
  const tools = gates.filter(({ node }) => node === slug).length;
  return [
    ...(isMerged && through < routes.length ? [`on ${through} of ${routes.length} routes`] : []),
    ...(tools > 0 ? [`${tools} ${tools === 1 ? "tool holds" : "tools hold"} it`] : []),
  ].join("; ");
}
