import { type Contributions, measure, oneByOne, type Question, type Scope } from "./question.ts";

export type Gradient = {
  /** How far each value may be off, as far as finer steps and the two sides show: an estimate, not a bound. */
  readonly errors: Float64Array;
  /** By place in `arguments`: where the topic has a kink at the weight of the argument, there is no derivative but one on either side. */
  readonly kinks: ReadonlyMap<number, { readonly falling: number; readonly rising: number }>;
};

/**
 * How the topic moves with the weight of the argument: ∂σ(topic) / ∂w(argument) (Kampik et al. 2024, equation 5). Promises local faithfulness: the
 * sign says what a little more weight would do. It does not say what taking the argument away would do.
 *
 * By differences on either side, each at three steps and extrapolated (Richardson), so that the error is of the order of the cube of the step, 1e-9,
 * where the strength is smooth; it is estimated for each value. Where the sides disagree the value is NaN and both are told; at a weight of 0 or
 * 1 the side within counts. Of an argument whose weight follows from premises, this weight is moved. Acyclic frameworks only, as in the paper.
 * Cost: six evaluations for each argument that bears on the topic.
 */
export function gradientContributions(question: Question): Contributions<Gradient> {
  return measure(question, (scope) =>
    scope.framework.order === undefined
      ? { outcome: "unmeasured", reason: "What bears on the topic has a cycle, and the gradient is defined where it has none." }
      : byDifferences(scope),
  );
}

const STEP = 1e-3;
/** Slopes that differ by more than this make a kink; those of a smooth strength differ by about the cube of the step. */
const KINK = 1e-5;
const ROUNDING = 1e-12;

function byDifferences(scope: Scope): Contributions<Gradient> {
  const { players, strength, weights } = scope;
  const whole = strength();
  const startsFrom = weights();
  const slope = (argument: number, by: number) => (strength({ shift: { argument, by } }) - whole) / by;
  const errors = new Float64Array(players.length);
  const kinks = new Map<number, { readonly falling: number; readonly rising: number }>();
  const found = oneByOne(scope, (player, index) => {
    const weight = startsFrom[player] ?? 0;
    const rising = weight + STEP <= 1 ? extrapolate((by) => slope(player, by), STEP) : undefined;
    const falling = weight - STEP >= 0 ? extrapolate((by) => slope(player, by), -STEP) : undefined;
    const apart = rising && falling ? Math.abs(rising.slope - falling.slope) : 0;
    errors[index] = Math.max(rising?.error ?? 0, falling?.error ?? 0, apart) + ROUNDING;
    if (!rising || !falling) return (rising ?? falling)?.slope ?? Number.NaN;
    if (apart <= KINK) return (rising.slope + falling.slope) / 2;
    kinks.set(index, { falling: falling.slope, rising: rising.slope });
    errors[index] = Number.NaN;
    return Number.NaN;
  });
  return { outcome: "measured", ...found, errors: errors.subarray(0, found.values.length), kinks };
}

/** The limit of a slope as the step goes to 0, from three steps (Richardson), and by how much the last refinement still changed it. */
function extrapolate(slope: (by: number) => number, step: number): { readonly slope: number; readonly error: number } {
  const [coarse, middle, fine] = [slope(step), slope(step / 2), slope(step / 4)];
  const [first, second] = [2 * middle - coarse, 2 * fine - middle];
  const limit = (4 * second - first) / 3;
  return { slope: limit, error: Math.abs(limit - second) };
}
