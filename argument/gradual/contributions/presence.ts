import type { BipolarFramework } from "../bipolar-framework.ts";
import { hasSupports } from "../bipolar-framework.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { updater, type Variation } from "../updater.ts";

/** Who is there besides the topic, one more or one less at a time. */
export interface Presence {
  strength(): number;
  /** The strength of the topic once this argument is there, or is not. */
  set(argument: number, isThere: boolean): number;
}

/**
 * On acyclic frameworks: after each change only what it can move is updated, in topological order, as long as it moves. The strengths are those of a
 * whole evaluation to the last bit, since each argument is updated from the same inputs. Undefined where that does not hold. Cost of a change:
 * linear in what moves, and in the length of the order between.
 */
export function presenceIn(
  framework: BipolarFramework,
  semantics: GradualSemantics,
  topic: number,
  there: "all" | "none",
): Presence | undefined {
  const { order, size, dependants } = framework;
  if (order === undefined || (semantics.takes === "attacks" && hasSupports(framework))) return undefined;
  const present = startWith(size, topic, there);
  const update = updater(framework, semantics, { present });
  const values = new Float64Array(size);
  for (const argument of order) values[argument] = update(argument, values);
  const isDue = new Uint8Array(size);
  const place = new Int32Array(size);
  for (const [at, argument] of order.entries()) place[argument] = at;
  const strength = () => values[topic] ?? 0;
  const set = (changed: number, isThere: boolean) => {
    present[changed] = isThere ? 1 : 0;
    isDue[changed] = 1;
    for (let at = place[changed] ?? 0; at < size; at++) {
      const argument = order[at] ?? 0;
      if (isDue[argument] === 0) continue;
      isDue[argument] = 0;
      const next = update(argument, values);
      if (next === values[argument] && argument !== changed) continue;
      values[argument] = next;
      const end = dependants.start[argument + 1] ?? 0;
      for (let index = dependants.start[argument] ?? 0; index < end; index++) isDue[dependants.values[index] ?? 0] = 1;
    }
    return strength();
  };
  return { strength, set };
}

/** On all frameworks, by a whole evaluation after each change. */
export function presenceByEvaluation(
  framework: BipolarFramework,
  topic: number,
  there: "all" | "none",
  evaluate: (variation: Variation) => number,
): Presence {
  const present = startWith(framework.size, topic, there);
  const strength = () => evaluate({ present });
  const set = (argument: number, isThere: boolean) => {
    present[argument] = isThere ? 1 : 0;
    return strength();
  };
  return { strength, set };
}

function startWith(size: number, topic: number, there: "all" | "none"): Uint8Array {
  const present = new Uint8Array(size).fill(there === "all" ? 1 : 0);
  present[topic] = 1;
  return present;
}
