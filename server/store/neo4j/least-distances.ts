import type { Distances } from "../select-between.ts";

/**
 * How far every node is, from rows that may name one several times. Neo4j 5.26 gives `min(length(path))` for each start by itself where it
 * expands breadth first from several, although the statement groups by the node alone; so the least is taken here.
 */
export function leastDistances(rows: readonly { readonly slug: string; readonly far: number }[]): Distances {
  const least = new Map<string, number>();
  for (const { slug, far } of rows) least.set(slug, Math.min(far, least.get(slug) ?? far));
  return least;
}
