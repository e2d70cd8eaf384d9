import type { ArgumentGraph } from "#argument/graph.ts";
import type { GraphTold } from "./messages.ts";

/** Most graphs that a thread holds: all of the corpus, and what of it is weighed. */
const MOST_HELD = 2;

/** Which graphs a thread holds. It has each sent once, and forgets what was asked about least lately when there is another. */
export interface HeldGraphs {
  /** How to name a graph to the thread in the next message; that message is to be sent. */
  tell(graph: ArgumentGraph, isPassing: boolean): GraphTold;
}

export function createHeldGraphs(): HeldGraphs {
  const held = new Map<ArgumentGraph, number>();
  let last = 0;
  return {
    tell(graph, isPassing) {
      const part = { nodes: graph.nodes, edges: graph.edges };
      if (isPassing) return { is: "passing", part };
      const known = held.get(graph);
      held.delete(graph);
      held.set(graph, known ?? ++last);
      if (known !== undefined) return { is: "held", as: known };
      const [oldest] = held;
      if (held.size <= MOST_HELD || !oldest) return { is: "to-hold", as: last, part, forget: undefined };
      held.delete(oldest[0]);
      return { is: "to-hold", as: last, part, forget: oldest[1] };
    },
  };
}
