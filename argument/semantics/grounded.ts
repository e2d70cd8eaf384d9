import { complete } from "./complete.ts";
import type { Semantics } from "./definition.ts";
import { type Framework, targetsOf } from "./framework.ts";
import { IN, type Labelling, OUT } from "./labelling.ts";

/**
 * The grounded extension: the least fixpoint of what a set defends (Dung 1995, Artificial Intelligence 77, definition 20), which is the least
 * complete set (theorem 25); as a labelling (Modgil and Caminada 2009, "Proof theories and algorithms for abstract argumentation frameworks").
 *
 * An argument is in when its last attacker is found out; what it attacks is out. Each argument is settled once and each attack is looked at
 * twice at most, so the cost is linear in arguments and attacks. Arguments marked in `absent` are as if they were not there, and labelled out.
 */
export function groundedLabelling(framework: Framework, absent?: Uint8Array): Labelling {
  const { size, attackerStart, targetStart, targets } = framework;
  const labelling = new Uint8Array(size);
  const attackersLeft = new Int32Array(size);
  const accepted = new Int32Array(size);
  let count = 0;
  for (let argument = 0; argument < size; argument++) {
    attackersLeft[argument] = (attackerStart[argument + 1] ?? 0) - (attackerStart[argument] ?? 0);
  }
  for (let argument = 0; absent && argument < size; argument++) {
    if (absent[argument] !== 1) continue;
    labelling[argument] = OUT;
    for (const target of targetsOf(framework, argument)) attackersLeft[target] = (attackersLeft[target] ?? 0) - 1;
  }
  for (let argument = 0; argument < size; argument++) {
    if (attackersLeft[argument] !== 0 || labelling[argument] === OUT) continue;
    labelling[argument] = IN;
    accepted[count++] = argument;
  }
  for (let next = 0; next < count; next++) {
    const argument = accepted[next] ?? 0;
    for (let index = targetStart[argument] ?? 0, end = targetStart[argument + 1] ?? 0; index < end; index++) {
      const defeated = targets[index] ?? 0;
      if (labelling[defeated] === OUT) continue;
      labelling[defeated] = OUT;
      for (let onward = targetStart[defeated] ?? 0, last = targetStart[defeated + 1] ?? 0; onward < last; onward++) {
        const helped = targets[onward] ?? 0;
        const left = (attackersLeft[helped] ?? 0) - 1;
        attackersLeft[helped] = left;
        if (left > 0 || labelling[helped] === OUT) continue;
        labelling[helped] = IN;
        accepted[count++] = helped;
      }
    }
  }
  return labelling;
}

export const grounded: Semantics = {
  id: "GR",
  name: "grounded",
  base: "CO",
  maximal: "none",
  single: true,
  holdsGrounded: true,
  directional: true,
  program: { base: complete.program.base },
};
