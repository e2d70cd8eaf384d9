import type { Aggregation } from "../gradual-semantics.ts";

/** E = Π(1 − attackers) − Π(1 − supporters), each product 1 when empty (Rago, Toni, Aurisicchio and Baroni 2016). */
export const PRODUCT: Aggregation = {
  id: "product",
  formula: "E = Π(1 − a) − Π(1 − s)",
  aggregate: (attackers, attackerCount, supporters, supporterCount) => left(attackers, attackerCount) - left(supporters, supporterCount),
};

function left(strengths: Float64Array, count: number): number {
  let product = 1;
  for (let index = 0; index < count; index++) product *= 1 - (strengths[index] ?? 0);
  return product;
}
