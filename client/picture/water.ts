import { relationSpec } from "#argument/vocabulary.ts";
import type { Columns } from "./columns.ts";
import type { Corridors } from "./corridors.ts";
import { LANE, lanesOf } from "./lanes.ts";
import type { RouteNumber, RoutesLayout, Strand } from "./placed.ts";
import type { RoutesInput } from "./routes-input.ts";
import type { DrawnStep } from "./steps.ts";

const GLYPH = 22;
/** How far a step back swings out at its ends. */
const BACKWATER = 60;
const NUMBER_GAP = 16;
const NUMBER_STEP = 18;
const NUMBERS_ABREAST = 3;

/** Where everything stands that water runs between. */
export interface Ground {
  readonly input: RoutesInput;
  readonly steps: readonly DrawnStep[];
  readonly columns: Columns;
  readonly corridors: Corridors;
  readonly yOf: (spot: string) => number;
  /** Whether a step is one strand, whatever the number of its routes. */
  readonly isMerged: boolean;
}

/** Strands, one a route or one a step, and the bed that they run in. */
export function waterOf({ input, steps, columns, corridors, yOf, isMerged }: Ground): Pick<RoutesLayout, "strands" | "bands" | "numbers"> {
  const offset = lanesOf(input, steps, columns, yOf);
  const along = (step: DrawnStep, offsets: readonly number[], from: number, to: number) => {
    const column = columns.columnOf(step.from);
    const heights = [step.from, ...columns.passesOf(step), step.to].map((spot, index) => yOf(spot) + (offsets[index] ?? 0));
    const x = (slug: string) => corridors.x[columns.columnOf(slug)] ?? 0;
    return { path: pathThrough(heights, corridors.bends.slice(column), x(step.from) + from, x(step.to) - to), last: heights.at(-1) ?? 0 };
  };
  const strand = (step: DrawnStep, routes: readonly number[], place: number, width: number): Strand => {
    const { path, last } = along(step, isMerged ? [] : offset(step, routes), GLYPH, GLYPH + 4);
    return {
      routes,
      step: place,
      from: step.from,
      to: step.to,
      path,
      isNegative: relationSpec(step.relation).sign === -1,
      width,
      end: { x: (corridors.x[columns.columnOf(step.to)] ?? 0) - GLYPH - 2, y: last },
    };
  };
  return {
    strands: steps.flatMap((step) =>
      isMerged
        ? [strand(step, step.routes, step.step, Math.min(2 + step.routes.length * 0.6, 9))]
        : step.routes.map((route) => strand(step, [route], input.routes[route]?.nodes.indexOf(step.from) ?? 0, 2)),
    ),
    bands: steps.map((step) => ({
      path: along(step, isMerged ? [] : offset(step, step.routes), 0, 0).path,
      width: isMerged ? 20 : step.routes.length * LANE + 9,
    })),
    numbers: isMerged ? [] : numbersOf(input, steps, corridors, columns, (step, route) => yOf(step.from) + (offset(step, [route])[0] ?? 0)),
  };
}

/** The number of each route on its last strand; of neighbours each a little farther along. */
function numbersOf(
  input: RoutesInput,
  steps: readonly DrawnStep[],
  corridors: Corridors,
  columns: Columns,
  laneY: (step: DrawnStep, route: number) => number,
): readonly RouteNumber[] {
  const places = input.routes.flatMap(({ nodes }, route) => {
    const step = steps.find(({ from, to, routes }) => from === nodes.at(-2) && to === nodes.at(-1) && routes.includes(route));
    return step ? [{ route, from: step.from, y: laneY(step, route) }] : [];
  });
  return places.map(({ route, from, y }) => {
    const above = places.filter((other) => other.from === from && other.y < y).length;
    return { route, x: (corridors.x[columns.columnOf(from)] ?? 0) + GLYPH + NUMBER_GAP + (above % NUMBERS_ABREAST) * NUMBER_STEP, y };
  });
}

/** Flat past the words, a bend between the columns, flat again: water, not wire. A step back, where routes make a circle, is one curve. */
function pathThrough(heights: readonly number[], bends: Corridors["bends"], from: number, to: number): string {
  if (to < from)
    return `M${from} ${heights[0]}C${from + BACKWATER} ${heights[0]} ${to - BACKWATER} ${heights.at(-1)} ${to} ${heights.at(-1)}`;
  let path = `M${from} ${round(heights[0] ?? 0)}`;
  for (const [index, next] of heights.slice(1).entries()) {
    const at = heights[index] ?? 0;
    const { start, end } = bends[index] ?? { start: from, end: to };
    if (Math.abs(next - at) < 0.5) continue;
    const pull = (end - start) * 0.52;
    path += `H${start}C${round(start + pull)} ${round(at)} ${round(end - pull)} ${round(next)} ${end} ${round(next)}`;
  }
  return `${path}H${to}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
