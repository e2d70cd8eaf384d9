import neo4j from "neo4j-driver";
import { bySlug, type GraphPart } from "#argument/graph.ts";
import type { CallOptions, InducedQuery } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { ofOneCorpus } from "./of-one-corpus.ts";
import { toEdge, toNode } from "./records.ts";

/** See GraphStore.induced. One statement: the nodes, and the edges among all of their kinds, of which those between kept nodes are kept. */
export function induced(
  connection: Connection,
  query: InducedQuery,
  options?: CallOptions,
): Promise<GraphPart & { readonly truncated: boolean }> {
  return ofOneCorpus(connection, options, (shared) => ask(connection, query, shared));
}

async function ask(connection: Connection, { kinds, relations, limit }: InducedQuery, options: CallOptions) {
  const [found] = await connection.read<{ nodes: string[]; edges: string[] }>(
    `CALL () {
       MATCH (n:Node) WHERE $kinds IS NULL OR n.kind IN $kinds
       WITH n ORDER BY n.slug LIMIT $limit
       RETURN collect(n.record) AS nodes
     }
     CALL () {
       MATCH (a:Node)-[r]->(b:Node)
       WHERE r.id IS NOT NULL AND ($kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds)) AND ($relations IS NULL OR r.relation IN $relations)
       RETURN collect(r.record) AS edges
     }
     RETURN nodes, edges`,
    { kinds: kinds ?? null, relations: relations ?? null, limit: neo4j.int(limit + 1) },
    options,
  );
  const nodes = (found?.nodes ?? []).map(toNode);
  const kept = nodes.slice(0, limit).toSorted((a, b) => bySlug(a.slug, b.slug));
  const slugs = new Set(kept.map(({ slug }) => slug));
  const edges = (found?.edges ?? []).map(toEdge).filter(({ from, to }) => slugs.has(from) && slugs.has(to));
  return { nodes: kept, edges: edges.toSorted((a, b) => bySlug(a.id, b.id)), truncated: nodes.length > limit };
}
