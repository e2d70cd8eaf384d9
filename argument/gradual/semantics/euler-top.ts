import { TOP } from "../aggregations/top.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { EULER } from "../influences/euler.ts";

/** Euler-top: σ = 1 − (1 − w²) / (1 + w·eᴱ), with E = max(0, supporters) − max(0, attackers). Repetition buys nothing. */
export const EULER_TOP: GradualSemantics = {
  id: "euler-top",
  name: "Euler-top",
  aggregation: TOP,
  influence: EULER,
  takes: "attacks and supports",
  onCycles:
    "settles on every framework: the aggregate moves at most twice as far as the strengths, the influence a quarter as far as the aggregate",
  reference: "Mossakowski and Neuhaus 2018, arXiv:1807.06685",
};
