/**
 * Whom an argument about what to do is put to: groups of criteria, each before the next and all before the criteria not named; within a group
 * none is before another. That is a strict weak order; value-based argumentation allows any preference that is transitive, irreflexive and
 * asymmetric (Bench-Capon 2003, Journal of Logic and Computation 13, definition 5.2).
 */
export interface Audience {
  readonly prefers: readonly (readonly string[])[];
}

/** Prefers nothing: every attack is a defeat. */
export const NOBODY: Audience = { prefers: [] };

/** The audience with these criteria put before all others, none of them before another; behind them, as before. */
export function putFirst(criteria: readonly string[], { prefers }: Audience = NOBODY): Audience {
  if (criteria.length === 0) return { prefers };
  const behind = prefers.map((group) => group.filter((value) => !criteria.includes(value))).filter((group) => group.length > 0);
  return { prefers: [criteria, ...behind] };
}

/**
 * Whether an attack between two arguments about what to do fails, since the audience puts the value of the attacked one strictly above that of
 * the attacker (shared/weighing 2.4). Without two values it never does.
 */
export function outranks(audience: Audience, attacked: string | undefined, attacker: string | undefined): boolean {
  if (attacked === undefined || attacker === undefined) return false;
  return rank(audience, attacked) < rank(audience, attacker);
}

function rank(audience: Audience, value: string): number {
  const group = audience.prefers.findIndex((values) => values.includes(value));
  return group < 0 ? audience.prefers.length : group;
}
