import { didYouMean } from "../did-you-mean.ts";
import { ExplorerError } from "../explorer-error.ts";
import type { ConstructOptions } from "../weigh/construct.ts";
import type { Dispute } from "../weigh/dispute.ts";

/** A fact settled by the reader: a statement taken as given, or denied. */
export interface Fact {
  readonly statement: string;
  readonly is: "granted" | "denied";
}

/** Facts in the form in which the framework takes them (weigh/construct.ts). */
export type SettledFacts = Required<Pick<ConstructOptions, "granted" | "denied">>;

/** The facts that a reader settled, in order of the dispute. Throws BAD_USER_INPUT for an unknown statement, and one that is granted and denied. */
export function readFacts(dispute: Dispute, { granted, denied }: Partial<SettledFacts>): readonly Fact[] {
  const known = new Set(dispute.statements.map(({ id }) => id));
  for (const statement of [...(granted ?? []), ...(denied ?? [])]) {
    if (!known.has(statement)) throw unknownStatement(dispute, statement);
    if (granted?.has(statement) && denied?.has(statement))
      throw new ExplorerError("BAD_USER_INPUT", `"${statement}" is granted and denied; it can be one of them.`);
  }
  return dispute.statements.flatMap(({ id }): readonly Fact[] =>
    granted?.has(id) ? [{ statement: id, is: "granted" }] : denied?.has(id) ? [{ statement: id, is: "denied" }] : [],
  );
}

export function unknownStatement(dispute: Dispute, statement: string): ExplorerError {
  const known = dispute.statements.map(({ id }) => id);
  return new ExplorerError("BAD_USER_INPUT", `There is no statement "${statement}".${didYouMean(statement, known)}`);
}

export function settledBy(facts: readonly Fact[]): SettledFacts {
  const those = (is: Fact["is"]) => new Set(facts.flatMap((fact) => (fact.is === is ? [fact.statement] : [])));
  return { granted: those("granted"), denied: those("denied") };
}

/** The facts that could be settled besides: to grant what is asserted and never argued against would change nothing. */
export function candidates(relevant: Dispute, statement: string, from: readonly Fact[]): readonly Fact[] {
  const doubted = new Set(relevant.arguments.flatMap(({ end }) => (end.stance === "against" ? [end.statement] : [])));
  const settled = new Set(from.map((fact) => fact.statement));
  return relevant.statements
    .filter(({ id, practical }) => id !== statement && !practical && !settled.has(id))
    .flatMap(({ id, asserted }): readonly Fact[] => [
      ...(asserted && !doubted.has(id) ? [] : [{ statement: id, is: "granted" } as const]),
      { statement: id, is: "denied" },
    ]);
}

/** Whether some statement is granted and denied. */
export function contradict(facts: readonly Fact[]): boolean {
  return new Set(facts.map((fact) => fact.statement)).size < facts.length;
}

export function includesFact(facts: readonly Fact[], { statement, is }: Fact): boolean {
  return facts.some((fact) => fact.statement === statement && fact.is === is);
}
