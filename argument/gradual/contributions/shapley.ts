import { seededRandom } from "../seeded-random.ts";
import { type Contributions, measure, type Question, type Scope } from "./question.ts";

export interface ShapleyLimits {
  /** Up to how many arguments that bear on the topic all their sets are tried; 12 by default, which is 4,096 evaluations. At most 20. */
  readonly exactUpTo?: number;
  /** How many orders are drawn beyond that; 1,000 by default. */
  readonly samples?: number;
  /** The same seed draws the same orders on every machine; 1 by default. */
  readonly seed?: number;
}

export type Shapley = {
  readonly evaluations: number;
  /** What was tried: all sets, or so many orders drawn at random, with the standard error of each value. */
  readonly by:
    | { readonly kind: "all sets" }
    | { readonly kind: "samples"; readonly samples: number; readonly standardErrors: Float64Array };
};

/**
 * The Shapley value of each argument in the game in which a set of arguments wins the strength that the topic has when only they and the topic are
 * there (Kampik et al. 2024, equation 3; Shapley 1953): what an argument adds to the topic, averaged over all orders in which arguments may arrive.
 *
 * Promises that contributions add up to the strength of the topic minus its strength when it stands alone (quantitative contribution existence),
 * also when sampled. Arguments that do not bear on the topic are no players: they add nothing and change no other's value.
 *
 * Cost: 2ⁿ evaluations for n players when exact, samples · n otherwise, without cycles only of what one player more can move. Sampled orders are
 * independent (Castro, Gómez and Tejada 2009, Computers and Operations Research 36), so the error falls with the root of their number; where
 * time is up, the orders drawn by then count.
 */
export function shapleyContributions(question: Question, limits: ShapleyLimits = {}): Contributions<Shapley> {
  const { exactUpTo = 12, samples = 1_000, seed = 1 } = limits;
  return measure(question, (scope) => (scope.players.length <= Math.min(exactUpTo, 20) ? exact(scope) : sampled(scope, samples, seed)));
}

function exact({ players, named, presence, isTimeUp }: Scope): Contributions<Shapley> {
  const others = presence("none");
  const worth = new Float64Array(2 ** players.length);
  worth[0] = others.strength();
  // In the order of Gray's code each set differs from the last by one player.
  for (let step = 1, set = 0; step < worth.length; step++) {
    if (isTimeUp()) return TIME_WAS_UP;
    const bit = 31 - Math.clz32(step & -step);
    set ^= 1 << bit;
    worth[set] = others.set(players[bit] ?? 0, ((set >> bit) & 1) === 1);
  }
  const weightOfSize = shapleyWeights(players.length);
  const values = Float64Array.from(players, (_, bit) => {
    let value = 0;
    for (let set = 0; set < worth.length; set++)
      if (((set >> bit) & 1) === 0) value += (weightOfSize[bits(set)] ?? 0) * ((worth[set | (1 << bit)] ?? 0) - (worth[set] ?? 0));
    return value;
  });
  return { outcome: "measured", arguments: named, values, complete: true, evaluations: worth.length, by: { kind: "all sets" } };
}

const TIME_WAS_UP = { outcome: "unmeasured", reason: "Time was up before enough sets of arguments were tried." } as const;

/** |X|! · (n − |X| − 1)! / n! for sets X of each size, without the factorials. */
function shapleyWeights(count: number): readonly number[] {
  const weights: number[] = [];
  let choose = 1;
  for (let size = 0; size < count; size++) {
    weights.push(1 / (count * choose));
    choose = (choose * (count - 1 - size)) / (size + 1);
  }
  return weights;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}

function sampled({ players, named, presence, isTimeUp }: Scope, asked: number, seed: number): Contributions<Shapley> {
  const random = seededRandom(seed);
  const order = Int32Array.from(players.keys());
  const mean = new Float64Array(players.length);
  const squares = new Float64Array(players.length);
  const added = new Float64Array(players.length);
  let samples = 0;
  for (; samples < asked; samples++) {
    shuffle(order, random);
    const others = presence("none");
    let before = others.strength();
    for (const position of order) {
      // An order that is cut short does not count, or contributions would no longer add up.
      if (isTimeUp()) return samples < 2 ? TIME_WAS_UP : told();
      const after = others.set(players[position] ?? 0, true);
      added[position] = after - before;
      before = after;
    }
    // Welford's mean and sum of squares.
    for (const [position, value] of added.entries()) {
      const away = value - (mean[position] ?? 0);
      mean[position] = (mean[position] ?? 0) + away / (samples + 1);
      squares[position] = (squares[position] ?? 0) + away * (value - (mean[position] ?? 0));
    }
  }
  return told();

  function told(): Contributions<Shapley> {
    return {
      outcome: "measured",
      arguments: named,
      values: mean,
      complete: samples === asked,
      evaluations: samples * (players.length + 1),
      by: {
        kind: "samples",
        samples,
        standardErrors: squares.map((sum) => Math.sqrt(sum / Math.max(1, samples - 1) / Math.max(1, samples))),
      },
    };
  }
}

/** Fisher and Yates. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
