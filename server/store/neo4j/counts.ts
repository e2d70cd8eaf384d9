import { bySlug } from "#argument/graph.ts";
import type { Grade, Kind, Relation } from "#argument/vocabulary.ts";
import { checkFilter, FILTER_LIMITS } from "../check-filter.ts";
import type { Combination, FacetCount, Facets } from "../graph-store.ts";
import { checkSize } from "../limits.ts";
import type { NodeFilter, Speaker } from "../node-filter.ts";
import { filterCypher, filtersCypher } from "./filter.ts";
import type { Read } from "./of-one-corpus.ts";
import { EVERY_TYPE } from "./records.ts";

/** See GraphStore.relationCounts. */
export async function relationCounts(read: Read): Promise<readonly FacetCount<Relation>[]> {
  const found = await read<FacetCount<Relation>>({
    find: `MATCH (:Node)-[r:${EVERY_TYPE}]->(:Node)`,
    row: { value: "r.relation", count: "count(*)" },
  });
  return found.toSorted((a, b) => bySlug(a.value, b.value));
}

/** See GraphStore.facets. */
export async function facets(read: Read, filter: NodeFilter): Promise<Facets> {
  checkFilter(filter);
  const { where, parameters } = filterCypher(filter);
  const rows = await read<{ readonly kind: Kind; readonly by: Speaker; readonly grade: Grade; readonly count: number }>(
    { find: `MATCH (n:Node) WHERE ${where}`, row: { kind: "n.kind", by: "n.originBy", grade: "n.grade", count: "count(*)" } },
    parameters,
  );
  return {
    total: rows.reduce((sum, { count }) => sum + count, 0),
    kinds: sumBy(rows, ({ kind }) => kind),
    origins: sumBy(rows, ({ by }) => by),
    grades: sumBy(rows, ({ grade }) => grade),
  };
}

/** See GraphStore.combinations. */
export function combinations(read: Read, conditions: readonly NodeFilter[]): Promise<readonly Combination[]> {
  checkSize("filter", conditions.length, "conditions", FILTER_LIMITS.conditions);
  checkFilter(...conditions);
  const { where, parameters } = filtersCypher(conditions, (each) => `[${each.join(", ")}]`);
  return read<Combination>({ find: `MATCH (n:Node) WITH ${where} AS found`, row: { fits: "found", count: "count(*)" } }, parameters);
}

function sumBy<R extends { readonly count: number }, V extends string>(rows: readonly R[], pick: (row: R) => V): readonly FacetCount<V>[] {
  const sums = new Map<V, number>();
  for (const row of rows) sums.set(pick(row), (sums.get(pick(row)) ?? 0) + row.count);
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => bySlug(a.value, b.value));
}
