import type { Aggregation } from "../gradual-semantics.ts";

/**
 * E = −(n + Σ attackers / n) over the n attackers that are above 0, and 0 without any: first how many there are, then how strong (Amgoud, Ben-Naim,
 * Doder and Vesic 2017). The paper counts attackers whose weight is above 0; under the influence with which it is used (fraction.ts) these are
 * the attackers whose strength is. Supporters are not defined for it.
 */
export const NUMBER_THEN_MEAN: Aggregation = {
  id: "number-then-mean",
  formula: "E = −(n + Σa / n), n the attackers above 0",
  aggregate: (attackers, attackerCount) => {
    let number = 0;
    let sum = 0;
    for (let index = 0; index < attackerCount; index++) {
      const strength = attackers[index] ?? 0;
      if (strength > 0) number++;
      sum += strength;
    }
    return number === 0 ? 0 : -(number + sum / number);
  },
};
