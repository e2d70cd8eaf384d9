import { conflictFree, isConflictFree, membership } from "./conflict-free.ts";
import type { Semantics } from "./definition.ts";
import { attackersOf, type Framework } from "./framework.ts";
import { labellingOf, OUT } from "./labelling.ts";

/**
 * Conflict-free, and every argument of the set is acceptable with respect to it: the set attacks every attacker (Dung 1995, Artificial
 * Intelligence 77, definition 6). Cost: linear.
 */
export function isAdmissible(framework: Framework, set: ArrayLike<number>): boolean {
  if (!isConflictFree(framework, set)) return false;
  const isIn = membership(framework, set);
  const labelling = labellingOf(framework, set);
  for (let argument = 0; argument < framework.size; argument++) {
    if (isIn[argument] === 1 && !attackersOf(framework, argument).every((attacker) => labelling[attacker] === OUT)) return false;
  }
  return true;
}

export const admissible: Semantics = {
  id: "AD",
  name: "admissible",
  base: "AD",
  maximal: "none",
  single: false,
  holdsGrounded: false,
  directional: true,
  program: {
    base: `${conflictFree.program.base}
hit(X) :- att(Y,X), in(Y).
:- in(X), att(Y,X), not hit(Y).
`,
  },
  holds: isAdmissible,
};
