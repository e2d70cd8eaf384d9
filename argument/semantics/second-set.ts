/*
 * Saturation, in parts of a logic program (`preferred` tells where it comes from): beside the set that is in, a second one is guessed. It is lost
 * unless it is of the base and beats the first; where every second set is lost, the first is maximal.
 */

/** The second set, lost unless it is free of conflict. */
export const SECOND_SET = `
other(X) | left(X) :- arg(X).
lost :- other(X), other(Y), att(X,Y).
`;

/** Lost unless it defends itself. */
export const DEFENDS_ITSELF = `
lost :- other(X), att(Y,X), left(Z) : att(Z,Y).
`;

/** Lost unless it holds the first, and more. */
export const HOLDS_MORE = `
lost :- in(X), left(X).
same(X) :- in(X), other(X).
same(X) :- arg(X), not in(X), left(X).
lost :- same(X) : arg(X).
`;

/** Lost unless its range holds that of the first, and more. */
export const REACHES_MORE = `
missed(X) :- left(X), left(Y) : att(Y,X).
reached(X) :- in(X).
reached(X) :- hit(X).
lost :- reached(X), missed(X).
known(X) :- reached(X).
known(X) :- missed(X).
lost :- known(X) : arg(X).
`;

/** The first set stays where every second set is lost. */
export const ALL_ARE_LOST = `
other(X) :- lost, arg(X).
left(X) :- lost, arg(X).
:- not lost.
`;
