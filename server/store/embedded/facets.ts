import type { ArgumentGraph } from "#argument/graph.ts";
import type { Facets } from "../graph-store.ts";
import type { NodeFilter } from "../node-filter.ts";
import { countBy } from "./count-by.ts";
import type { NodeClass, NodesInOrder } from "./in-order.ts";
import { judgeClass } from "./judge-class.ts";
import { passing } from "./passing.ts";

/** See GraphStore.facets. Only nodes of which kind, speaker and grade do not tell are looked at. */
export function facets(filter: NodeFilter, { nodes, classes }: NodesInOrder, graph: ArgumentGraph, look: () => void): Facets {
  const judge = judgeClass(filter, graph);
  const test = passing(filter, graph, look);
  const countOf = ({ like, at }: NodeClass) => {
    const verdict = judge(like);
    if (verdict !== undefined) return verdict ? at.length : 0;
    return at.reduce((count, index) => {
      const node = nodes[index];
      return node && test(node) ? count + 1 : count;
    }, 0);
  };
  const counted = classes.map((one) => ({ like: one.like, count: countOf(one) })).filter(({ count }) => count > 0);
  return {
    total: counted.reduce((sum, { count }) => sum + count, 0),
    kinds: countBy(
      counted,
      ({ like }) => like.kind,
      ({ count }) => count,
    ),
    origins: countBy(
      counted,
      ({ like }) => like.origin.by,
      ({ count }) => count,
    ),
    grades: countBy(
      counted,
      ({ like }) => like.grade,
      ({ count }) => count,
    ),
  };
}
