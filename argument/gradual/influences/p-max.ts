import type { Influence } from "../gradual-semantics.ts";

/**
 * w − w·h(−E) + (1 − w)·h(E) with h(x) = max(0, x)ᵖ / (1 + max(0, x)ᵖ): the p-max influence, whose conservativeness is 1 here (Potyka 2019,
 * AAMAS, arXiv:1809.07133; p = 2 is that of the quadratic energy model, Potyka 2018).
 */
function pMax(p: 1 | 2): Influence {
  return {
    id: `${p}-max`,
    formula: `σ = w − w·h(−E) + (1 − w)·h(E), h(x) = max(0, x)${p === 2 ? "²" : ""} / (1 + max(0, x)${p === 2 ? "²" : ""})`,
    influence: (weight, aggregate) => {
      const power = Math.abs(aggregate) ** p;
      const pull = power / (1 + power);
      return aggregate >= 0 ? weight + (1 - weight) * pull : weight - weight * pull;
    },
  };
}

export const ONE_MAX = pMax(1);
export const TWO_MAX = pMax(2);
