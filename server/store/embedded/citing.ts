import type { ArgumentGraph, GraphEdge, GraphNode } from "#argument/graph.ts";
import type { Citing, Page, PageRequest } from "../graph-store.ts";
import { citingQuestion, firstAfter, pageFrom, readAfter } from "../paging.ts";

/** What cites each source and passage, nodes before edges. */
export type CitingIndex = ReadonlyMap<string, readonly Citer[]>;

type Citer = GraphNode | GraphEdge;

/** Finds what cites what, for the whole graph at once: passages and `part_of` cite nothing but what they are of. */
export function indexCiting(graph: ArgumentGraph): CitingIndex {
  const index = new Map<string, Citer[]>();
  const add = (slug: string, citer: Citer) => {
    const list = index.get(slug);
    if (!list) {
      if (graph.node(slug)) index.set(slug, [citer]);
    } else if (list.at(-1) !== citer) list.push(citer);
  };
  const addAll = (citer: Citer) => {
    for (const { source, passage } of citer.citations) {
      add(source, citer);
      if (passage !== undefined) add(passage, citer);
    }
  };
  for (const node of graph.nodes) if (node.kind !== "Passage" && node.kind !== "Provision") addAll(node);
  for (const edge of graph.edges) if (edge.relation !== "part_of") addAll(edge);
  return index;
}

/** See GraphStore.citing, of one source or passage. O(first + log citers). */
export function citingPage(slug: string, index: CitingIndex, { first, after }: PageRequest): Page<Citing> {
  const citers = index.get(slug) ?? [];
  const question = citingQuestion(slug);
  const start = firstAfter(citers, keyOf, readAfter(question, after));
  return pageFrom(question, citers.slice(start, start + first + 1), first, keyOf, (citer) =>
    "relation" in citer ? { type: "edge", edge: citer } : { type: "node", node: citer },
  );
}

function keyOf(citer: Citer): readonly string[] {
  return "relation" in citer ? ["1", citer.id] : ["0", citer.slug];
}
