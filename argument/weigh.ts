import { groundedLabelling } from "./semantics/grounded.ts";
import type { Labelling } from "./semantics/labelling.ts";
import { type Construction, type ConstructOptions, construct } from "./weigh/construct.ts";
import type { Dispute } from "./weigh/dispute.ts";
import { type Part, undecidedParts } from "./weigh/parts.ts";
import { type Standing, standingOf, type Verdict, verdictOn } from "./weigh/verdict.ts";

export interface Weighing {
  readonly built: Construction;
  /** The grounded labelling of `built.framework`. */
  readonly labels: Labelling;
  /** Of every statement, in order of the dispute. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Of every argument. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What is left undecided, in independent parts. */
  readonly parts: readonly Part[];
}

/**
 * Weighs a dispute under grounded semantics (shared/weighing 2 and 3): what every statement comes to for an audience, given what a reader grants
 * and denies. The most cautious semantics: it accepts nothing that a reasonable reader may leave open (Dung 1995, Artificial Intelligence 77).
 * Same input, same answer. Cost: linear in the framework (weigh/construct.ts).
 */
export function weigh(dispute: Dispute, options: ConstructOptions = {}): Weighing {
  const built = construct(dispute, options);
  const labels = groundedLabelling(built.framework);
  return {
    built,
    labels,
    verdicts: new Map(dispute.statements.map(({ id }) => [id, verdictOn(built, labels, id)])),
    standings: new Map(dispute.arguments.map(({ id }) => [id, standingOf(built, labels, id)])),
    parts: undecidedParts(built, labels),
  };
}
