import type { ArgumentGraph, GraphNode } from "#argument/graph.ts";
import type { NodeFilter } from "../node-filter.ts";
import { passes } from "../passes.ts";

/** How many nodes are tested between two looks at the clock. */
const AT_A_TIME = 1_000;

/** Whether a node passes the filter, with a look at the clock now and then. */
export function passing(filter: NodeFilter, graph: ArgumentGraph, look: () => void): (node: GraphNode) => boolean {
  const test = passes(filter, graph);
  let tested = 0;
  return (node) => {
    if (tested++ % AT_A_TIME === 0) look();
    return test(node);
  };
}
