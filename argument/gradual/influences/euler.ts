import type { Influence } from "../gradual-semantics.ts";

/**
 * 1 − (1 − w²) / (1 + w·eᴱ) (Amgoud and Ben-Naim 2018). Attack never takes an argument below w², so support weighs more than attack; a weight of
 * 0 stays, however many support it.
 */
export const EULER: Influence = {
  id: "euler",
  formula: "σ = 1 − (1 − w²) / (1 + w·eᴱ)",
  influence: (weight, aggregate) => (weight === 0 ? 0 : 1 - (1 - weight * weight) / (1 + weight * Math.exp(aggregate))),
};
