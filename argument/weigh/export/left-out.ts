import { type Audience, NOBODY } from "../audience.ts";
import { defeats } from "../defeats.ts";
import type { Dispute } from "../dispute.ts";
import type { Speakers } from "../verdict.ts";
import type { FailingRebuttal, MappedStatement, UnbuiltArgument } from "./framework-map.ts";
import type { Naming } from "./names.ts";

/** Which nodes give each statement its verdict, by name. */
export function mappedStatements(
  dispute: Dispute,
  speakers: Speakers,
  nameOf: (node: number) => string,
  naming: Naming,
): readonly MappedStatement[] {
  return dispute.statements.map(({ id, practical, asserted }) => ({
    id,
    label: naming.label(id),
    practical,
    asserted,
    for: speakers.speaksFor(id).map(nameOf),
    against: speakers.speaksAgainst(id).map(nameOf),
  }));
}

/** The arguments of the dispute that have no node, and the premises for want of which they have none. */
export function unbuiltArguments(
  dispute: Dispute,
  isBuilt: (argument: string) => boolean,
  speaksFor: (statement: string) => readonly number[],
  naming: Naming,
): readonly UnbuiltArgument[] {
  return dispute.arguments.flatMap(({ id, premises }) =>
    isBuilt(id)
      ? []
      : [{ argument: id, label: naming.label(id), lacks: [...new Set(premises)].filter((premise) => speaksFor(premise).length === 0) }],
  );
}

/** The rebuttals between arguments that are built which fail for the audience, in order of the dispute. Cost: linear in the rebuttals. */
export function failingRebuttals(dispute: Dispute, audience: Audience, isBuilt: (argument: string) => boolean): readonly FailingRebuttal[] {
  const succeeding = new Set(defeats(dispute, audience).map(String));
  return defeats(dispute, NOBODY).flatMap((pair): readonly FailingRebuttal[] => {
    if (succeeding.has(String(pair))) return [];
    const [from, to] = [dispute.arguments[pair[0]], dispute.arguments[pair[1]]];
    if (!from || !to || from.end.stance === "undercuts" || !isBuilt(from.id) || !isBuilt(to.id)) return [];
    if (from.value === undefined || to.value === undefined) return [];
    return [{ from: from.id, to: to.id, on: from.end.statement, attackerValue: from.value, attackedValue: to.value }];
  });
}
