import type { GradualSemantics } from "./gradual-semantics.ts";
import { DF_QUAD } from "./semantics/df-quad.ts";
import { EULER_BASED } from "./semantics/euler-based.ts";
import { EULER_TOP } from "./semantics/euler-top.ts";
import { MLP_BASED } from "./semantics/mlp-based.ts";
import { QUADRATIC_ENERGY } from "./semantics/quadratic-energy.ts";
import { DF_QUAD_ONE_MAX, DF_QUAD_SQUARED_PRODUCT } from "./semantics/squared-df-quad.ts";
import { WEIGHTED_CARD_BASED } from "./semantics/weighted-card-based.ts";
import { WEIGHTED_H_CATEGORIZER } from "./semantics/weighted-h-categorizer.ts";
import { WEIGHTED_MAX_BASED } from "./semantics/weighted-max-based.ts";

/**
 * Every gradual semantics that the library knows. To add one, write its file and put it here: choices, tests and benches are drawn from this
 * list. First those for attacks and supports, most used first; then those for attacks alone.
 */
export const GRADUAL_SEMANTICS: readonly GradualSemantics[] = [
  DF_QUAD,
  QUADRATIC_ENERGY,
  EULER_BASED,
  EULER_TOP,
  MLP_BASED,
  DF_QUAD_ONE_MAX,
  DF_QUAD_SQUARED_PRODUCT,
  WEIGHTED_H_CATEGORIZER,
  WEIGHTED_MAX_BASED,
  WEIGHTED_CARD_BASED,
];
