import { rangeOf, type Strengths } from "./outcome.ts";

/** How one argument stands among others, by strength. */
export interface Rank {
  readonly stronger: readonly number[];
  readonly equal: readonly number[];
  readonly weaker: readonly number[];
  /** Those of which nothing can be said, since strengths that did not settle overlap. */
  readonly unclear: readonly number[];
}

/**
 * Sorts others by whether they are stronger than an argument; two that differ by less than 1e-9 are equal, which is what strengths are exact to.
 * Undefined where the semantics is not defined. The argument itself is left out. Cost: linear.
 */
export function rankAmong(found: Strengths, argument: number, others: readonly number[]): Rank | undefined {
  const own = rangeOf(found, argument);
  if (!own) return undefined;
  const rank = { stronger: [] as number[], equal: [] as number[], weaker: [] as number[], unclear: [] as number[] };
  for (const other of others) {
    if (other === argument) continue;
    const [low, high] = rangeOf(found, other) ?? own;
    if (low > own[1] + SAME) rank.stronger.push(other);
    else if (high < own[0] - SAME) rank.weaker.push(other);
    else if (high - low <= SAME && own[1] - own[0] <= SAME) rank.equal.push(other);
    else rank.unclear.push(other);
  }
  return rank;
}

const SAME = 1e-9;
