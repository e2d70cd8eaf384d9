import { type Audience, outranks } from "./audience.ts";
import { type Dispute, type DisputeArgument, undercutTargets } from "./dispute.ts";

/** What is said against the steps of a dispute without defeating them; each list in order of the dispute. */
export interface Undefeating {
  /** Contradicts an argument by a value that the audience puts strictly below that argument's own. Put to nobody in particular, it would defeat it. */
  readonly outranked: (argument: DisputeArgument) => readonly DisputeArgument[];
  /** Speaks against a statement and can stand beside it. */
  readonly weakening: (statement: string) => readonly DisputeArgument[];
  /** Undercuts an argument and can stand beside it. */
  readonly weakeningStep: (argument: DisputeArgument) => readonly DisputeArgument[];
}

/**
 * Attacks that are no defeats (shared/weighing 1 and 2.4): those that an audience lets fail, since the one attacked rests on a value that it puts
 * above (Bench-Capon 2003, Journal of Logic and Computation 13), and those that only weaken. Whether they can be built, or stand, is not asked.
 * Cost: linear once, then in what is said about one statement.
 */
export function undefeating(dispute: Dispute, audience: Audience): Undefeating {
  const targets = undercutTargets(dispute);
  const contradicting = new Map<string, DisputeArgument[]>();
  const weakening = new Map<string, DisputeArgument[]>();
  const weakeningStep = new Map<DisputeArgument, DisputeArgument[]>();
  for (const argument of dispute.arguments) {
    const { end, weakens } = argument;
    if (end.stance !== "undercuts") push(weakens ? weakening : contradicting, end.statement, argument);
    else if (weakens) for (const target of targets(end.argument)) push(weakeningStep, target, argument);
  }
  return {
    outranked: ({ end, value, weakens }) =>
      end.stance === "undercuts" || weakens
        ? []
        : (contradicting.get(end.statement) ?? []).filter(
            (other) => other.end.stance !== end.stance && outranks(audience, value, other.value),
          ),
    weakening: (statement) => weakening.get(statement) ?? [],
    weakeningStep: (argument) => weakeningStep.get(argument) ?? [],
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
