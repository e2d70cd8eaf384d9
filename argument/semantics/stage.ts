import { conflictFree } from "./conflict-free.ts";
import type { Semantics } from "./definition.ts";
import { ALL_ARE_LOST, REACHES_MORE, SECOND_SET } from "./second-set.ts";

/**
 * A conflict-free set whose range, what is in it or attacked by it, is maximal (Verheij 1996, "Two approaches to dialectical argumentation:
 * admissible sets and argumentation stages", NAIC, 357-368; in these words Charwat et al. 2015, Artificial Intelligence 220, definition 3). It
 * need not defend itself, and need not hold the grounded extension. There is always one in a finite framework, and where there are stable sets
 * these are they.
 *
 * As a program: saturation, as for preferred sets.
 */
export const stage: Semantics = {
  id: "STG",
  name: "stage",
  base: "CF",
  maximal: "range",
  single: false,
  holdsGrounded: false,
  directional: false,
  program: {
    base: `${conflictFree.program.base}
hit(X) :- att(Y,X), in(Y).
`,
    maximal: SECOND_SET + REACHES_MORE + ALL_ARE_LOST,
  },
};
