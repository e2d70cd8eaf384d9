import type { ArgumentGraph } from "#argument/graph.ts";
import type { Combination } from "../graph-store.ts";
import type { NodeFilter } from "../node-filter.ts";
import type { NodesInOrder } from "./in-order.ts";
import { judgeClass } from "./judge-class.ts";
import { passing } from "./passing.ts";

/** See GraphStore.combinations. A node is looked at for a condition only where its kind, speaker and grade do not tell. */
export function combinations(
  conditions: readonly NodeFilter[],
  { nodes, classes }: NodesInOrder,
  graph: ArgumentGraph,
  look: () => void,
): readonly Combination[] {
  const judges = conditions.map((condition) => judgeClass(condition, graph));
  const tests = conditions.map((condition) => passing(condition, graph, look));
  const counts = new Map<string, { readonly fits: readonly boolean[]; count: number }>();
  const add = (fits: readonly boolean[], count: number) => {
    const key = fits.join();
    const known = counts.get(key);
    if (known) known.count += count;
    else counts.set(key, { fits, count });
  };
  for (const { like, at } of classes) {
    const verdicts = judges.map((judge) => judge(like));
    if (verdicts.every((verdict) => verdict !== undefined)) add(verdicts, at.length);
    else
      for (const index of at) {
        const node = nodes[index];
        if (node)
          add(
            tests.map((test, condition) => verdicts[condition] ?? test(node)),
            1,
          );
      }
  }
  return [...counts.values()];
}
