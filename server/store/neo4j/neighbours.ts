import neo4j from "neo4j-driver";
import { bySlug } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import type { Neighbour, NeighbourCount, NeighbourQuery, Page } from "../graph-store.ts";
import { groupBy } from "../group-by.ts";
import { checkLimit, checkRelations, checkSize, LIMITS } from "../limits.ts";
import type { Direction } from "../node-filter.ts";
import { neighboursQuestion, pageFrom, readAfter } from "../paging.ts";
import type { Read } from "./of-one-corpus.ts";
import { EVERY_TYPE, toEdge, toNode } from "./records.ts";

interface Row {
  readonly of: string;
  readonly side: string;
  readonly relation: Relation;
  readonly slug: string;
  readonly edge: string;
  readonly node: string;
}

/** Outgoing before incoming, as they sort. */
const SIDES = { out: "0", in: "1" } as const satisfies Record<Direction, string>;

/** See GraphStore.neighbours. One statement: a page at each node, cut off there, so that a node with many leaves the others theirs. */
export async function neighbours(read: Read, query: NeighbourQuery): Promise<readonly Page<Neighbour>[]> {
  const { slugs, relations, direction, first, after } = query;
  checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
  checkLimit("first", first, LIMITS.first);
  checkRelations(relations);
  const [[side, relation, slug] = []] = slugs.map((of) => readAfter(neighboursQuestion(of, query), after));
  const found = await read<Row>(
    {
      find: `UNWIND $slugs AS of
     CALL (of) {
       CALL (of) {
         MATCH (:Node {slug: of})-[r:${EVERY_TYPE}]->(m:Node) RETURN $out AS side, r, m
         UNION ALL
         MATCH (:Node {slug: of})<-[r:${EVERY_TYPE}]-(m:Node) RETURN $in AS side, r, m
       }
       WITH side, r, m
       WHERE ($relations IS NULL OR r.relation IN $relations) AND ($direction IS NULL OR side = $direction)
         AND ($side IS NULL OR side > $side OR (side = $side AND (r.relation > $relation OR (r.relation = $relation AND m.slug > $slug))))
       RETURN side, r.relation AS relation, m.slug AS slug, r.record AS edge, m.record AS node ORDER BY side, relation, slug LIMIT $rows
     }`,
      row: { of: "of", side: "side", relation: "relation", slug: "slug", edge: "edge", node: "node" },
      order: "ORDER BY of, side, relation, slug",
    },
    {
      ...SIDES,
      slugs: [...new Set(slugs)],
      relations: relations ?? null,
      direction: direction === undefined ? null : SIDES[direction],
      side: side ?? null,
      relation: relation ?? null,
      slug: slug ?? null,
      rows: neo4j.int(first + 1),
    },
  );
  const rows = groupBy(found, ({ of }) => of);
  return slugs.map((of) =>
    pageFrom(
      neighboursQuestion(of, query),
      rows.get(of) ?? [],
      first,
      (row) => [row.side, row.relation, row.slug],
      (row) => ({ direction: row.side === SIDES.out ? "out" : "in", edge: toEdge(row.edge), node: toNode(row.node) }),
    ),
  );
}

/** See GraphStore.neighbourCounts. */
export async function neighbourCounts(read: Read, slugs: readonly string[]): Promise<readonly (readonly NeighbourCount[])[]> {
  checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
  const found = await read<NeighbourCount & { readonly of: string }>(
    {
      find: `UNWIND $slugs AS of
     CALL (of) {
       MATCH (:Node {slug: of})-[r:${EVERY_TYPE}]->(:Node) RETURN "out" AS direction, r.relation AS relation
       UNION ALL
       MATCH (:Node {slug: of})<-[r:${EVERY_TYPE}]-(:Node) RETURN "in" AS direction, r.relation AS relation
     }`,
      row: { of: "of", relation: "relation", direction: "direction", count: "count(*)" },
    },
    { slugs: [...new Set(slugs)] },
  );
  const rows = groupBy(found, ({ of }) => of);
  return slugs.map((of) =>
    (rows.get(of) ?? [])
      .map(({ relation, direction, count }) => ({ relation, direction, count }))
      .sort((a, b) => bySlug(a.relation, b.relation) || bySlug(b.direction, a.direction)),
  );
}
