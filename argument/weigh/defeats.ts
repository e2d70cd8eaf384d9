import { type Audience, outranks } from "./audience.ts";
import { argumentsForEach, type Dispute, undercutTargets } from "./dispute.ts";

/**
 * Which last steps defeat which (shared/weighing 2.3 and 2.4), whatever stands below them. A last step is an argument of the dispute, by its
 * position, or the assertion `!s` of a statement, by the number of arguments plus its position.
 *
 * An undercut always defeats. What is against a statement and what is for it rebut each other, unless the audience puts the value of the
 * attacked one strictly above that of the attacker. What only weakens defeats nothing and is defeated by no rebuttal.
 * References: Pollock 1987, Cognitive Science 11, 481-518 (a rebutting defeater is a reason against the conclusion, an undercutting one against
 * the connection between reason and conclusion); Bench-Capon 2003, Journal of Logic and Computation 13, 429-448, definition 5.3 (an attack is a
 * defeat unless the audience prefers the value of the attacked). Cost: linear in the dispute and the pairs.
 */
export function defeats(dispute: Dispute, audience: Audience): readonly (readonly [attacker: number, attacked: number])[] {
  const positions = new Map(dispute.arguments.map((argument, position) => [argument, position]));
  const statements = new Map(dispute.statements.map(({ id }, position) => [id, position]));
  const argumentsFor = argumentsForEach(dispute);
  const targets = undercutTargets(dispute);
  const found: (readonly [number, number])[] = [];
  for (const [attacker, { end, value, weakens }] of dispute.arguments.entries()) {
    if (end.stance === "for" || weakens) continue;
    if (end.stance === "undercuts") {
      for (const target of targets(end.argument)) found.push([attacker, positions.get(target) ?? -1]);
      continue;
    }
    const statement = statements.get(end.statement);
    if (statement === undefined) continue;
    if (dispute.statements[statement]?.asserted) {
      const assertion = dispute.arguments.length + statement;
      found.push([attacker, assertion], [assertion, attacker]);
    }
    for (const other of argumentsFor.get(end.statement) ?? []) {
      const position = positions.get(other) ?? -1;
      if (!outranks(audience, other.value, value)) found.push([attacker, position]);
      if (!outranks(audience, value, other.value)) found.push([position, attacker]);
    }
  }
  return found;
}
