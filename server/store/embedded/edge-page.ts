import type { GraphEdge } from "#argument/graph.ts";
import type { Page, PageRequest } from "../graph-store.ts";
import { compareKeys, EDGES_QUESTION, pageFrom, readAfter } from "../paging.ts";

export function inOrderOfEnds(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return edges.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

/** See GraphStore.edgePage; the edges are in order of their ends. Costs O(first + log edges), so that all pages together cost about one walk. */
export function edgePage(edges: readonly GraphEdge[], { first, after }: PageRequest): Page<GraphEdge> {
  const last = readAfter(EDGES_QUESTION, after);
  const start = last.length === 0 ? 0 : firstAfter(edges, last);
  return pageFrom(EDGES_QUESTION, edges.slice(start, start + first + 1), first, keyOf, (edge) => edge);
}

function firstAfter(edges: readonly GraphEdge[], key: readonly string[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edge = edges[middle];
    if (edge && compareKeys(keyOf(edge), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf({ from, relation, to }: GraphEdge): readonly [string, string, string] {
  return [from, relation, to];
}
