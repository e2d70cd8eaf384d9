import type { Audience } from "./audience.ts";
import { defeats } from "./defeats.ts";
import { argumentsForEach, type Dispute, type DisputeArgument } from "./dispute.ts";
import { supportOrder } from "./support-order.ts";
import { enumerateWays } from "./ways.ts";

/** How large the framework would be with every way written out. */
export interface Size {
  readonly arguments: number;
  readonly attacks: number;
}

/** Most ways that are counted by writing them out, which circles of support need. */
const MOST_WRITTEN = 20_000;
/** Most last steps that defeat something for which attacks are counted: each costs one count of all ways. */
const MOST_COUNTED = 5_000;

/**
 * Counts the arguments that can be built and the defeats among them, an argument on an argument once, without writing them out: the ways of a
 * statement are the sum, and the ways of an argument the product, of those below. Numbers above 2^53 are approximate. Undefined where support
 * runs in circles with very many ways, or where there is too much to count. Cost: a pass over the dispute for each last step that defeats.
 */
export function countWays(dispute: Dispute, audience: Audience): Size | undefined {
  const argumentsFor = argumentsForEach(dispute);
  const order = supportOrder(dispute, argumentsFor);
  if (order.some((circle) => circle.length > 1 || restsOnItself(argumentsFor.get(circle[0] ?? "") ?? []))) {
    const written = enumerateWays(dispute, audience, MOST_WRITTEN);
    return written && { arguments: written.ways.length, attacks: written.framework.sources.length };
  }
  const steps = new Map(dispute.arguments.map((argument, position) => [argument, position]));
  const assertions = new Map(dispute.statements.map(({ id }, position) => [id, dispute.arguments.length + position]));
  const asserted = new Set(dispute.statements.flatMap(({ id, asserted }) => (asserted ? [id] : [])));

  /** Ways by their last step, counting only those that contain none of `avoided`. */
  const count = (avoided: ReadonlySet<number>) => {
    const ofStep = new Float64Array(dispute.arguments.length + dispute.statements.length);
    const ofStatement = new Map<string, number>();
    const ofArgument = (argument: DisputeArgument) => {
      const step = steps.get(argument) ?? -1;
      if (avoided.has(step)) return 0;
      const ways = [...new Set(argument.premises)].reduce((product, premise) => product * (ofStatement.get(premise) ?? 0), 1);
      ofStep[step] = ways;
      return ways;
    };
    let total = 0;
    for (const [statement = ""] of order) {
      const assertion = assertions.get(statement) ?? -1;
      if (asserted.has(statement) && !avoided.has(assertion)) ofStep[assertion] = 1;
      const ways = (argumentsFor.get(statement) ?? []).reduce((sum, argument) => sum + ofArgument(argument), ofStep[assertion] ?? 0);
      ofStatement.set(statement, ways);
      total += ways;
    }
    for (const argument of dispute.arguments) if (argument.end.stance !== "for") total += ofArgument(argument);
    return { total, ofStep };
  };

  const targets = new Map<number, Set<number>>();
  for (const [attacker, attacked] of defeats(dispute, audience)) targets.set(attacker, (targets.get(attacker) ?? new Set()).add(attacked));
  if (targets.size > MOST_COUNTED) return undefined;
  const all = count(new Set());
  let attacks = 0;
  for (const [attacker, hit] of targets) attacks += (all.ofStep[attacker] ?? 0) * (all.total - count(hit).total);
  return { arguments: all.total, attacks };
}

function restsOnItself(found: readonly DisputeArgument[]): boolean {
  return found.some(({ premises, end }) => end.stance === "for" && premises.includes(end.statement));
}
