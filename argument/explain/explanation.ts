import type { Verdict } from "../weigh/verdict.ts";

/** Something that is said: an argument, or the word of a source (or the reader) for a statement. */
export type Said =
  | { readonly is: "argument"; readonly argument: string }
  | { readonly is: "assertion" | "grant" | "denial"; readonly statement: string };

/** Why something stands: what supplies each premise, and how each attack on it is met. */
export interface Defence {
  readonly said: Said;
  readonly premises: readonly { readonly statement: string; readonly by: Said; readonly weakenedBy: readonly Said[] }[];
  /** Those that the audience lets fail come last, met by rank: true of them whatever else meets them. */
  readonly attacks: readonly { readonly by: Said; readonly met: Meeting }[];
  /** What undercuts the step and stands beside it. */
  readonly weakenedBy: readonly Said[];
}

/** Why an argument does not defeat another that it contradicts: the audience puts its value strictly below that of the other. */
export interface Outranked {
  readonly by: "rank";
  /** The other, which attacks it in turn, and defeats it where it stands. */
  readonly attacker: Said;
  /** The value on which it rests, and that of the other, which the audience puts above. */
  readonly value: string;
  readonly below: string;
}

/** Why something falls: an accepted attacker, which it may contradict in vain, or a premise all of whose suppliers fall. */
export type Meeting =
  | { readonly by: "attacker"; readonly attacker: Said }
  | Outranked
  | { readonly by: "lack"; readonly statement: string; readonly suppliers: readonly { readonly said: Said; readonly met: Meeting }[] };

/** What carries a verdict. */
export interface Explanation {
  readonly statement: string;
  readonly verdict: Verdict;
  /** What stands and decides: for the statement where it is accepted, against it where it is rejected. Shortest first. */
  readonly carriedBy: readonly Said[];
  /** Of what speaks for it and fell, why. */
  readonly fallen: readonly { readonly said: Said; readonly met: Meeting }[];
  /** Of what speaks for it and is undecided, what undecided things attack it or its premises, and what contradicts it and is outranked. */
  readonly open: readonly {
    readonly said: Said;
    readonly against: readonly Said[];
    readonly outranked: readonly { readonly by: Said; readonly met: Outranked }[];
  }[];
  /** What stands against it without contradicting it. */
  readonly weakenedBy: readonly Said[];
  /**
   * The defence of all that is named above and stands, but for what only weakens: each once, in the order in which it is named; together the
   * defence tree.
   */
  readonly defences: readonly Defence[];
}
