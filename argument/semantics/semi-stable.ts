import { complete } from "./complete.ts";
import type { Semantics } from "./definition.ts";

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
    maximal: `
other(X) | left(X) :- arg(X).
lost :- other(X), other(Y), att(X,Y).
lost :- other(X), att(Y,X), left(Z) : att(Z,Y).
missed(X) :- left(X), left(Y) : att(Y,X).
reached(X) :- in(X).
reached(X) :- hit(X).
lost :- reached(X), missed(X).
known(X) :- reached(X).
known(X) :- missed(X).
lost :- known(X) : arg(X).
other(X) :- lost, arg(X).
left(X) :- lost, arg(X).
:- not lost.
`,
  },
};
