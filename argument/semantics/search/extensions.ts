import type { Semantics } from "../definition.ts";
import type { Framework } from "../framework.ts";
import { idealExtension } from "../ideal.ts";
import { type Encoding, encode } from "./encode.ts";
import { type Budget, negated, type Satisfied } from "./sat.ts";

/** An extension: its arguments, ascending. */
export type Extension = Int32Array;

/** What a search came to within its budget. */
export type Searched<T> = { readonly outcome: "answered"; readonly value: T } | { readonly outcome: "stopped" };

/** Extensions as far as they were listed, and whether these are all. */
export interface Extensions {
  readonly extensions: readonly Extension[];
  readonly complete: boolean;
}

/** Whether an argument is accepted; `shownBy` an extension that holds it (credulously yes) or lacks it (sceptically no). */
export interface Accepted {
  readonly accepted: boolean;
  readonly shownBy?: Extension;
}

export type Mode = "credulously" | "sceptically";

const STOPPED = { outcome: "stopped" } as const;

/** A list holds no more arguments than this in all its extensions together, whatever its limit: some 200 MB. */
const MOST_LISTED = 50_000_000;
/** What a literal of a clause that rules out an extension costs of the budget, since it stays in memory. */
const KEPT_LITERAL = 4;

/** How many extensions of frameworks of this size a list may hold. */
export function mostListed(limit: number, size: number): number {
  return Math.min(limit, Math.ceil(MOST_LISTED / Math.max(1, size)));
}

/**
 * One extension, or undefined where there is none; of those that hold all of `holding`, an admissible set that some extension holds.
 * Where something is maximal, a model is made larger until no larger one is left. Not for the ideal extension.
 */
export function searchOne(
  framework: Framework,
  semantics: Semantics,
  budget: Budget,
  holding: ArrayLike<number> = [],
): Searched<Extension | undefined> {
  const encoding = encode(framework, semantics, budget);
  const held = Array.from(holding, encoding.isIn);
  const found = encoding.solver.solve(held, budget);
  if (found === "stopped") return STOPPED;
  if (found === "no") return { outcome: "answered", value: undefined };
  const set = enlarge(encoding, framework.size, held, budget);
  return set ? { outcome: "answered", value: set } : STOPPED;
}

/** Every extension, in no order that means something, up to `limit` or what memory allows. */
export function searchAll(framework: Framework, semantics: Semantics, limit: number, budget: Budget): Searched<Extensions> {
  const extensions: Extension[] = [];
  const most = mostListed(limit, framework.size);
  for (const found of listExtensions(framework, semantics, budget)) {
    if (found === "stopped") return STOPPED;
    if (extensions.length === most) return { outcome: "answered", value: { extensions, complete: false } };
    extensions.push(found);
  }
  return { outcome: "answered", value: { extensions, complete: true } };
}

function* listExtensions(framework: Framework, semantics: Semantics, budget: Budget): Generator<Extension | "stopped", void, void> {
  const encoding = encode(framework, semantics, budget);
  const { solver, isIn } = encoding;
  const byRange = semantics.maximal === "range" ? encode(framework, semantics, budget) : undefined;
  for (;;) {
    const found = solver.solve([], budget);
    if (found === "no") return;
    const set = found === "yes" ? enlarge(encoding, framework.size, [], budget) : undefined;
    if (!set) return yield "stopped";
    if (byRange) {
      // The clauses that made the model larger rule this range out; the other encoding still has its sets.
      const reached = encoding.measure.filter((literal) => encoding.solver.isTrue(literal));
      const left = yield* listModels(byRange, framework.size, reached, budget);
      if (left === "stopped") return yield "stopped";
      continue;
    }
    yield set;
    budget.left -= framework.size * KEPT_LITERAL;
    if (semantics.maximal === "none") solver.addClause(everyOther(framework.size, set, isIn));
  }
}

function* listModels(encoding: Encoding, size: number, assumed: readonly number[], budget: Budget): Generator<Extension, Satisfied, void> {
  for (;;) {
    const found = encoding.solver.solve(assumed, budget);
    if (found !== "yes") return found;
    const set = modelSet(encoding, size);
    yield set;
    budget.left -= size * KEPT_LITERAL;
    encoding.solver.addClause(everyOther(size, set, encoding.isIn));
  }
}

/** The clause that every set but this one satisfies. */
function everyOther(size: number, set: Extension, isIn: (argument: number) => number): readonly number[] {
  const clause = Array.from({ length: size }, (_, argument) => isIn(argument));
  for (const argument of set) clause[argument] = negated(isIn(argument));
  return clause;
}

/**
 * Makes the solver's model larger by the measure, keeping `held` true, until that cannot be done; the model's set then, and the model stays in
 * the solver for `isTrue`. From then on the solver has no model whose measure lies within that of one seen here.
 */
function enlarge({ solver, measure, isIn }: Encoding, size: number, held: readonly number[], budget: Budget): Extension | undefined {
  const encoding = { solver, measure, isIn };
  for (;;) {
    const set = modelSet(encoding, size);
    if (measure.length === 0) return set;
    const reached = measure.filter((literal) => solver.isTrue(literal));
    solver.addClause(measure.filter((literal) => !solver.isTrue(literal)));
    const larger = solver.solve([...held, ...reached], budget);
    if (larger === "stopped") return undefined;
    if (larger === "no") return set;
  }
}

function modelSet({ solver, isIn }: Encoding, size: number): Extension {
  const set = new Int32Array(size);
  let count = 0;
  for (let argument = 0; argument < size; argument++) if (solver.isTrue(isIn(argument))) set[count++] = argument;
  return set.slice(0, count);
}

/**
 * Whether some extension holds an argument (credulously), or all do (sceptically). Not for the ideal extension.
 *
 * Where something is maximal this is a search for a counterexample or a witness among sets of the base: a candidate is made as large as it
 * can be while it keeps the argument in (or out), and counts if then no larger set exists at all; otherwise everything no larger is ruled
 * out and the next candidate tried (Dvořák, Järvisalo, Wallner and Woltran 2014, Artificial Intelligence 206, for the principle).
 */
export function searchAcceptance(
  framework: Framework,
  semantics: Semantics,
  argument: number,
  mode: Mode,
  budget: Budget,
): Searched<Accepted> {
  const encoding = encode(framework, semantics, budget);
  const { solver, measure, isIn } = encoding;
  const { size } = framework;
  const kept = [mode === "credulously" ? isIn(argument) : negated(isIn(argument))];
  const verdict = (exists: boolean, shownBy?: Extension): Searched<Accepted> => ({
    outcome: "answered",
    value: { accepted: exists === (mode === "credulously"), ...(shownBy ? { shownBy } : {}) },
  });
  for (;;) {
    const found = solver.solve(kept, budget);
    if (found === "stopped") return STOPPED;
    if (found === "no") return verdict(false);
    const candidate = enlarge(encoding, size, kept, budget);
    if (!candidate) return STOPPED;
    if (measure.length === 0) return verdict(true, candidate);
    const reached = measure.filter((literal) => solver.isTrue(literal));
    const larger = solver.solve(reached, budget);
    if (larger === "stopped") return STOPPED;
    if (larger === "no") return verdict(true, candidate);
    if (!enlarge(encoding, size, [], budget)) return STOPPED;
  }
}

/** The ideal extension: of every argument it is asked whether an admissible set holds it, many with each answer. */
export function searchIdeal(framework: Framework, budget: Budget): Searched<Extension> {
  const { solver, isIn } = encode(framework, { base: "AD", maximal: "none" }, budget);
  const credulous = new Uint8Array(framework.size);
  for (;;) {
    const open: number[] = [];
    for (let argument = 0; argument < framework.size; argument++) if (credulous[argument] === 0) open.push(isIn(argument));
    solver.addClause(open);
    const found = solver.solve([], budget);
    if (found === "stopped") return STOPPED;
    if (found === "no") return { outcome: "answered", value: idealExtension(framework, credulous) };
    for (let argument = 0; argument < framework.size; argument++) if (solver.isTrue(isIn(argument))) credulous[argument] = 1;
  }
}
