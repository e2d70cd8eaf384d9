import { NUMBER_THEN_MEAN } from "../aggregations/number-then-mean.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { FRACTION } from "../influences/fraction.ts";

/**
 * Weighted card-based: σ = w / (1 + n + Σ attackers / n) over the n attackers above 0: how many attackers before how strong (number before quality).
 * No supporters.
 */
export const WEIGHTED_CARD_BASED: GradualSemantics = {
  id: "weighted-card-based",
  name: "weighted card-based",
  aggregation: NUMBER_THEN_MEAN,
  influence: FRACTION,
  takes: "attacks",
  onCycles: "settles on every framework of attacks",
  reference: "Amgoud, Ben-Naim, Doder and Vesic 2017, IJCAI, 56-62; Amgoud, Doder and Vesic 2022, Artificial Intelligence 302",
};
