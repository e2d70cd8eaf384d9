import type { AttackDocument } from "../../semantics/interchange/document.ts";

/**
 * The way back from an exported framework to the dispute: what every node is, why every attack is there, and what is not in the file. One map
 * serves every format: node `i` of the list is argument i + 1 of an ICCMA file, and has its `name` in APX and TGF.
 */
export interface FrameworkMap {
  /** In order of their numbers in the file. */
  readonly nodes: readonly MappedNode[];
  /** In order of attacker, then attacked. */
  readonly attacks: readonly MappedAttack[];
  /** Which nodes give a statement its verdict, in order of the dispute. */
  readonly statements: readonly MappedStatement[];
  /** Arguments that are not in the file, since they cannot be built. */
  readonly unbuilt: readonly UnbuiltArgument[];
  /** Rebuttals that are not in the file, since the audience prefers the value of the one attacked. */
  readonly failing: readonly FailingRebuttal[];
}

export interface ExportedFramework {
  readonly document: AttackDocument;
  readonly map: FrameworkMap;
}

/** What a node stands for. `slugs` are nodes of the corpus; none for a dispute from outside. */
export type MappedNode = NodeName & (SaidNode | StepNode);

interface NodeName {
  /** Letters, digits and underscores, a small letter first; unique in the file. */
  readonly name: string;
  readonly label: string;
  readonly slugs: readonly string[];
}

interface SaidNode {
  /** A source says the statement; the reader grants or denies it; or nothing supplies it as a premise. */
  readonly is: "assertion" | "grant" | "denial" | "lack";
  readonly statement: string;
}

interface StepNode {
  /** A copy is the argument in ways that do not rest on one statement of a circle: it supplies a premise there and attacks nothing else. */
  readonly is: "argument" | "copy";
  readonly argument: string;
  readonly premises: readonly string[];
  readonly stance: "for" | "against" | "undercuts";
  /** The statement, or the argument or item of evidence that is undercut. */
  readonly target: string;
  /** Of attacks that only weaken: they are in the file and attack nothing there. */
  readonly bearing?: "weakens";
  readonly value?: string;
  /** Written out way by way: the names of the nodes that supply its premises, in their order. */
  readonly below?: readonly string[];
}

/**
 * Why an attack is there. `rebuts`: they contradict each other on a statement. `undercuts`: the attacker speaks against the step. `supplies`: a
 * supplier of a premise attacks its lack. `lacks`: the lack of a premise attacks whoever needs it. `grants`, `denies`: the reader does.
 */
export type AttackReason = "rebuts" | "undercuts" | "supplies" | "lacks" | "grants" | "denies";

export interface MappedAttack {
  readonly from: string;
  readonly to: string;
  readonly why: AttackReason;
  /** The statement on which they meet; of an undercut, the argument or item of evidence that it names. */
  readonly on: string;
  /** Written out way by way: the names of the sub-arguments on which the attack falls. */
  readonly at?: readonly string[];
}

export interface MappedStatement {
  readonly id: string;
  readonly label: string;
  readonly practical: boolean;
  readonly asserted: boolean;
  /** Names of the nodes that speak for it, and of those against it. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface UnbuiltArgument {
  readonly argument: string;
  readonly label: string;
  /** The premises that nothing supplies; where there are none, every way to it would rest on its own conclusion. */
  readonly lacks: readonly string[];
}

/** A rebuttal that fails for the audience: arguments by id, and their values, of which the audience puts that of the one attacked first. */
export interface FailingRebuttal {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly attackerValue: string;
  readonly attackedValue: string;
}

/** How a labelling of the file becomes verdicts (shared/weighing 3), for whoever has only the file and its map. */
export const VERDICT_RULE =
  "In: held by the extension. Out: attacked by a node that is in. Undecided: neither. A statement is accepted where a node for it is in; " +
  "else rejected where a node against it is in; else contested where a node for it is undecided; else answered where there is a node for it; " +
  "else unsupported. Over several extensions: their verdict where all agree, else contested.";
