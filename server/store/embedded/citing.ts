import type { ArgumentGraph, GraphEdge, GraphNode } from "#argument/graph.ts";
import type { Citing, Page, PageRequest } from "../graph-store.ts";
import { citingQuestion, firstAfter, pageFrom, readAfter } from "../paging.ts";
import { inSlices, type SlicedWork } from "./in-slices.ts";

export interface CitingIndex {
  /** All nodes and edges put into the index. What is found before that is not all that there is. */
  readonly building: SlicedWork;
  /** What cites a source or passage, nodes before edges, each in order of slug or id. */
  readonly citers: (slug: string) => readonly Citer[];
}

type Citer = GraphNode | GraphEdge;

/** An index of the whole graph by what is cited. */
export function indexCiting(graph: ArgumentGraph): CitingIndex {
  const index = new Map<string, Citer[]>();
  const add = (slug: string, citer: Citer) => {
    const list = index.get(slug);
    if (!list) {
      if (graph.node(slug)) index.set(slug, [citer]);
    } else if (list.at(-1) !== citer) list.push(citer);
  };
  const building = inSlices(citersOf(graph), (citer) => {
    for (const { source, passage } of citer.citations) {
      add(source, citer);
      if (passage !== undefined) add(passage, citer);
    }
  });
  return { building, citers: (slug) => index.get(slug) ?? [] };
}

/** See GraphStore.citing, of one source or passage. O(first + log citers). */
export function citingPage(slug: string, citers: readonly Citer[], { first, after }: PageRequest): Page<Citing> {
  const question = citingQuestion(slug);
  const start = firstAfter(citers, keyOf, readAfter(question, after));
  return pageFrom(question, citers.slice(start, start + first + 1), first, keyOf, (citer) =>
    isEdge(citer) ? { type: "edge", edge: citer } : { type: "node", node: citer },
  );
}

/** All that may cite: passages and provisions stand in a source, which is not to cite it, and so does what makes them part of it. */
function* citersOf(graph: ArgumentGraph): Generator<Citer> {
  for (const node of graph.nodes) if (node.kind !== "Passage" && node.kind !== "Provision") yield node;
  for (const edge of graph.edges) if (edge.relation !== "part_of") yield edge;
}

function keyOf(citer: Citer): readonly string[] {
  return isEdge(citer) ? ["1", citer.id] : ["0", citer.slug];
}

function isEdge(citer: Citer): citer is GraphEdge {
  return "relation" in citer;
}
