import { groundedLabelling } from "../semantics/grounded.ts";
import { type ConstructOptions, construct } from "./construct.ts";
import type { Dispute } from "./dispute.ts";
import { relevantTo } from "./relevant.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** The grounded verdict on one statement, and no more: for many audiences at once. Cost: linear. */
export function groundedVerdict(dispute: Dispute, statement: string, options: ConstructOptions = {}): Verdict {
  const built = construct(dispute, options);
  return verdictOn(built, groundedLabelling(built.framework), statement);
}

/** An argument, or a support, alone on which a verdict hangs, and what it would be without. */
export interface Hanging {
  readonly argument: string;
  readonly without: Verdict;
}

/**
 * Of these arguments and supports, by id, those without which the statement would have another verdict (shared/weighing 6: a verdict that hangs on a single argument
 * of ours says so: `oursIn` in of-corpus.ts). In the order given. Cost: one linear weighing of the relevant part (relevant.ts) for each that is in
 * it.
 */
export function hangsOn(
  dispute: Dispute,
  statement: string,
  suspects: readonly string[],
  options: ConstructOptions = {},
): readonly Hanging[] {
  const relevant = relevantTo(dispute, statement);
  const verdict = groundedVerdict(relevant, statement, options);
  const bearing = new Set(relevant.arguments.map(({ id }) => id));
  return suspects.flatMap((argument) => {
    if (!bearing.has(argument)) return [];
    const left = { ...relevant, arguments: relevant.arguments.filter(({ id }) => id !== argument) };
    const without = groundedVerdict(left, statement, options);
    return without === verdict ? [] : [{ argument, without }];
  });
}
