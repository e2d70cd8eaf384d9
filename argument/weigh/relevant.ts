import { argumentsForEach, type Dispute, type DisputeArgument, undercutTargets } from "./dispute.ts";

/**
 * The part of a dispute on which the verdict of one statement can depend, whatever is granted, denied or put first: the statement, what speaks
 * for and against it, the premises of that, and so on down, with what undercuts any of it. Exact for semantics that are directional, as the
 * grounded is (Baroni and Giacomin 2007, Artificial Intelligence 171, 675-700). In order of the dispute. Cost: linear.
 */
export function relevantTo(dispute: Dispute, statement: string): Dispute {
  const argumentsFor = argumentsForEach(dispute);
  const argumentsAgainst = new Map<string, DisputeArgument[]>();
  const undercutters = new Map<DisputeArgument, DisputeArgument[]>();
  const targets = undercutTargets(dispute);
  for (const argument of dispute.arguments) {
    if (argument.weakens) continue;
    const { end } = argument;
    if (end.stance === "against") push(argumentsAgainst, end.statement, argument);
    if (end.stance === "undercuts") for (const target of targets(end.argument)) push(undercutters, target, argument);
  }
  const statements = new Set([statement]);
  const found = new Set<DisputeArgument>();
  const open = [statement];
  const reach = (argument: DisputeArgument) => {
    if (found.has(argument)) return;
    found.add(argument);
    for (const premise of argument.premises)
      if (!statements.has(premise)) {
        statements.add(premise);
        open.push(premise);
      }
    for (const undercutter of undercutters.get(argument) ?? []) reach(undercutter);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const argument of [...(argumentsFor.get(next) ?? []), ...(argumentsAgainst.get(next) ?? [])]) reach(argument);
  return {
    statements: dispute.statements.filter(({ id }) => statements.has(id)),
    arguments: dispute.arguments.filter((argument) => found.has(argument)),
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
