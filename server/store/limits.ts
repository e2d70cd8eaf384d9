import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { ALL_RELATIONS, type Relation } from "#argument/vocabulary.ts";
import type { CallOptions } from "./graph-store.ts";

/** What the port allows, said once for both stores. */
export const LIMITS = {
  slugs: { least: 0, most: 500 },
  first: { least: 1, most: 100 },
  roots: { least: 1, most: 50 },
  depth: { least: 0, most: 3 },
  subgraphNodes: { least: 1, most: 500 },
  maxLength: { least: 1, most: 12 },
  betweenNodes: { least: 1, most: 5_000 },
  inducedNodes: { least: 1, most: 100_000 },
  searchText: { least: 1, most: 200 },
  /** Of a list of words of the vocabulary: more than there are of any, and few enough to look through for every edge. */
  words: { least: 0, most: 100 },
} as const;

export const DEFAULT_TIME_LIMIT = 10_000;

/** Refuses a number out of range with BAD_USER_INPUT. */
export function checkLimit(name: string, value: number, range: { readonly least: number; readonly most: number }): void {
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return;
  throw new ExplorerError("BAD_USER_INPUT", `"${name}" is ${value}; it must be a whole number from ${range.least} to ${range.most}.`);
}

/** Refuses what holds too many or too few with BAD_USER_INPUT. */
export function checkSize(
  name: string,
  size: number,
  unit: "entries" | "characters" | "conditions",
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (size >= least && size <= most) return;
  const right = least === 0 ? `it may have at most ${most}` : `it must have from ${least} to ${most}`;
  throw new ExplorerError("BAD_USER_INPUT", `"${name}" has ${size} ${unit}; ${right}.`);
}

/** Refuses equal ends with BAD_USER_INPUT. */
export function checkEnds(ends: TraceEnds): void {
  if ("from" in ends && "to" in ends && ends.from === ends.to) {
    throw new ExplorerError("BAD_USER_INPUT", `A route needs two different ends; both are "${ends.from}".`);
  }
}

/** Whether a call may go on: throws CANCELLED when its signal has struck and TIMEOUT when its time is up. */
export function startClock({ signal, timeLimit = DEFAULT_TIME_LIMIT }: CallOptions = {}): () => void {
  if (!Number.isFinite(timeLimit))
    throw new ExplorerError("BAD_USER_INPUT", `The time limit is ${timeLimit}; it must be a number of milliseconds.`);
  const deadline = Date.now() + timeLimit;
  const look = () => {
    if (signal?.aborted) throw cancelled();
    if (Date.now() >= deadline) throw timedOut();
  };
  look();
  return look;
}

/** Options of all calls that one question makes. */
export interface SharedTime extends CallOptions {
  readonly signal: AbortSignal | undefined;
  readonly told: CallOptions["told"];
  readonly answeredUnder: CallOptions["answeredUnder"];
  /** What is left. */
  readonly timeLimit: number;
}

/** Calls of one question: together they may take as long as one, so each has what those before it left. */
export function withinOneLimit({ signal, told, answeredUnder, timeLimit = DEFAULT_TIME_LIMIT }: CallOptions): SharedTime {
  const deadline = Date.now() + timeLimit;
  return {
    signal,
    told,
    answeredUnder,
    get timeLimit() {
      return Math.max(0, deadline - Date.now());
    },
  };
}

export function cancelled(): ExplorerError {
  return new ExplorerError("CANCELLED", "The question was cancelled before it was answered.");
}

export function timedOut(): ExplorerError {
  return new ExplorerError("TIMEOUT", "The question took longer than it may. Ask for less: fewer rows, a smaller depth or length.");
}

/** Refuses a list that is too long, and a relation that the vocabulary does not have, with BAD_USER_INPUT. */
export function checkRelations(relations: readonly Relation[] | undefined): void {
  checkSize("relations", relations?.length ?? 0, "entries", LIMITS.words);
  for (const relation of relations ?? []) checkKnown("relation", relation, ALL_RELATIONS);
}

/** Refuses a word that is not among those known with BAD_USER_INPUT. */
export function checkKnown(what: string, word: string, known: readonly string[]): void {
  if (!known.includes(word)) throw new ExplorerError("BAD_USER_INPUT", `There is no ${what} "${word}".${didYouMean(word, known)}`);
}

/** What others are doing too, for as long as this call may take: rejects with CANCELLED or TIMEOUT, and the work goes on for the others. */
export function within<T>({ signal, timeLimit = DEFAULT_TIME_LIMIT }: CallOptions, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(cancelled());
    const clock = setTimeout(() => reject(timedOut()), timeLimit);
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", leave);
    });
  });
}
