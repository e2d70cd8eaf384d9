import type { Grade } from "../vocabulary.ts";

/** From what weight a statement starts, before anything supports or attacks it. All of it is a judgement, and a parameter. */
export interface StatementWeights {
  /** Of a statement that a source says: by the best grade at which a source was read. */
  readonly graded: Readonly<Record<Grade, number>>;
  /** Of a statement said to be asserted whose grade nobody gives, as in a document from outside. */
  readonly ungraded: number;
  /** Of what is not asserted under the reading chosen: our own claims, unless the reading takes them in. */
  readonly unasserted: number;
  /** Of the practical conclusion that an option or a tool should be adopted. */
  readonly practical: number;
}

/**
 * Our defaults. Equal steps from grade to grade; never 1, which no argument could move; and nothing for what no source is named. That ours start from
 * zero and practical conclusions from one half is shared/weighing 5. Under Euler-based, Euler-top and MLP-based a weight of zero is never moved, so
 * there our own claims stay at 0 however well supported: who wants otherwise raises `unasserted`.
 */
export const DEFAULT_WEIGHTS: StatementWeights = {
  graded: { primary: 0.9, secondary: 0.6, unverified: 0.3, none: 0 },
  ungraded: 0.5,
  unasserted: 0,
  practical: 0.5,
};
