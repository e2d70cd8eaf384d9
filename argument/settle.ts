import { ExplorerError } from "./explorer-error.ts";
import { groundedLabelling } from "./semantics/grounded.ts";
import { candidates, contradict, type Fact, includesFact, readFacts, settledBy, unknownStatement } from "./settle/facts.ts";
import { smallestSets } from "./settle/smallest-sets.ts";
import { overAudiences } from "./weigh/all-audiences.ts";
import { type Audience, NOBODY, putFirst } from "./weigh/audience.ts";
import { construct } from "./weigh/construct.ts";
import type { Dispute } from "./weigh/dispute.ts";
import { groundedVerdict } from "./weigh/hangs-on.ts";
import { relevantTo } from "./weigh/relevant.ts";
import { type Verdict, verdictOn } from "./weigh/verdict.ts";

/** Verdicts that can be asked for: what would have to be true, or valued, for it to come out so. */
export const WANTED = ["accepted", "rejected", "contested"] as const satisfies readonly Verdict[];
export type Wanted = (typeof WANTED)[number];

/** What could be wanted instead of a verdict: what would settle it, or unsettle it. An answered statement is open enough to be settled. */
export function wantedInstead(verdict: Verdict): readonly Wanted[] {
  return WANTED.filter((want) => want !== verdict && (want !== "contested" || verdict === "accepted" || verdict === "rejected"));
}

export interface SettleOptions {
  readonly want?: Wanted;
  readonly audience?: Audience | undefined;
  /** Facts settled already: statements taken as given, and denied. Answers are what is needed in addition. */
  readonly granted?: ReadonlySet<string>;
  readonly denied?: ReadonlySet<string>;
  /** Most facts, and most criteria, in an answer; 1 to 4, 2 unless told. */
  readonly maxSize?: number;
  /** Milliseconds; 2,000 unless told. */
  readonly timeLimit?: number;
  readonly signal?: { readonly aborted: boolean };
}

export interface Settlement {
  readonly statement: string;
  readonly want: Wanted;
  readonly audience: Audience;
  /** From which facts it starts, in order of the dispute. */
  readonly from: readonly Fact[];
  /** Grounded, for the audience and from the facts asked, before anything more is settled. */
  readonly verdict: Verdict;
  /** Sets of facts that give the verdict wanted, for the audience asked. One empty set where it is so already. */
  readonly facts: readonly (readonly Fact[])[];
  /** Those of them that give it to every audience, whatever it puts first; none where there are too many orders of the criteria to say. */
  readonly always: readonly (readonly Fact[])[];
  /** Sets of criteria which, put first, give it. */
  readonly values: readonly (readonly string[])[];
  /** For each criterion which does not give it alone: the facts that do once it is put first, and would not without. */
  readonly both: readonly { readonly first: string; readonly facts: readonly (readonly Fact[])[] }[];
  /** The criteria on which the verdict can turn at all. */
  readonly criteria: readonly string[];
  /** Most facts, and most criteria, in a set that was tried. */
  readonly maxSize: number;
  /** False where time was up: then larger answers may be missing. */
  readonly complete: boolean;
}

export const DEFAULT_SETTLE_SIZE = 2;
export const LARGEST_SETTLE_SIZE = 4;
const DEFAULT_TIME_LIMIT = 2_000;
/** Most orders of the criteria that are tried to say whether facts settle it for all. */
const MOST_ORDERS = 500;

/**
 * What settles a statement (shared/weighing 4): all minimal answers of each kind that would give the verdict wanted, fewest first, in order of
 * id. A fact is a statement, never one about what to do, and never the statement itself. Grounded semantics.
 *
 * It starts from what is granted and denied already, of which nothing is taken back: an answer is what is needed in addition, and minimal given
 * that. A granted statement is a fact that nothing attacks; a denied one is attacked by something that nothing attacks.
 *
 * Throws BAD_USER_INPUT for an unknown statement, one that is granted and denied, or a size out of range; CANCELLED when the signal aborts. Cost:
 * one linear labelling of the relevant part for each set tried (settle/smallest-sets.ts); the framework is built once for each order of criteria.
 */
export function settle(dispute: Dispute, statement: string, options: SettleOptions = {}): Settlement {
  const { want = "accepted", audience = NOBODY, maxSize = DEFAULT_SETTLE_SIZE, timeLimit = DEFAULT_TIME_LIMIT, signal } = options;
  const from = readFacts(dispute, options);
  if (!dispute.statements.some(({ id }) => id === statement)) throw unknownStatement(dispute, statement);
  if (!Number.isInteger(maxSize) || maxSize < 1 || maxSize > LARGEST_SETTLE_SIZE)
    throw new ExplorerError("BAD_USER_INPUT", `"maxSize" is ${maxSize}; it must be a whole number from 1 to ${LARGEST_SETTLE_SIZE}.`);
  const deadline = Date.now() + timeLimit;
  const isTimeUp = () => {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "Settling was cancelled before it was done.");
    return Date.now() > deadline;
  };

  const relevant = relevantTo(dispute, statement);
  const criteria = [...new Set(relevant.arguments.flatMap(({ value }) => value ?? []))].toSorted();
  const factsFor = (forWhom: Audience) => {
    const verdictWith = answers(relevant, statement, forWhom, from);
    const open = candidates(relevant, statement, from);
    return smallestSets(open, maxSize, (facts) => !contradict(facts) && verdictWith(facts) === want, isTimeUp);
  };
  const verdictIf = (forWhom: Audience) => groundedVerdict(relevant, statement, { audience: forWhom, ...settledBy(from) });
  const base = factsFor(audience);
  const values = smallestSets(criteria, maxSize, (first) => verdictIf(putFirst(first, audience)) === want, isTimeUp);
  const alone = new Set(values.sets.flatMap((set) => (set.length <= 1 ? set : [])));
  const isAlready = values.sets.some((set) => set.length === 0);
  const both = (isAlready ? [] : criteria.filter((criterion) => !alone.has(criterion))).map((first) => {
    const { sets, complete } = factsFor(putFirst([first], audience));
    const needed = sets.filter((facts) => !base.sets.some((enough) => enough.every((fact) => includesFact(facts, fact))));
    return { first, facts: needed, complete };
  });
  let isTold = true;
  const always = base.sets.filter((facts) => {
    isTold &&= !isTimeUp();
    const over = isTold ? overAudiences(relevant, statement, MOST_ORDERS, settledBy([...from, ...facts])) : undefined;
    return over?.complete && over.verdicts.size === 1 && over.verdicts.has(want);
  });
  return {
    statement,
    want,
    audience,
    from,
    verdict: verdictIf(audience),
    facts: base.sets,
    always,
    values: values.sets,
    both: both.flatMap(({ first, facts }) => (facts.length > 0 ? [{ first, facts }] : [])),
    criteria,
    maxSize,
    complete: base.complete && values.complete && both.every(({ complete }) => complete) && isTold,
  };
}

/** Whether facts besides give a verdict: the framework has a node for every fact that could be settled, and only those given are there. */
function answers(relevant: Dispute, statement: string, audience: Audience, from: readonly Fact[]): (facts: readonly Fact[]) => Verdict {
  const settled = settledBy(from);
  const open = candidates(relevant, statement, from).map((fact) => fact.statement);
  const built = construct(relevant, {
    audience,
    granted: new Set([...settled.granted, ...open]),
    denied: new Set([...settled.denied, ...open]),
  });
  const nodeOf = new Map<string, number>();
  const absent = new Uint8Array(built.nodes.length);
  for (const [index, node] of built.nodes.entries()) {
    if (node.is !== "grant" && node.is !== "denial") continue;
    const is = node.is === "grant" ? "granted" : "denied";
    absent[index] = settled[is].has(node.statement) ? 0 : 1;
    nodeOf.set(`${is} ${node.statement}`, index);
  }
  return (facts) => {
    const present = facts.flatMap((fact) => nodeOf.get(`${fact.is} ${fact.statement}`) ?? []);
    for (const node of present) absent[node] = 0;
    const labels = groundedLabelling(built.framework, absent);
    for (const node of present) absent[node] = 1;
    return verdictOn(built, labels, statement);
  };
}
