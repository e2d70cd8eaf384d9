import type { Aggregation } from "../gradual-semantics.ts";

/** E = max(0, supporters) − max(0, attackers): only the strongest of each side counts (Mossakowski and Neuhaus 2018). */
export const TOP: Aggregation = {
  id: "top",
  formula: "E = max(0, s) − max(0, a)",
  aggregate: (attackers, attackerCount, supporters, supporterCount) => top(supporters, supporterCount) - top(attackers, attackerCount),
};

function top(strengths: Float64Array, count: number): number {
  let strongest = 0;
  for (let index = 0; index < count; index++) strongest = Math.max(strongest, strengths[index] ?? 0);
  return strongest;
}
