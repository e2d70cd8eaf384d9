import { type Framework, targetsOf } from "./framework.ts";

/**
 * In, out or undecided, one for each argument (Caminada 2006, "On the issue of reinstatement in argumentation", JELIA, 111-123): in are the
 * arguments of an extension, out those that it attacks, undecided the rest. Complete labellings and complete extensions are one to one
 * (theorem 1).
 */
export type Labelling = Uint8Array;

export const UNDECIDED = 0;
export const IN = 1;
export const OUT = 2;

/** The labelling of a conflict-free set. Cost: linear in the set's attacks. */
export function labellingOf(framework: Framework, extension: ArrayLike<number>): Labelling {
  const labelling = new Uint8Array(framework.size);
  for (let index = 0; index < extension.length; index++) {
    for (const target of targetsOf(framework, extension[index] ?? 0)) labelling[target] = OUT;
  }
  for (let index = 0; index < extension.length; index++) labelling[extension[index] ?? 0] = IN;
  return labelling;
}

/** The arguments that are labelled so, ascending. */
export function argumentsLabelled(labelling: Labelling, label: number): Int32Array {
  const found = new Int32Array(labelling.length);
  let count = 0;
  for (let argument = 0; argument < labelling.length; argument++) if (labelling[argument] === label) found[count++] = argument;
  return found.slice(0, count);
}
