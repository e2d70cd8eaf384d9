import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { checkSize, LIMITS } from "../limits.ts";
import type { Read } from "./of-one-corpus.ts";
import { toEdge, toNode } from "./records.ts";

interface Row {
  readonly record: string;
}

/** See GraphStore.nodes. */
export async function nodes(read: Read, slugs: readonly string[]): Promise<readonly (GraphNode | null)[]> {
  checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
  const found = await read<Row>({ find: "MATCH (n:Node) WHERE n.slug IN $slugs", row: { record: "n.record" } }, { slugs });
  const bySlugs = new Map(found.map(({ record }) => toNode(record)).map((node) => [node.slug, node]));
  return slugs.map((slug) => bySlugs.get(slug) ?? null);
}

/** See GraphStore.edges. Found by their starts, which an id begins with, since those are indexed. */
export async function edges(read: Read, ids: readonly string[]): Promise<readonly (GraphEdge | null)[]> {
  checkSize("ids", ids.length, "entries", LIMITS.slugs);
  const starts = ids.map((id) => id.split("~")[0] ?? "");
  const found = await read<Row>(
    { find: "MATCH (a:Node)-[r]->(:Node) WHERE a.slug IN $starts AND r.id IN $ids", row: { record: "r.record" } },
    { starts, ids },
  );
  const byId = new Map(found.map(({ record }) => toEdge(record)).map((edge) => [edge.id, edge]));
  return ids.map((id) => byId.get(id) ?? null);
}
