import neo4j from "neo4j-driver";
import type { GraphEdge } from "#argument/graph.ts";
import type { Page, PageRequest } from "../graph-store.ts";
import { checkLimit, LIMITS } from "../limits.ts";
import { EDGES_QUESTION, pageFrom, readAfter } from "../paging.ts";
import type { Read } from "./of-one-corpus.ts";
import { toEdge } from "./records.ts";

interface Row {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly record: string;
}

/**
 * See GraphStore.edgePage. One statement: the index of slugs gives the starts in order from the last one seen, so that a page costs about its own
 * rows, wherever it stands.
 */
export async function edgePage(read: Read, { first, after }: PageRequest): Promise<Page<GraphEdge>> {
  checkLimit("first", first, LIMITS.first);
  const [from = "", relation = "", to = ""] = readAfter(EDGES_QUESTION, after);
  const rows = await read<Row>(
    {
      find: `MATCH (a:Node) WHERE a.slug >= $from
     MATCH (a)-[r]->(b:Node)
     WHERE r.id IS NOT NULL AND (a.slug > $from OR r.relation > $relation OR (r.relation = $relation AND b.slug > $to))
`,
      row: { from: "a.slug", relation: "r.relation", to: "b.slug", record: "r.record" },
      order: "ORDER BY from, relation, to LIMIT $rows",
    },
    { from, relation, to, rows: neo4j.int(first + 1) },
  );
  return pageFrom(
    EDGES_QUESTION,
    rows,
    first,
    (row) => [row.from, row.relation, row.to],
    ({ record }) => toEdge(record),
  );
}
