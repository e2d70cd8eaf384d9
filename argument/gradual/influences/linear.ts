import type { Influence } from "../gradual-semantics.ts";

/** w + (1 − w)·E where E ≥ 0, else w + w·E; takes aggregates from −1 to 1 (Rago, Toni, Aurisicchio and Baroni 2016; linear with k = 1 in Kampik et al. 2024). */
export const LINEAR: Influence = {
  id: "linear",
  formula: "σ = w + (1 − w)·E if E ≥ 0, else w + w·E",
  influence: (weight, aggregate) => weight + (aggregate >= 0 ? 1 - weight : weight) * aggregate,
};
