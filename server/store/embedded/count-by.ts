import { bySlug } from "#argument/graph.ts";
import type { FacetCount } from "../graph-store.ts";

/** What the counts of items come to for each value that they have, in order of value. */
export function countBy<T, V extends string>(
  items: readonly T[],
  pick: (item: T) => V,
  countOf: (item: T) => number = () => 1,
): readonly FacetCount<V>[] {
  const counts = new Map<V, number>();
  for (const item of items) counts.set(pick(item), (counts.get(pick(item)) ?? 0) + countOf(item));
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => bySlug(a.value, b.value));
}
