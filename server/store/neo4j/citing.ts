import neo4j from "neo4j-driver";
import type { Citing, CitingQuery, Page } from "../graph-store.ts";
import { groupBy } from "../group-by.ts";
import { checkLimit, checkSize, LIMITS } from "../limits.ts";
import { citingQuestion, pageFrom, readAfter } from "../paging.ts";
import type { Read } from "./of-one-corpus.ts";
import { EVERY_TYPE, toEdge, toNode } from "./records.ts";

interface Row {
  readonly of: string;
  readonly type: string;
  readonly key: string;
  readonly record: string;
}

/* Nodes cite by CITES, relationships by the CITES_FOR of their starts. */
const CITING_NODES = 'MATCH (n:Node)-[:CITES]->(:Node {slug: of}) WHERE NOT n.kind IN ["Passage", "Provision"]';
/** The middle of an edge's id is its relation. */
const CITING_EDGES = 'MATCH (a:Node)-[c:CITES_FOR]->(:Node {slug: of}) WHERE split(c.edge, "~")[1] <> "part_of"';

/** See GraphStore.citing. One statement. */
export async function citing(read: Read, query: CitingQuery): Promise<readonly Page<Citing>[]> {
  const { slugs, first, after } = query;
  checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
  checkLimit("first", first, LIMITS.first);
  const [[type, key] = []] = slugs.map((of) => readAfter(citingQuestion(of), after));
  const found = await read<Row>(
    {
      find: `UNWIND $slugs AS of
     CALL (of) {
       CALL (of) {
         ${CITING_NODES}
         RETURN "0" AS type, n.slug AS key, n.record AS record
         UNION ALL
         ${CITING_EDGES} MATCH (a)-[r:${EVERY_TYPE}]->(:Node) WHERE r.id = c.edge
         RETURN "1" AS type, r.id AS key, r.record AS record
       }
       WITH type, key, record WHERE $type IS NULL OR type > $type OR (type = $type AND key > $key)
       RETURN type, key, record ORDER BY type, key LIMIT $rows
     }`,
      row: { of: "of", type: "type", key: "key", record: "record" },
      order: "ORDER BY of, type, key",
    },
    { slugs: [...new Set(slugs)], type: type ?? null, key: key ?? null, rows: neo4j.int(first + 1) },
  );
  const rows = groupBy(found, ({ of }) => of);
  return slugs.map((of) =>
    pageFrom(
      citingQuestion(of),
      rows.get(of) ?? [],
      first,
      (row) => [row.type, row.key],
      (row): Citing => (row.type === "0" ? { type: "node", node: toNode(row.record) } : { type: "edge", edge: toEdge(row.record) }),
    ),
  );
}

/** See GraphStore.citingCounts. One statement. */
export async function citingCounts(read: Read, slugs: readonly string[]): Promise<readonly number[]> {
  checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
  const found = await read<{ readonly of: string; readonly count: number }>(
    {
      find: `UNWIND $slugs AS of
     CALL (of) { ${CITING_NODES} RETURN count(*) AS nodes }
     CALL (of) { ${CITING_EDGES} RETURN count(*) AS edges }`,
      row: { of: "of", count: "nodes + edges" },
    },
    { slugs: [...new Set(slugs)] },
  );
  const counts = new Map(found.map(({ of, count }) => [of, count]));
  return slugs.map((of) => counts.get(of) ?? 0);
}
