import { conflictFree, isConflictFree } from "./conflict-free.ts";
import type { Semantics } from "./definition.ts";
import type { Framework } from "./framework.ts";
import { labellingOf, UNDECIDED } from "./labelling.ts";

/**
 * Conflict-free, and it attacks every argument outside (Dung 1995, Artificial Intelligence 77, definition 13). As a labelling: complete, with
 * nothing undecided (Caminada 2006, "On the issue of reinstatement in argumentation", theorem 3). There may be none, and one part of a
 * framework without any takes them from the rest too; then every argument is sceptically accepted. Cost: linear.
 */
export function isStable(framework: Framework, set: ArrayLike<number>): boolean {
  return isConflictFree(framework, set) && labellingOf(framework, set).every((label) => label !== UNDECIDED);
}

export const stable: Semantics = {
  id: "ST",
  name: "stable",
  base: "ST",
  maximal: "none",
  single: false,
  holdsGrounded: true,
  directional: false,
  program: {
    base: `${conflictFree.program.base}
hit(X) :- att(Y,X), in(Y).
:- arg(X), not in(X), not hit(X).
`,
  },
  holds: isStable,
};
