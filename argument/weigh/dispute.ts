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
  | { readonly stance: "undercuts"; readonly argument: string };
