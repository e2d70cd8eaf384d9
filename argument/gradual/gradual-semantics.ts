/**
 * A gradual semantics in two parts (Mossakowski and Neuhaus 2018, arXiv:1807.06685): an aggregation, which makes one number of the strengths of
 * attackers and supporters, and an influence, by which that number moves the argument from its weight. The strength of an argument is
 * influence(weight, aggregate). Names in the literature clash (see squared-df-quad.ts); the pair of parts never does.
 */
export interface GradualSemantics {
  readonly id: string;
  readonly name: string;
  readonly aggregation: Aggregation;
  readonly influence: Influence;
  /** "attacks": the literature defines it only for frameworks without supporters; asked of others it has no answer. */
  readonly takes: "attacks and supports" | "attacks";
  /** Where it is known to settle on cycles; every one of these is defined on every acyclic framework that it takes. */
  readonly onCycles: string;
  readonly reference: string;
}

/**
 * Positive where supporters weigh more, negative where attackers do, 0 where they balance. `attackers` holds the strengths of the first
 * `attackerCount` entries, and `supporters` likewise; what lies behind them is not to be read.
 */
export interface Aggregation {
  readonly id: string;
  readonly formula: string;
  readonly aggregate: (attackers: Float64Array, attackerCount: number, supporters: Float64Array, supporterCount: number) => number;
}

/** Takes a weight between 0 and 1 to a strength between 0 and 1; an aggregate of 0 leaves it where it is. */
export interface Influence {
  readonly id: string;
  readonly formula: string;
  readonly influence: (weight: number, aggregate: number) => number;
}
