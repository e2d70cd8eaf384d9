import type { Influence } from "../gradual-semantics.ts";

/**
 * φ(ln(w / (1 − w)) + E) with the logistic φ(x) = 1 / (1 + e⁻ˣ), that is w / (w + (1 − w)·e⁻ᴱ); a weight of 0 or 1 stays, as the limit has it
 * (Potyka 2021).
 */
export const LOGISTIC: Influence = {
  id: "logistic",
  formula: "σ = w / (w + (1 − w)·e⁻ᴱ)",
  influence: (weight, aggregate) => (weight === 0 || weight === 1 ? weight : weight / (weight + (1 - weight) * Math.exp(-aggregate))),
};
