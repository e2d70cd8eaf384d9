import neo4j from "neo4j-driver";
import type { GraphEdge } from "#argument/graph.ts";
import type { CallOptions, Page, PageRequest } from "../graph-store.ts";
import { EDGES_QUESTION, pageFrom, readAfter } from "../paging.ts";
import type { Connection } from "./connection.ts";
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
export async function edgePage(connection: Connection, { first, after }: PageRequest, options?: CallOptions): Promise<Page<GraphEdge>> {
  const [from = "", relation = "", to = ""] = readAfter(EDGES_QUESTION, after);
  const rows = await connection.read<Row>(
    `MATCH (a:Node) WHERE a.slug >= $from
     MATCH (a)-[r]->(b:Node)
     WHERE r.id IS NOT NULL AND (a.slug > $from OR r.relation > $relation OR (r.relation = $relation AND b.slug > $to))
     RETURN a.slug AS from, r.relation AS relation, b.slug AS to, r.record AS record
     ORDER BY a.slug, r.relation, b.slug LIMIT $rows`,
    { from, relation, to, rows: neo4j.int(first + 1) },
    options,
  );
  return pageFrom(
    EDGES_QUESTION,
    rows,
    first,
    (row) => [row.from, row.relation, row.to],
    ({ record }) => toEdge(record),
  );
}
