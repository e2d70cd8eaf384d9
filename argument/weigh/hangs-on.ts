import { groundedLabelling } from "../semantics/grounded.ts";
import { type ConstructOptions, construct } from "./construct.ts";
import type { Dispute } from "./dispute.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** The grounded verdict on one statement, and no more: for many audiences at once. Cost: linear. */
export function groundedVerdict(dispute: Dispute, statement: string, options: ConstructOptions = {}): Verdict {
  const built = construct(dispute, options);
  return verdictOn(built, groundedLabelling(built.framework), statement);
}

/** An argument alone on which a verdict hangs, and what it would be without. */
export interface Hanging {
  readonly argument: string;
  readonly without: Verdict;
}

/**
 * Of these arguments, those without which the statement would have another verdict (shared/weighing 6: a verdict that hangs on a single argument
 * of ours says so). In the order given. Cost: one linear weighing for each; a part of the dispute that holds all that is relevant will do
 * (relevant.ts).
 */
export function hangsOn(
  dispute: Dispute,
  statement: string,
  suspects: readonly string[],
  options: ConstructOptions = {},
): readonly Hanging[] {
  const verdict = groundedVerdict(dispute, statement, options);
  return suspects.flatMap((argument) => {
    const left = { ...dispute, arguments: dispute.arguments.filter(({ id }) => id !== argument) };
    const without = groundedVerdict(left, statement, options);
    return without === verdict ? [] : [{ argument, without }];
  });
}
