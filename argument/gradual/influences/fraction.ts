import type { Influence } from "../gradual-semantics.ts";

/** w / (1 − E), for aggregates of attackers alone, which are 0 or below (Besnard and Hunter 2001; with weights Amgoud et al. 2017). */
export const FRACTION: Influence = {
  id: "fraction",
  formula: "σ = w / (1 − E)",
  influence: (weight, aggregate) => weight / (1 - aggregate),
};
