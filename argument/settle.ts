import { didYouMean } from "./did-you-mean.ts";
import { ExplorerError } from "./explorer-error.ts";
import { groundedLabelling } from "./semantics/grounded.ts";
import { smallestSets } from "./settle/smallest-sets.ts";
import { type Audience, NOBODY, putFirst } from "./weigh/audience.ts";
import { construct } from "./weigh/construct.ts";
import type { Dispute } from "./weigh/dispute.ts";
import { relevantTo } from "./weigh/relevant.ts";
import { type Verdict, verdictOn } from "./weigh/verdict.ts";

/** A fact settled by the reader: a statement taken as given, or denied. */
export interface Fact {
  readonly statement: string;
  readonly is: "granted" | "denied";
}

/** Verdicts that can be asked for: what would have to be true, or valued, for it to come out so. */
export const WANTED = ["accepted", "rejected", "contested"] as const satisfies readonly Verdict[];
export type Wanted = (typeof WANTED)[number];

export interface SettleOptions {
  readonly want?: Wanted;
  readonly audience?: Audience | undefined;
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
  /** Grounded, for the audience asked, before anything is settled. */
  readonly verdict: Verdict;
  /** Sets of facts that give the verdict wanted, for the audience asked. One empty set where it is so already. */
  readonly facts: readonly (readonly Fact[])[];
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
const DEFAULT_TIME_LIMIT = 2_000;

/**
 * What settles a statement (shared/weighing 4): all minimal answers of each kind that would give the verdict wanted, fewest first, in order of
 * id. A fact is a statement, never one about what to do, and never the statement itself. Grounded semantics.
 *
 * A granted statement is a fact that nothing attacks; a denied one is attacked by something that nothing attacks. Throws BAD_USER_INPUT for an
 * unknown statement or a size out of range, CANCELLED when the signal aborts. Cost: one linear labelling of the relevant part for each set
 * tried (settle/smallest-sets.ts); the framework is built once for each order of criteria.
 */
export function settle(dispute: Dispute, statement: string, options: SettleOptions = {}): Settlement {
  const { want = "accepted", audience = NOBODY, maxSize = DEFAULT_SETTLE_SIZE, timeLimit = DEFAULT_TIME_LIMIT, signal } = options;
  if (!dispute.statements.some(({ id }) => id === statement)) {
    const known = dispute.statements.map(({ id }) => id);
    throw new ExplorerError("BAD_USER_INPUT", `There is no statement "${statement}".${didYouMean(statement, known)}`);
  }
  if (!Number.isInteger(maxSize) || maxSize < 1 || maxSize > 4)
    throw new ExplorerError("BAD_USER_INPUT", `"maxSize" is ${maxSize}; it must be a whole number from 1 to 4.`);
  const deadline = Date.now() + timeLimit;
  const isTimeUp = () => {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "Settling was cancelled before it was done.");
    return Date.now() > deadline;
  };

  const relevant = relevantTo(dispute, statement);
  const criteria = [...new Set(relevant.arguments.flatMap(({ value }) => value ?? []))].toSorted();
  const factsFor = (forWhom: Audience) => {
    const verdictWith = answers(relevant, statement, forWhom);
    return {
      verdictWith,
      ...smallestSets(candidates(relevant, statement), maxSize, (facts) => !contradict(facts) && verdictWith(facts) === want, isTimeUp),
    };
  };
  const base = factsFor(audience);
  const values = smallestSets(criteria, maxSize, (first) => answers(relevant, statement, putFirst(first, audience))([]) === want, isTimeUp);
  const alone = new Set(values.sets.flatMap((set) => (set.length <= 1 ? set : [])));
  const isAlready = values.sets.some((set) => set.length === 0);
  const both = (isAlready ? [] : criteria.filter((criterion) => !alone.has(criterion))).map((first) => {
    const { sets, complete } = factsFor(putFirst([first], audience));
    const needed = sets.filter((facts) => !base.sets.some((enough) => enough.every((fact) => includesFact(facts, fact))));
    return { first, facts: needed, complete };
  });
  return {
    statement,
    want,
    audience,
    verdict: base.verdictWith([]),
    facts: base.sets,
    values: values.sets,
    both: both.flatMap(({ first, facts }) => (facts.length > 0 ? [{ first, facts }] : [])),
    criteria,
    maxSize,
    complete: base.complete && values.complete && both.every(({ complete }) => complete),
  };
}

/** What could be settled: to grant what is asserted and never argued against would change nothing. */
function candidates(relevant: Dispute, statement: string): readonly Fact[] {
  const doubted = new Set(relevant.arguments.flatMap(({ end }) => (end.stance === "against" ? [end.statement] : [])));
  return relevant.statements
    .filter(({ id, practical }) => id !== statement && !practical)
    .flatMap(({ id, asserted }): readonly Fact[] => [
      ...(asserted && !doubted.has(id) ? [] : [{ statement: id, is: "granted" } as const]),
      { statement: id, is: "denied" },
    ]);
}

function contradict(facts: readonly Fact[]): boolean {
  return new Set(facts.map((fact) => fact.statement)).size < facts.length;
}

function includesFact(facts: readonly Fact[], { statement, is }: Fact): boolean {
  return facts.some((fact) => fact.statement === statement && fact.is === is);
}

/** The verdict on a statement given facts: the framework has a node for every fact that could be settled, and only those given are there. */
function answers(relevant: Dispute, statement: string, audience: Audience): (facts: readonly Fact[]) => Verdict {
  const open = new Set(candidates(relevant, statement).map((fact) => fact.statement));
  const built = construct(relevant, { audience, granted: open, denied: open });
  const settled = new Map<string, number>();
  const absent = new Uint8Array(built.nodes.length);
  for (const [index, node] of built.nodes.entries())
    if (node.is === "grant" || node.is === "denial") {
      absent[index] = 1;
      settled.set(`${node.is === "grant" ? "granted" : "denied"} ${node.statement}`, index);
    }
  return (facts) => {
    const present = facts.flatMap((fact) => settled.get(`${fact.is} ${fact.statement}`) ?? []);
    for (const node of present) absent[node] = 0;
    const labels = groundedLabelling(built.framework, absent);
    for (const node of present) absent[node] = 1;
    return verdictOn(built, labels, statement);
  };
}
