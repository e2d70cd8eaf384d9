import type { BipolarFramework } from "./bipolar-framework.ts";
import { countedOnce } from "./count-once.ts";
import type { GradualSemantics } from "./gradual-semantics.ts";
import type { Rows } from "./rows.ts";

/** A framework a little changed, without building it anew. */
export interface Variation {
  /** 1 for the arguments that are there. One that is not attacks and supports nothing, and what rests on it has strength 0 to rest on. */
  readonly present?: Uint8Array;
  /** An argument that nothing attacks or supports; the premises from which its weight follows stay. */
  readonly alone?: number;
  /** Moves the weight of one argument, however that weight comes about. */
  readonly shift?: { readonly argument: number; readonly by: number };
}

/** The strength of one argument, given those of all that bear on it. */
export type Update = (argument: number, strengths: Float64Array) => number;

/** Makes the update step of a semantics on a framework. Cost of a step: linear in what bears on the argument. Steps share buffers. */
export function updater(framework: BipolarFramework, semantics: GradualSemantics, variation: Variation = {}): Update {
  const { present, alone, shift } = variation;
  const { aggregate } = semantics.aggregation;
  const { influence } = semantics.influence;
  const attackers = new Float64Array(framework.widest);
  const supporters = new Float64Array(framework.widest);
  const ofNone = aggregate(attackers, 0, supporters, 0);
  const weightOf = weigher(framework);
  const gatherCounted = (argument: number, strengths: Float64Array) => {
    const { counted } = countedOnce(framework, argument, strengths, present);
    for (let index = 0; index < counted.length; index++) supporters[index] = strengths[counted[index] ?? 0] ?? 0;
    return counted.length;
  };
  return (argument, strengths) => {
    if (present !== undefined && present[argument] !== 1) return 0;
    const weight = weightOf(argument, strengths) + (shift?.argument === argument ? shift.by : 0);
    if (alone === argument) return weight;
    if (isEmpty(framework.attackers, argument) && isEmpty(framework.supporters, argument)) return influence(weight, ofNone);
    const attackerCount = gather(framework.attackers, argument, strengths, present, attackers);
    const supporterCount =
      framework.repeated[argument] === 1
        ? gatherCounted(argument, strengths)
        : gather(framework.supporters, argument, strengths, present, supporters);
    return influence(weight, aggregate(attackers, attackerCount, supporters, supporterCount));
  };
}

/** The weight of one argument, given the strengths of its premises: of an argument without premises its base score. */
export function weigher(framework: BipolarFramework): (argument: number, strengths: Float64Array) => number {
  const grounds = new Float64Array(framework.widest);
  return (argument, strengths) => {
    const baseScore = framework.baseScores[argument] ?? 0;
    if (isEmpty(framework.grounds, argument)) return baseScore;
    const count = gather(framework.grounds, argument, strengths, undefined, grounds);
    return framework.link.combine(baseScore, grounds, count);
  };
}

function isEmpty({ start }: Rows, key: number): boolean {
  return start[key] === start[key + 1];
}

/** Copies the strengths of a row, without those that are not present, to the front of `into`; returns how many. */
function gather(rows: Rows, key: number, strengths: Float64Array, present: Uint8Array | undefined, into: Float64Array): number {
  const end = rows.start[key + 1] ?? 0;
  let count = 0;
  for (let index = rows.start[key] ?? 0; index < end; index++) {
    const argument = rows.values[index] ?? 0;
    if (present === undefined || present[argument] === 1) into[count++] = strengths[argument] ?? 0;
  }
  return count;
}
