import type { ArgumentGraph } from "#argument/graph.ts";
import type { InducedQuery } from "../graph-store.ts";
import { nodesOfPart, type Part } from "./part.ts";

/** See GraphStore.induced. Linear in the graph. */
export function induced(graph: ArgumentGraph, { kinds, relations, limit }: InducedQuery): Part {
  const found = graph.nodes.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const kept = new Set(found.slice(0, limit).map(({ slug }) => slug));
  const edges = graph.edges.filter(
    ({ from, to, relation }) => kept.has(from) && kept.has(to) && (relations === undefined || relations.includes(relation)),
  );
  return nodesOfPart(graph, kept, edges, found.length > limit);
}
