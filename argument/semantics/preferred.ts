import { complete } from "./complete.ts";
import type { Semantics } from "./definition.ts";
import { ALL_ARE_LOST, DEFENDS_ITSELF, HOLDS_MORE, SECOND_SET } from "./second-set.ts";

/**
 * A maximal admissible set, with respect to inclusion (Dung 1995, Artificial Intelligence 77, definition 7). There is always one (corollary
 * 12), and each is complete (theorem 25), so the same sets are the maximal complete ones.
 *
 * As a program: a second set, guessed with a disjunction, is lost unless it is admissible and larger; where every second set is lost the first
 * is maximal. This is saturation, for argumentation in Egly, Gaggl and Woltran 2010 (Argument and Computation 1, ASPARTIX) and told step by step
 * in Charwat, Dvořák, Gaggl, Wallner and Woltran 2015 (Artificial Intelligence 220, section 3.3.3); with conditional literals in place of loops
 * in Gaggl, Manthey, Ronca, Wallner and Woltran 2015 (Theory and Practice of Logic Programming 15). The program is our own.
 */
export const preferred: Semantics = {
  id: "PR",
  name: "preferred",
  base: "CO",
  maximal: "in",
  single: false,
  holdsGrounded: true,
  directional: true,
  program: {
    base: complete.program.base,
    maximal: SECOND_SET + DEFENDS_ITSELF + HOLDS_MORE + ALL_ARE_LOST,
  },
};
