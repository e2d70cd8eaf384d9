import type { BipolarFramework } from "./bipolar-framework.ts";
import type { Strengths } from "./outcome.ts";
import type { Update } from "./updater.ts";

/**
 * Updates all arguments at once from the last strengths, again and again. Three ends: nothing moves by more than `tolerance`; the strengths come back
 * to where they were `period` steps ago, so that they go round for ever (seen by comparing with a state kept from a step that is a power of two,
 * after Brent 1980); or `cap` steps are done.
 *
 * An argument is updated only where something that bears on it moved, which gives the same strengths: the acyclic part above the cycles is done
 * after as many steps as it is deep.
 */
export function iterateStepwise(
  framework: BipolarFramework,
  update: Update,
  start: Float64Array,
  cap: number,
  tolerance: number,
): Strengths {
  const step = stepper(framework, update, start);
  let kept = start.slice();
  let keptAt = 0;
  for (let iterations = 1; iterations <= cap; iterations++) {
    const residual = step.advance();
    if (residual <= tolerance) return { outcome: "converged", values: step.values, iterations, residual };
    if (largestDistance(step.values, kept) <= tolerance) {
      const period = iterations - keptAt;
      return { outcome: "unsettled", ...rangeOver(period, step), period, iterations: iterations + period, residual };
    }
    if (iterations === 2 * keptAt || keptAt === 0) {
      kept = step.values.slice();
      keptAt = iterations;
    }
  }
  const residual = step.advance();
  return { outcome: "unsettled", ...rangeOver(LOOKED_AT, step), iterations: cap + 1 + LOOKED_AT, residual };
}

/** Of frameworks that neither rest nor repeat by the cap: how many further steps the range is taken over. */
const LOOKED_AT = 256;

interface Stepper {
  readonly values: Float64Array;
  /** One step for all; returns by how much the strength that moved most moved. */
  advance(): number;
}

function stepper(framework: BipolarFramework, update: Update, start: Float64Array): Stepper {
  const { size, dependants } = framework;
  const values = start.slice();
  const next = new Float64Array(size);
  const isDue = new Uint8Array(size);
  let due = Int32Array.from({ length: size }, (_, argument) => argument);
  let later = new Int32Array(size);
  let count = size;
  const advance = () => {
    for (let index = 0; index < count; index++) next[due[index] ?? 0] = update(due[index] ?? 0, values);
    let residual = 0;
    let laterCount = 0;
    isDue.fill(0);
    for (let index = 0; index < count; index++) {
      const argument = due[index] ?? 0;
      const moved = Math.abs((next[argument] ?? 0) - (values[argument] ?? 0));
      if (moved === 0) continue;
      residual = Math.max(residual, moved);
      values[argument] = next[argument] ?? 0;
      const end = dependants.start[argument + 1] ?? 0;
      for (let place = dependants.start[argument] ?? 0; place < end; place++) {
        const dependant = dependants.values[place] ?? 0;
        if (isDue[dependant] === 1) continue;
        isDue[dependant] = 1;
        later[laterCount++] = dependant;
      }
    }
    [due, later, count] = [later, due, laterCount];
    return residual;
  };
  return { values, advance };
}

function rangeOver(steps: number, step: Stepper): { readonly low: Float64Array; readonly high: Float64Array } {
  const low = step.values.slice();
  const high = step.values.slice();
  for (let count = 0; count < steps; count++) {
    step.advance();
    for (const [argument, value] of step.values.entries()) {
      low[argument] = Math.min(low[argument] ?? 0, value);
      high[argument] = Math.max(high[argument] ?? 0, value);
    }
  }
  return { low, high };
}

function largestDistance(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < a.length; index++) largest = Math.max(largest, Math.abs((a[index] ?? 0) - (b[index] ?? 0)));
  return largest;
}
