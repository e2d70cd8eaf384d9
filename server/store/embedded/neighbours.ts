import { type ArgumentGraph, bySlug, type GraphEdge } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import type { Neighbour, NeighbourCount, NeighbourQuery, Page } from "../graph-store.ts";
import { groupBy } from "../group-by.ts";
import type { Direction } from "../node-filter.ts";
import { firstAfter, neighboursQuestion, pageFrom, readAfter } from "../paging.ts";

/** What stands on one side of a node by one relation, in order of the other ends' slugs. */
export interface NeighbourGroup {
  readonly direction: Direction;
  readonly relation: Relation;
  readonly edges: readonly GraphEdge[];
}

/** Up to so many edges a node's are grouped anew whenever they are asked for: that takes microseconds, and keeping them would take more memory than the edges. */
const FEW = 32;

/** The groups of each node's edges, outgoing before incoming, then by relation; empty for an unknown node. Those of nodes with many edges are kept. */
export function groupNeighbours(graph: ArgumentGraph): (slug: string) => readonly NeighbourGroup[] {
  const kept = new Map<string, readonly NeighbourGroup[]>();
  return (slug) => {
    const known = kept.get(slug);
    if (known) return known;
    const groups = [...groupsOn("out", slug, graph), ...groupsOn("in", slug, graph)];
    if (graph.out(slug).length + graph.in(slug).length > FEW) kept.set(slug, groups);
    return groups;
  };
}

/** The graph has a node's edges in order of the other ends' slugs, and so has each group of them. */
function groupsOn(direction: Direction, slug: string, graph: ArgumentGraph): readonly NeighbourGroup[] {
  const edges = (direction === "out" ? graph.out(slug) : graph.in(slug)).filter((edge) => graph.node(otherEnd(direction, edge)));
  return [...groupBy(edges, ({ relation }) => relation)]
    .map(([relation, edges]) => ({ direction, relation, edges }))
    .sort((a, b) => bySlug(a.relation, b.relation));
}

/** See GraphStore.neighbours, of one node. O(first + log edges) once its edges are grouped. */
export function neighbourPage(
  slug: string,
  groups: readonly NeighbourGroup[],
  graph: ArgumentGraph,
  query: NeighbourQuery,
): Page<Neighbour> {
  const question = neighboursQuestion(slug, query);
  const last = readAfter(question, query.after);
  const rows: Neighbour[] = [];
  for (const { direction, relation, edges } of groups) {
    if (query.direction && query.direction !== direction) continue;
    if (query.relations && !query.relations.includes(relation)) continue;
    const start = firstAfter(edges, (edge) => keyOf({ direction, edge }), last);
    for (const edge of edges.slice(start, start + query.first + 1 - rows.length)) {
      const node = graph.node(otherEnd(direction, edge));
      if (node) rows.push({ direction, edge, node });
    }
    if (rows.length > query.first) break;
  }
  return pageFrom(question, rows, query.first, keyOf, (row) => row);
}

/** See GraphStore.neighbourCounts, of one node. */
export function countNeighbours(groups: readonly NeighbourGroup[]): readonly NeighbourCount[] {
  return groups
    .map(({ relation, direction, edges }) => ({ relation, direction, count: edges.length }))
    .sort((a, b) => bySlug(a.relation, b.relation));
}

function keyOf({ direction, edge }: Pick<Neighbour, "direction" | "edge">): readonly string[] {
  return [direction === "out" ? "0" : "1", edge.relation, otherEnd(direction, edge)];
}

function otherEnd(direction: Direction, edge: GraphEdge): string {
  return direction === "out" ? edge.to : edge.from;
}
