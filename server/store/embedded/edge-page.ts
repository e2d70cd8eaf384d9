import { bySlug, type GraphEdge } from "#argument/graph.ts";
import type { Page, PageRequest } from "../graph-store.ts";
import { EDGES_QUESTION, pageOf } from "../paging.ts";

export function inOrderOfEnds(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return edges.toSorted((a, b) => bySlug(a.from, b.from) || bySlug(a.relation, b.relation) || bySlug(a.to, b.to));
}

/** See GraphStore.edgePage; the edges are in order of their ends. */
export function edgePage(edges: readonly GraphEdge[], { first, after }: PageRequest): Page<GraphEdge> {
  return pageOf(edges, ({ from, relation, to }) => [from, relation, to], EDGES_QUESTION, first, after);
}
