import { PRODUCT } from "../aggregations/product.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { LINEAR } from "../influences/linear.ts";

/**
 * Discontinuity-free quantitative argumentation debates: σ = w + E·(1 − w) if E ≥ 0, else w + E·w, with E = Π(1 − attackers) − Π(1 − supporters).
 * One attacker of strength 1 makes all others idle, and many supporters soon saturate: read ranks and reasons, not the third decimal.
 */
export const DF_QUAD: GradualSemantics = {
  id: "df-quad",
  name: "DF-QuAD",
  aggregation: PRODUCT,
  influence: LINEAR,
  takes: "attacks and supports",
  onCycles: "need not settle: two arguments of weight 1 that attack each other swing between 0 and 1",
  reference: "Rago, Toni, Aurisicchio and Baroni 2016, Principles of Knowledge Representation and Reasoning (KR), 63-73",
};
