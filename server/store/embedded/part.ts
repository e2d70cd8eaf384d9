import type { ArgumentGraph, GraphEdge, GraphPart } from "#argument/graph.ts";
import { bySlug } from "#argument/graph.ts";

export type Part = GraphPart & { readonly truncated: boolean };

/** A part of the nodes named and the edges given, both in order. */
export function nodesOfPart(graph: ArgumentGraph, slugs: Iterable<string>, edges: readonly GraphEdge[], truncated: boolean): Part {
  const nodes = [...new Set(slugs)].sort(bySlug).flatMap((slug) => graph.node(slug) ?? []);
  return { nodes, edges: edges.toSorted((a, b) => bySlug(a.id, b.id)), truncated };
}
