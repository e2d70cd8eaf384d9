import type { Strengths } from "./outcome.ts";
import type { Update } from "./updater.ts";

/**
 * Follows ds/dt = update(s) − s from the starting weights until nothing pulls by more than `tolerance` or `cap` steps are done (Potyka 2018, KR; 2019,
 * AAMAS). By the classical Runge-Kutta method of fourth order with step 0.1, as in the author's library Uncertainpy, whose steps these are: the path
 * is approximate, the place of rest is not, since it is where update(s) = s. The literature guarantees no convergence on general graphs, and
 * reports it from experiments (Potyka 2018, arXiv:1811.12787).
 */
export function followContinuously(size: number, update: Update, start: Float64Array, cap: number, tolerance: number): Strengths {
  const values = start.slice();
  const pull = (at: Float64Array) => Float64Array.from({ length: size }, (_, argument) => update(argument, at) - (at[argument] ?? 0));
  const along = (by: number, direction: Float64Array) => values.map((value, argument) => value + by * (direction[argument] ?? 0));
  const low = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  let residual = 0;
  for (let iterations = 0; iterations <= cap; iterations++) {
    const first = pull(values);
    residual = first.reduce((largest, force) => Math.max(largest, Math.abs(force)), 0);
    if (residual <= tolerance) return { outcome: "converged", values, iterations, residual };
    const second = pull(along(STEP / 2, first));
    const third = pull(along(STEP / 2, second));
    const fourth = pull(along(STEP, third));
    for (let argument = 0; argument < size; argument++) {
      const slope = (first[argument] ?? 0) + 2 * (second[argument] ?? 0) + 2 * (third[argument] ?? 0) + (fourth[argument] ?? 0);
      values[argument] = (values[argument] ?? 0) + (STEP / 6) * slope;
      if (iterations < cap - LOOKED_AT) continue;
      low[argument] = Math.min(low[argument] ?? 0, values[argument] ?? 0);
      high[argument] = Math.max(high[argument] ?? 0, values[argument] ?? 0);
    }
  }
  return { outcome: "unsettled", low, high, iterations: cap + 1, residual };
}

const STEP = 0.1;

/** Over how many of the last steps the range is taken. */
const LOOKED_AT = 256;
