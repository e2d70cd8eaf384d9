import dagre from "@dagrejs/dagre";
import type { DrawnStep } from "./steps.ts";

/** Columns from left to right, each from top to bottom: nodes, and the places where a step goes by a column between its ends. */
export interface Columns {
  readonly spots: readonly (readonly string[])[];
  readonly columnOf: (slug: string) => number;
  /** The places that a step passes between its ends, by column; most steps have none. */
  readonly passesOf: (step: DrawnStep) => readonly string[];
}

/**
 * Sorts nodes into columns so that steps run from left to right and cross little: layered drawing after Sugiyama, Tagawa and Toda 1981
 * (IEEE Transactions on Systems, Man, and Cybernetics 11, 109-125), by dagre. Upside down, as little crosses: that way is taken in which the
 * nodes of the first route lie higher. `slugs` must name the ends of all steps.
 */
export function columnsOf(slugs: readonly string[], steps: readonly DrawnStep[], first: readonly string[]): Columns {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR", ranker: "network-simplex" });
  for (const slug of slugs) graph.setNode(slug, { width: 10, height: 60 });
  for (const { from, to, routes } of steps) graph.setEdge(from, to, { weight: routes.length });
  dagre.layout(graph);

  const xs = [...new Set(slugs.map((slug) => Math.round(graph.node(slug).x)))].sort((a, b) => a - b);
  const columnOf = (slug: string) => xs.indexOf(Math.round(graph.node(slug).x));
  const passes = (step: DrawnStep) =>
    range(columnOf(step.from) + 1, columnOf(step.to)).map((column) => ({ column, id: `${step.id} by ${column}` }));

  const heights = xs.map(() => new Map<string, number>());
  for (const slug of slugs) heights[columnOf(slug)]?.set(slug, graph.node(slug).y);
  for (const step of steps) {
    const points = graph.edge(step.from, step.to).points;
    for (const { column, id } of passes(step)) heights[column]?.set(id, heightAt(points, xs[column] ?? 0));
  }
  const spots = heights.map((column) => [...column].sort(([a, y], [b, z]) => y - z || (a < b ? -1 : 1)).map(([id]) => id));
  return {
    spots: runsLow(first, spots) ? spots.map((column) => column.toReversed()) : spots,
    columnOf,
    passesOf: (step) => passes(step).map(({ id }) => id),
  };
}

/** Whether the nodes of a route lie in the lower half of their columns, taken together. */
function runsLow(route: readonly string[], spots: readonly (readonly string[])[]): boolean {
  const below = spots.map((column) => {
    const place = column.findIndex((spot) => route.includes(spot));
    return place === -1 ? 0 : place - (column.length - 1) / 2;
  });
  return below.reduce((sum, each) => sum + each, 0) > 0;
}

function heightAt(points: readonly { readonly x: number; readonly y: number }[], x: number): number {
  return points.reduce((nearest, point) => (Math.abs(point.x - x) < Math.abs(nearest.x - x) ? point : nearest)).y;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
