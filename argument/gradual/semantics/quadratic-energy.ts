import { SUM } from "../aggregations/sum.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { TWO_MAX } from "../influences/p-max.ts";

/**
 * The quadratic energy model: σ = w − w·h(−E) + (1 − w)·h(E), with E = Σ supporters − Σ attackers and h(x) = max(0, x)² / (1 + max(0, x)²). Attack and
 * support pull alike (duality), and enough of either brings any argument as near to 0 or 1 as one likes.
 */
export const QUADRATIC_ENERGY: GradualSemantics = {
  id: "quadratic-energy",
  name: "quadratic energy",
  aggregation: SUM,
  influence: TWO_MAX,
  takes: "attacks and supports",
  onCycles:
    "need not settle step by step; the paper defines it by continuous dynamics, which settle in experiments on large cyclic graphs, without a guarantee",
  reference: "Potyka 2018, Principles of Knowledge Representation and Reasoning (KR), 148-157",
};
