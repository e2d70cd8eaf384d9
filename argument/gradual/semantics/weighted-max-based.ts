import { TOP } from "../aggregations/top.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { FRACTION } from "../influences/fraction.ts";

/** Weighted max-based: σ = w / (1 + max attackers), never below w / 2: only the strongest attacker counts (quality before number). No supporters. */
export const WEIGHTED_MAX_BASED: GradualSemantics = {
  id: "weighted-max-based",
  name: "weighted max-based",
  aggregation: TOP,
  influence: FRACTION,
  takes: "attacks",
  onCycles: "settles on every framework of attacks",
  reference: "Amgoud, Ben-Naim, Doder and Vesic 2017, IJCAI, 56-62; Amgoud, Doder and Vesic 2022, Artificial Intelligence 302",
};
