import { type ArgumentGraph, buildGraph, type CompiledCorpus, type GraphEdge } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import type { FacetCount } from "../graph-store.ts";
import type { PageOrder } from "../page-order.ts";
import { type CitingIndex, indexCiting } from "./citing.ts";
import { countBy } from "./count-by.ts";
import { inOrderOfEnds } from "./edge-page.ts";
import { inOrder, type NodesInOrder } from "./in-order.ts";
import { groupNeighbours, type NeighbourGroup } from "./neighbours.ts";
import { once } from "./once.ts";
import { indexWords, type WordIndex } from "./search.ts";

/** A corpus in this process, with what is made of it when it is first asked for, and then kept for as long as the corpus is. */
export interface Held {
  readonly corpus: CompiledCorpus;
  readonly graph: ArgumentGraph;
  readonly inOrder: (order: PageOrder) => NodesInOrder;
  readonly neighbours: (slug: string) => readonly NeighbourGroup[];
  readonly citing: () => CitingIndex;
  readonly edgesByEnds: () => readonly GraphEdge[];
  readonly relationCounts: () => readonly FacetCount<Relation>[];
  readonly words: () => WordIndex;
}

export function hold(corpus: CompiledCorpus): Held {
  const graph = buildGraph(corpus);
  const orders = new Map<PageOrder, NodesInOrder>();
  return {
    corpus,
    graph,
    inOrder(order) {
      const made = orders.get(order) ?? inOrder(graph, order);
      orders.set(order, made);
      return made;
    },
    neighbours: groupNeighbours(graph),
    citing: once(() => indexCiting(graph)),
    edgesByEnds: once(() => inOrderOfEnds(graph.edges)),
    relationCounts: once(() => countBy(graph.edges, ({ relation }) => relation)),
    words: once(() => indexWords(graph.nodes)),
  };
}
