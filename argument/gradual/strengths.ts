import { type BipolarFramework, hasSupports } from "./bipolar-framework.ts";
import { followContinuously } from "./follow-continuously.ts";
import type { GradualSemantics } from "./gradual-semantics.ts";
import { iterateStepwise } from "./iterate-stepwise.ts";
import type { Strengths } from "./outcome.ts";
import { type Update, updater, type Variation, weigher } from "./updater.ts";

export interface Evaluation {
  /**
   * Of frameworks with a cycle. `stepwise` (the default): all arguments are updated at once from the last strengths, starting at the weights
   * (Mossakowski and Neuhaus 2018). `continuous`: strengths flow along ds/dt = update(s) − s from the same start, which settles on many
   * frameworks where steps swing (Potyka 2018, KR). Where both settle they solve the same equations, s = update(s).
   */
  readonly dynamics?: "stepwise" | "continuous";
  /** Steps after which it gives up; 10,000 by default. */
  readonly cap?: number;
  /** The residual at which it is taken to rest; 1e-12 by default. The distance from the limit can be larger where the approach is slow. */
  readonly tolerance?: number;
}

/**
 * The strengths of all arguments under a semantics.
 *
 * Acyclic: one pass in topological order, exact but for rounding; linear in arguments, attacks and supports. Cyclic: at most `cap` steps, each linear
 * in what may still move. The same input gives the same numbers on every machine, as far as its exp() does.
 */
export function strengths(
  framework: BipolarFramework,
  semantics: GradualSemantics,
  evaluation: Evaluation = {},
  variation: Variation = {},
): Strengths {
  if (semantics.takes === "attacks" && hasSupports(framework))
    return { outcome: "undefined", reason: `${semantics.name} is defined only where nothing supports anything.` };
  const update = updater(framework, semantics, variation);
  if (framework.order) return { outcome: "exact", values: inOrder(framework.order, update) };
  const { dynamics = "stepwise", cap = 10_000, tolerance = 1e-12 } = evaluation;
  const start = startingWeights(framework, variation);
  return dynamics === "stepwise"
    ? iterateStepwise(framework, update, start, cap, tolerance)
    : followContinuously(framework.size, update, start, cap, tolerance);
}

function inOrder(order: Int32Array, update: Update): Float64Array {
  const values = new Float64Array(order.length);
  for (let index = 0; index < order.length; index++) {
    const argument = order[index] ?? 0;
    values[argument] = update(argument, values);
  }
  return values;
}

/** The weight of every argument when each is as strong as its base score. */
function startingWeights(framework: BipolarFramework, { present, shift }: Variation): Float64Array {
  const baseScores = framework.baseScores.map((score, argument) => (present === undefined || present[argument] === 1 ? score : 0));
  const weightOf = weigher(framework);
  return baseScores.map((score, argument) => {
    if (present !== undefined && present[argument] !== 1) return score;
    return weightOf(argument, baseScores) + (shift?.argument === argument ? shift.by : 0);
  });
}
