import type { Influence } from "../gradual-semantics.ts";

/**
 * w / (1 − E), for aggregates of attackers alone, which are 0 or below (Besnard and Hunter 2001; with weights Amgoud et al. 2017). A weight above 0
 * stays above 0, which rounding must not undo: card-based counts attackers by it.
 */
export const FRACTION: Influence = {
  id: "fraction",
  formula: "σ = w / (1 − E)",
  influence: (weight, aggregate) => (weight === 0 ? 0 : Math.max(weight / (1 - aggregate), Number.MIN_VALUE)),
};
