import { complete } from "./complete.ts";
import type { Semantics } from "./definition.ts";
import { ALL_ARE_LOST, DEFENDS_ITSELF, REACHES_MORE, SECOND_SET } from "./second-set.ts";

/**
 * A complete set whose range, what is in it or attacked by it, is maximal (Caminada 2006, "Semi-stable semantics", COMMA, 121-130). Verheij 1996
 * has the same as admissible stage extensions, and where there are stable sets these are they (Caminada 2006, "On the issue of reinstatement in
 * argumentation", theorems 12 and 11). There is always one in a finite framework.
 *
 * As a program: saturation, as for preferred sets.
 */
export const semiStable: Semantics = {
  id: "SST",
  name: "semi-stable",
  base: "CO",
  maximal: "range",
  single: false,
  holdsGrounded: true,
  directional: false,
  program: {
    base: complete.program.base,
    maximal: SECOND_SET + DEFENDS_ITSELF + REACHES_MORE + ALL_ARE_LOST,
  },
};
