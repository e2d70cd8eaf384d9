import MiniSearch from "minisearch";
import type { GraphNode } from "#argument/graph.ts";
import { authorNames } from "../author-names.ts";
import { rankMatches, wordsOf } from "../match-words.ts";
import { inSlices, type SlicedWork } from "./in-slices.ts";

export interface WordIndex {
  /** All nodes put into the index, which takes some 25 ms for a thousand. What is found before that is not all that there is. */
  readonly building: SlicedWork;
  readonly search: (text: string, passes: (node: GraphNode) => boolean, first: number) => readonly GraphNode[];
}

/** The index is asked for so many words, the longest, which the fewest nodes have; the ranking looks for all of them in what it finds. */
const MOST_LOOKED_UP = 3;

/** An index of nodes by their words; what it finds is ranked as in every store. */
export function indexWords(nodes: readonly GraphNode[]): WordIndex {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  return {
    building: inSlices(nodes.entries(), ([id, node]) =>
      index.add({ id, text: `${node.label} ${node.slug} ${authorNames(node)} ${node.summary}` }),
    ),
    search(text, passes, first) {
      const words = [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length).slice(0, MOST_LOOKED_UP);
      const found = index.search(words.join(" "), { combineWith: "AND", prefix: true, fuzzy: (term) => (term.length >= 4 ? 1 : false) });
      const candidates = found.flatMap((hit) => {
        const node = nodes[Number(hit.id)];
        return node && passes(node) ? [node] : [];
      });
      return rankMatches(text, candidates, first);
    },
  };
}
