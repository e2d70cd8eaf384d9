/**
 * What a semantics gives. A number stands only where it is the strength: `exact` on acyclic frameworks, `converged` where the iteration came to
 * rest. Where it did not, each argument has the range in which it still moved, which is a point for those that rest.
 */
export type Strengths =
  | { readonly outcome: "exact"; readonly values: Float64Array }
  | ({ readonly outcome: "converged"; readonly values: Float64Array } & Progress)
  | ({ readonly outcome: "unsettled"; readonly low: Float64Array; readonly high: Float64Array; readonly period?: number } & Progress)
  | { readonly outcome: "undefined"; readonly reason: string };

export interface Progress {
  readonly iterations: number;
  /** By how much the strength that moved most still moved: the largest |update(s) − s|. */
  readonly residual: number;
}

/** Between which numbers the strength of an argument lies; a point where it settled, nothing where the semantics is not defined. */
export function rangeOf(found: Strengths, argument: number): readonly [low: number, high: number] | undefined {
  if (found.outcome === "undefined") return undefined;
  const { low, high } = found.outcome === "unsettled" ? found : { low: found.values, high: found.values };
  return [low[argument] ?? 0, high[argument] ?? 0];
}
