import type { Aggregation } from "../gradual-semantics.ts";

/** E = Σ supporters − Σ attackers (Mossakowski and Neuhaus 2018; the energy of Potyka 2018 and of Amgoud and Ben-Naim 2018). */
export const SUM: Aggregation = {
  id: "sum",
  formula: "E = Σs − Σa",
  aggregate: (attackers, attackerCount, supporters, supporterCount) => {
    let energy = 0;
    for (let index = 0; index < supporterCount; index++) energy += supporters[index] ?? 0;
    for (let index = 0; index < attackerCount; index++) energy -= attackers[index] ?? 0;
    return energy;
  },
};
