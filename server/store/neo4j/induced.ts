import neo4j from "neo4j-driver";
import { bySlug, type GraphPart } from "#argument/graph.ts";
import type { InducedQuery } from "../graph-store.ts";
import { checkLimit, checkRelations, LIMITS } from "../limits.ts";
import type { Read } from "./of-one-corpus.ts";
import { toEdge, toNode } from "./records.ts";

/** See GraphStore.induced. One statement: the nodes, and the edges among all of their kinds, of which those between kept nodes are kept. */
export async function induced(read: Read, { kinds, relations, limit }: InducedQuery): Promise<GraphPart & { readonly truncated: boolean }> {
  checkLimit("limit", limit, LIMITS.inducedNodes);
  checkRelations(relations);
  const [found] = await read<{ nodes: string[]; edges: string[] }>(
    {
      find: `CALL () {
       MATCH (n:Node) WHERE $kinds IS NULL OR n.kind IN $kinds
       WITH n ORDER BY n.slug LIMIT $limit
       RETURN collect(n.record) AS nodes
     }
     CALL () {
       MATCH (a:Node)-[r]->(b:Node)
       WHERE r.id IS NOT NULL AND ($kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds)) AND ($relations IS NULL OR r.relation IN $relations)
       RETURN collect(r.record) AS edges
     }`,
      row: { nodes: "nodes", edges: "edges" },
    },
    { kinds: kinds ?? null, relations: relations ?? null, limit: neo4j.int(limit + 1) },
  );
  const nodes = (found?.nodes ?? []).map(toNode);
  const kept = nodes.slice(0, limit).toSorted((a, b) => bySlug(a.slug, b.slug));
  const slugs = new Set(kept.map(({ slug }) => slug));
  const edges = (found?.edges ?? []).map(toEdge).filter(({ from, to }) => slugs.has(from) && slugs.has(to));
  return { nodes: kept, edges: edges.toSorted((a, b) => bySlug(a.id, b.id)), truncated: nodes.length > limit };
}
