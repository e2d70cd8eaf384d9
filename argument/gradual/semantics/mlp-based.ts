import { SUM } from "../aggregations/sum.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { LOGISTIC } from "../influences/logistic.ts";

/**
 * MLP-based: each argument is a neuron with logistic activation, σ = φ(ln(w / (1 − w)) + E), E = Σ supporters − Σ attackers. The paper has weights
 * on edges; here each is 1. A weight of 0 or 1 is never moved.
 */
export const MLP_BASED: GradualSemantics = {
  id: "mlp-based",
  name: "MLP-based",
  aggregation: SUM,
  influence: LOGISTIC,
  takes: "attacks and supports",
  onCycles: "settles where at most three arguments bear on any one (the logistic function moves at most a quarter as far); else need not",
  reference: "Potyka 2021, AAAI Conference on Artificial Intelligence, 6463-6470",
};
