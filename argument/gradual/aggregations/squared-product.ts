import type { Aggregation } from "../gradual-semantics.ts";

/** E = Π(1 − attackers)² − Π(1 − supporters)², each product 1 when empty, as the library Uncertainpy computes its squared DF-QuAD. */
export const SQUARED_PRODUCT: Aggregation = {
  id: "squared-product",
  formula: "E = Π(1 − a)² − Π(1 − s)²",
  aggregate: (attackers, attackerCount, supporters, supporterCount) => left(attackers, attackerCount) - left(supporters, supporterCount),
};

function left(strengths: Float64Array, count: number): number {
  let product = 1;
  for (let index = 0; index < count; index++) product *= (1 - (strengths[index] ?? 0)) ** 2;
  return product;
}
