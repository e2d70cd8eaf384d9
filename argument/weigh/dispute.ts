/**
 * What is weighed: statements, and arguments that lead from some of them to one end (shared/weighing 1). Ids are those of the corpus, or of a
 * document from outside, so that every verdict leads back to what carries it.
 */
export interface Dispute {
  readonly statements: readonly Statement[];
  readonly arguments: readonly DisputeArgument[];
}

/** A claim, an item of evidence, a case study, or the practical conclusion that an option or a tool should be adopted. */
export interface Statement {
  readonly id: string;
  /** A source says it, under the reading chosen. Practical conclusions never are asserted. */
  readonly asserted: boolean;
  readonly practical: boolean;
}

/** A reason: its premises, all needed, and one end. */
export interface DisputeArgument {
  readonly id: string;
  readonly premises: readonly string[];
  readonly end: ArgumentEnd;
  /** Of attacks: the target can stand beside it. It is built, and counts in degrees, but defeats nothing. */
  readonly weakens: boolean;
  /** The criterion on which an argument about what to do rests. */
  readonly value?: string;
}

/** For or against a statement, or undercutting another argument: what speaks against the step, not the end. */
export type ArgumentEnd =
  | { readonly stance: "for" | "against"; readonly statement: string }
  /** The id of an argument, or of an item of evidence: then every support that it gives is undercut. */
  | { readonly stance: "undercuts"; readonly argument: string };

/** The arguments for each statement, in order of id. */
export function argumentsForEach(dispute: Dispute): ReadonlyMap<string, readonly DisputeArgument[]> {
  return groupBy(dispute.arguments, ({ end }) => (end.stance === "for" ? end.statement : undefined));
}

/** What an undercut aimed at this id hits: the argument, or the arguments that have this item of evidence as their one premise. */
export function undercutTargets(dispute: Dispute): (target: string) => readonly DisputeArgument[] {
  const byId = new Map(dispute.arguments.map((argument) => [argument.id, argument]));
  const byPremise = groupBy(dispute.arguments, ({ premises, end }) =>
    end.stance === "for" && premises.length === 1 ? premises[0] : undefined,
  );
  return (target) => {
    const argument = byId.get(target);
    return argument ? [argument] : (byPremise.get(target) ?? []);
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
