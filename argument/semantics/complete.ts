import { admissible, isAdmissible } from "./admissible.ts";
import { membership } from "./conflict-free.ts";
import type { Semantics } from "./definition.ts";
import { attackersOf, type Framework } from "./framework.ts";
import { labellingOf, OUT } from "./labelling.ts";

/**
 * Admissible, and every argument that the set defends belongs to it (Dung 1995, Artificial Intelligence 77, definition 23). As a labelling:
 * in exactly where all attackers are out, out exactly where some attacker is in (Caminada 2006, "On the issue of
 * reinstatement in argumentation", definition 5). Cost: linear.
 */
export function isComplete(framework: Framework, set: ArrayLike<number>): boolean {
  if (!isAdmissible(framework, set)) return false;
  const isIn = membership(framework, set);
  const labelling = labellingOf(framework, set);
  for (let argument = 0; argument < framework.size; argument++) {
    if (isIn[argument] === 0 && attackersOf(framework, argument).every((attacker) => labelling[attacker] === OUT)) return false;
  }
  return true;
}

export const complete: Semantics = {
  id: "CO",
  name: "complete",
  base: "CO",
  maximal: "none",
  single: false,
  holdsGrounded: true,
  directional: true,
  program: {
    base: `${admissible.program.base}
:- arg(X), not in(X), hit(Y) : att(Y,X).
`,
  },
  holds: isComplete,
};
