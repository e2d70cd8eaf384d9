import type { Semantics } from "./definition.ts";
import { type Framework, targetsOf } from "./framework.ts";

/** No argument of the set attacks one of the set (Dung 1995, Artificial Intelligence 77, definition 5). Cost: linear. */
export function isConflictFree(framework: Framework, set: ArrayLike<number>): boolean {
  const isIn = membership(framework, set);
  return Array.prototype.every.call(set, (argument: number) => targetsOf(framework, argument).every((target) => isIn[target] === 0));
}

export const conflictFree: Semantics = {
  id: "CF",
  name: "conflict-free",
  base: "CF",
  maximal: "none",
  single: false,
  holdsGrounded: false,
  directional: true,
  program: {
    base: `
{ in(X) } :- arg(X).
:- in(X), in(Y), att(X,Y).
#show in/1.
`,
  },
  holds: isConflictFree,
};

/** 1 for each argument of the set, 0 for the others. */
export function membership(framework: Framework, set: ArrayLike<number>): Uint8Array {
  const isIn = new Uint8Array(framework.size);
  for (let index = 0; index < set.length; index++) isIn[set[index] ?? 0] = 1;
  return isIn;
}
