import type { ArgumentGraph } from "../graph.ts";
import type { Grade } from "../vocabulary.ts";

/** What stands behind a statement or an argument of a dispute. */
export interface Backing {
  /** The best grade at which a source for it was read; undefined where nobody says. */
  grade(id: string): Grade | undefined;
  /** Names of the sources that it cites itself; two places in one source are one source. */
  sources(id: string): readonly string[];
}

/** The backing that a graph gives to its nodes and, under the edge's id, to its `supports` and `weakens` edges. */
export function backingOf(graph: ArgumentGraph): Backing {
  return {
    grade: (id) => graph.node(id)?.grade,
    sources: (id) => [...new Set((graph.node(id) ?? graph.edge(id))?.citations.map(({ source }) => source))],
  };
}

/** The backing of a document from outside, which says nothing of grades or sources. */
export const NO_BACKING: Backing = { grade: () => undefined, sources: () => [] };
