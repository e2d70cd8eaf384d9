import { SUM } from "../aggregations/sum.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { FRACTION } from "../influences/fraction.ts";

/**
 * Weighted h-categorizer: σ = w / (1 + Σ attackers). Many weak attackers can make up for one strong (compensation). With every weight 1 it is
 * the categorizer of Besnard and Hunter 2001, Artificial Intelligence 128, which they define on trees. No supporters.
 */
export const WEIGHTED_H_CATEGORIZER: GradualSemantics = {
  id: "weighted-h-categorizer",
  name: "weighted h-categorizer",
  aggregation: SUM,
  influence: FRACTION,
  takes: "attacks",
  onCycles: "settles on every framework of attacks",
  reference: "Amgoud, Ben-Naim, Doder and Vesic 2017, IJCAI, 56-62; Amgoud, Doder and Vesic 2022, Artificial Intelligence 302",
};
