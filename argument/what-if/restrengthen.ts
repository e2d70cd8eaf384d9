import type { Backing } from "../gradual/backing.ts";
import type { BipolarFramework } from "../gradual/bipolar-framework.ts";
import type { GradualSemantics } from "../gradual/gradual-semantics.ts";
import { frameworkOf } from "../gradual/of-dispute.ts";
import { rangeOf, type Strengths } from "../gradual/outcome.ts";
import { packRows, rowOf } from "../gradual/rows.ts";
import { strengths } from "../gradual/strengths.ts";
import { updater } from "../gradual/updater.ts";
import type { Dispute } from "../weigh/dispute.ts";
import { type Change, changesBetween } from "./changes.ts";

/** Between which numbers a strength lies; a point where it settled. */
export type StrengthRange = readonly [low: number, high: number];

export interface Restrengthened {
  /** Of statements and arguments, in order of id. Empty where the semantics is not defined. */
  readonly changes: readonly Change<StrengthRange>[];
  /** Why the semantics is not defined on this dispute. */
  readonly undefinedBecause?: string;
  /** Of how many statements and arguments the strength was sought, and how many there are. */
  readonly lookedAt: number;
  readonly nodes: number;
}

/**
 * Makes the degrees of a dispute ready for any number of base scores: says of each what it changes in the strengths, to the last bit as to evaluate
 * both anew would. Scores are by id; those left out stay as they are. A score given to an argument takes the place of its premises, and ids
 * that the dispute does not have are passed over (gradual/of-dispute.ts).
 *
 * Without cycles a strength is read, once, off those that bear on it; so only what lies downstream of another score can differ, and only that is
 * evaluated. With a cycle anywhere all walk to rest together, step by step, and what is downstream reads strengths that do not rest yet: where
 * there are several places of rest, another way may lead to another. So there everything is evaluated anew.
 *
 * Cost: the framework once; then what is downstream, beside a pass over the order in which strengths are read.
 */
export function restrengthener(
  dispute: Dispute,
  backing: Backing,
  semantics: GradualSemantics,
): (scores: ReadonlyMap<string, number>) => Restrengthened {
  const { framework, ids } = frameworkOf(dispute, backing);
  const places = new Map(ids.map((id, index) => [id, index]));
  const before = strengths(framework, semantics);
  const anew = (given: ReadonlyMap<string, number>) => ({
    found: strengths(frameworkOf(dispute, backing, { given }).framework, semantics),
    reached: [...ids.keys()],
  });
  const onlyDownstream = (given: ReadonlyMap<string, number>, values: Float64Array) => {
    const scores = new Map([...given].flatMap(([id, score]) => (places.has(id) ? [[places.get(id) ?? 0, score] as const] : [])));
    const varied = withScores(framework, scores, dispute.statements.length);
    return evaluate(varied, semantics, values, scores.keys());
  };
  return (given) => {
    const after = before.outcome === "exact" ? onlyDownstream(given, before.values) : anew(given);
    const rangeIn = (found: Strengths) => (id: string) => rangeOf(found, places.get(id) ?? -1);
    return {
      changes: changesBetween(
        after.reached.flatMap((index) => ids[index] ?? []),
        rangeIn(before),
        rangeIn(after.found),
      ),
      ...(before.outcome === "undefined" ? { undefinedBecause: before.reason } : {}),
      lookedAt: after.reached.length,
      nodes: framework.size,
    };
  };
}

/** The framework with other scores, arguments among them no longer on their premises. Its order still holds, though it may order too much. */
function withScores(framework: BipolarFramework, scores: ReadonlyMap<number, number>, firstArgument: number): BipolarFramework {
  const baseScores = framework.baseScores.map((score, index) => scores.get(index) ?? score);
  if (![...scores.keys()].some((index) => index >= firstArgument)) return { ...framework, baseScores };
  const kept = [...baseScores.keys()].flatMap((index) =>
    scores.has(index) ? [] : Array.from(rowOf(framework.grounds, index), (premise) => [premise, index] as const),
  );
  return { ...framework, baseScores, grounds: packRows(framework.size, kept) };
}

/** The strengths where some scores are others, of what is downstream of them; what is not keeps its own. */
function evaluate(framework: BipolarFramework, semantics: GradualSemantics, before: Float64Array, changed: Iterable<number>) {
  const isReached = new Uint8Array(framework.size);
  const reached: number[] = [];
  const reach = (index: number) => {
    if (isReached[index] === 1) return;
    isReached[index] = 1;
    reached.push(index);
  };
  for (const index of changed) reach(index);
  for (let next = 0; next < reached.length; next++)
    for (const dependant of rowOf(framework.dependants, reached[next] ?? 0)) reach(dependant);
  const values = before.slice();
  const update = updater(framework, semantics);
  for (const index of framework.order ?? []) if (isReached[index] === 1) values[index] = update(index, values);
  return { found: { outcome: "exact", values } satisfies Strengths, reached };
}
