import { attackersOf } from "../semantics/framework.ts";
import { OUT } from "../semantics/labelling.ts";
import type { Weighing } from "../weigh.ts";

/** At which round of the grounded fixpoint each node is decided, -1 where it never is: a node depends only on nodes of earlier rounds. Linear. */
export function depths({ built, labels }: Pick<Weighing, "built" | "labels">): Int32Array {
  const { framework } = built;
  const depth = new Int32Array(framework.size).fill(-1);
  const left = new Int32Array(framework.size);
  let round: number[] = [];
  for (let node = 0; node < framework.size; node++) {
    left[node] = attackersOf(framework, node).length;
    if (left[node] === 0) round.push(node);
  }
  for (let number = 0; round.length > 0; number++) {
    const next: number[] = [];
    for (const node of round) depth[node] = number;
    for (const node of round)
      for (const hit of framework.targets.subarray(framework.targetStart[node], framework.targetStart[node + 1])) {
        if (labels[hit] !== OUT || depth[hit] !== -1) continue;
        depth[hit] = number;
        for (const freed of framework.targets.subarray(framework.targetStart[hit], framework.targetStart[hit + 1])) {
          left[freed] = (left[freed] ?? 0) - 1;
          if (left[freed] === 0) next.push(freed);
        }
      }
    round = next;
  }
  return depth;
}
