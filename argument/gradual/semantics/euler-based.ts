import { SUM } from "../aggregations/sum.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { EULER } from "../influences/euler.ts";

/** Euler-based: σ = 1 − (1 − w²) / (1 + w·eᴱ), with E = Σ supporters − Σ attackers. The paper defines it on acyclic frameworks. */
export const EULER_BASED: GradualSemantics = {
  id: "euler-based",
  name: "Euler-based",
  aggregation: SUM,
  influence: EULER,
  takes: "attacks and supports",
  onCycles:
    "settles where at most three arguments bear on any one (the influence moves at most a quarter as far as the aggregate); else need not",
  reference: "Amgoud and Ben-Naim 2018, International Journal of Approximate Reasoning 99, 39-55",
};
