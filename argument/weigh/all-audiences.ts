import type { Audience } from "./audience.ts";
import type { ConstructOptions } from "./construct.ts";
import { argumentsForEach, type Dispute } from "./dispute.ts";
import { groundedVerdict } from "./hangs-on.ts";
import { relevantTo } from "./relevant.ts";
import type { Verdict } from "./verdict.ts";

/** What the audiences that put every value before or behind every other say of a statement. */
export interface OverAudiences {
  /** Every total order of the values accepts it. */
  readonly objectively: boolean;
  /** Some total order accepts it. */
  readonly subjectively: boolean;
  /** Of each verdict that some order gives, one such order, most preferred first; in the order in which they were met. */
  readonly verdicts: ReadonlyMap<Verdict, readonly string[]>;
  /** How many orders that can differ were tried. */
  readonly tried: number;
  /** False where the limit was met first: then what holds of all may not, and what some give may be missing. */
  readonly complete: boolean;
}

/** Most orders that are tried. */
const MOST_ORDERS = 20_000;

/**
 * Whether a statement is objectively or subjectively acceptable: to every audience, or to some (Bench-Capon 2003, Journal of Logic and
 * Computation 13, definitions 6.1 and 6.2; Bench-Capon, Doutre and Dunne 2007, "Audiences in argumentation frameworks", Artificial Intelligence
 * 171, 42-71). An audience is here a total order of the values, and it is asked under grounded semantics, where the definitions ask every, or
 * some, preferred extension. In value-based frameworks in which no circle of attacks lies within one value an audience has one preferred
 * extension (theorem 6.4 of 2003), and that is the grounded one.
 *
 * Only values that meet in a rebuttal can decide anything, and only which of the two comes first: so not orders are tried, of which there are
 * n!, but the ways to direct these pairs without a circle, each by one order that fits it. Still exponential, hence `most`. The relevant part
 * alone is weighed (relevant.ts). What a reader grants or denies holds for every audience.
 */
export function overAudiences(
  dispute: Dispute,
  statement: string,
  most = MOST_ORDERS,
  facts: Pick<ConstructOptions, "granted" | "denied"> = {},
): OverAudiences {
  const relevant = relevantTo(dispute, statement);
  const pairs = rebuttingValues(relevant);
  const values = [...new Set(pairs.flat())].toSorted();
  const verdicts = new Map<Verdict, readonly string[]>();
  let tried = 0;
  let complete = true;
  for (const before of directions(pairs)) {
    if (tried === most) {
      complete = false;
      break;
    }
    tried += 1;
    const order = inOrder(values, before);
    const audience: Audience = { prefers: order.map((value) => [value]) };
    const verdict = groundedVerdict(relevant, statement, { ...facts, audience });
    if (!verdicts.has(verdict)) verdicts.set(verdict, order);
  }
  const accepts = verdicts.has("accepted");
  return { objectively: accepts && verdicts.size === 1 && complete, subjectively: accepts, verdicts, tried, complete };
}

/** Pairs of different values that rebut each other about some statement, each once. */
function rebuttingValues(dispute: Dispute): readonly (readonly [string, string])[] {
  const argumentsFor = argumentsForEach(dispute);
  const pairs = new Map<string, readonly [string, string]>();
  for (const { end, value, weakens } of dispute.arguments) {
    if (end.stance !== "against" || weakens || value === undefined) continue;
    for (const { value: other } of argumentsFor.get(end.statement) ?? []) {
      if (other === undefined || other === value) continue;
      const pair = value < other ? ([value, other] as const) : ([other, value] as const);
      pairs.set(JSON.stringify(pair), pair);
    }
  }
  return [...pairs.values()];
}

type Before = ReadonlyMap<string, ReadonlySet<string>>;

/** Every way to say of each pair which comes first, without a circle: for each value, those that it comes before. */
function* directions(pairs: readonly (readonly [string, string])[], from = 0, before: Before = new Map()): Generator<Before, void, void> {
  const pair = pairs[from];
  if (!pair) {
    yield before;
    return;
  }
  for (const [first, second] of [pair, [pair[1], pair[0]] as const]) {
    if (leads(before, second, first)) continue;
    yield* directions(pairs, from + 1, new Map(before).set(first, new Set(before.get(first)).add(second)));
  }
}

function leads(before: Before, from: string, to: string): boolean {
  return from === to || [...(before.get(from) ?? [])].some((next) => leads(before, next, to));
}

/** A total order in which each value stands before those that it comes before. */
function inOrder(values: readonly string[], before: Before): readonly string[] {
  const order: string[] = [];
  const place = (value: string): void => {
    if (order.includes(value)) return;
    for (const next of before.get(value) ?? []) place(next);
    order.unshift(value);
  };
  for (const value of values) place(value);
  return order;
}
