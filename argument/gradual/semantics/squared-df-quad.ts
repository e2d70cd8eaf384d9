import { PRODUCT } from "../aggregations/product.ts";
import { SQUARED_PRODUCT } from "../aggregations/squared-product.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { LINEAR } from "../influences/linear.ts";
import { ONE_MAX } from "../influences/p-max.ts";

/**
 * Two semantics go by the name "squared DF-QuAD", and they disagree: on the framework of Rago et al. 2016 on e-democracy one gives argument A1
 * 0.719 and the other 0.956. They are told apart here by their parts. Only the first has published figures, and meets them.
 */

/** Product with 1-max: σ = w − w·h(−E) + (1 − w)·h(E), E = Π(1 − attackers) − Π(1 − supporters), h(x) = max(0, x) / (1 + max(0, x)). */
export const DF_QUAD_ONE_MAX: GradualSemantics = {
  id: "df-quad-1-max",
  name: "DF-QuAD with 1-max",
  aggregation: PRODUCT,
  influence: ONE_MAX,
  takes: "attacks and supports",
  onCycles: "need not settle",
  reference: 'Kampik, Potyka, Yin, Čyras and Toni 2024, arXiv:2401.08879, table 3 ("SD-DFQuAD"); so in QBAF-Py',
};

/** Squared product with linear: σ = w + E·(1 − w) if E ≥ 0, else w + E·w, E = Π(1 − attackers)² − Π(1 − supporters)². */
export const DF_QUAD_SQUARED_PRODUCT: GradualSemantics = {
  id: "df-quad-squared-product",
  name: "DF-QuAD with squared products",
  aggregation: SQUARED_PRODUCT,
  influence: LINEAR,
  takes: "attacks and supports",
  onCycles: "need not settle",
  reference: 'the library Uncertainpy, "ContinuousSquaredDFQuADModel"; no paper that we read defines it',
};
