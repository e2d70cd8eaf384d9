import { complete } from "./complete.ts";
import type { Semantics } from "./definition.ts";
import { attackersOf, type Framework, targetsOf } from "./framework.ts";
import { argumentsLabelled, IN } from "./labelling.ts";

/**
 * The largest admissible set that every preferred set holds (Dung, Mancarella and Toni 2007, Artificial Intelligence 171, 642-674). There is
 * exactly one, and it is complete.
 *
 * An admissible set is ideal exactly when no admissible set holds an attacker of it (their theorem 3.3), so it is enough to know which arguments
 * some admissible set holds (from there Dunne 2009, Artificial Intelligence 173, 1559-1591, goes on to its complexity): of these, the ones that
 * none of them attacks are without conflict, and what they defend to the end is the answer. Cost after that: linear.
 */
export function idealExtension(framework: Framework, credulous: Uint8Array): Int32Array {
  const { size } = framework;
  const kept = new Uint8Array(size);
  for (let argument = 0; argument < size; argument++) {
    if (credulous[argument] === 1 && attackersOf(framework, argument).every((attacker) => credulous[attacker] !== 1)) kept[argument] = IN;
  }
  // How many kept arguments attack each; an argument is undefended when an attacker of it has none left.
  const counters = new Int32Array(size);
  for (let argument = 0; argument < size; argument++) {
    if (kept[argument] === IN) for (const target of targetsOf(framework, argument)) counters[target] = (counters[target] ?? 0) + 1;
  }
  const unanswered: number[] = [];
  for (let argument = 0; argument < size; argument++) if (counters[argument] === 0) unanswered.push(argument);
  for (let attacker = unanswered.pop(); attacker !== undefined; attacker = unanswered.pop()) {
    for (const dropped of targetsOf(framework, attacker)) {
      if (kept[dropped] !== IN) continue;
      kept[dropped] = 0;
      for (const target of targetsOf(framework, dropped)) {
        counters[target] = (counters[target] ?? 0) - 1;
        if (counters[target] === 0) unanswered.push(target);
      }
    }
  }
  return argumentsLabelled(kept, IN);
}

export const ideal: Semantics = {
  id: "ID",
  name: "ideal",
  base: "CO",
  maximal: "none",
  single: true,
  holdsGrounded: true,
  directional: true,
  program: { base: complete.program.base },
};
