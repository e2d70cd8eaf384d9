import type { SemanticsId } from "#argument/semantics/definition.ts";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";

/**
 * Every extension by trial of every set of arguments, as the literature words the definitions: for tests alone. Sets are bits of a number, so
 * a framework may have some twenty arguments, and nothing here shares a line with what it judges.
 */
export function allByDefinition(framework: Framework): Readonly<Record<SemanticsId, readonly number[]>> {
  const { size } = framework;
  const attacks = Array.from({ length: size }, () => 0);
  const attackedBy = Array.from({ length: size }, () => 0);
  for (let argument = 0; argument < size; argument++) {
    for (const target of framework.targets.subarray(framework.targetStart[argument], framework.targetStart[argument + 1])) {
      attacks[argument] = (attacks[argument] ?? 0) | (1 << target);
      attackedBy[target] = (attackedBy[target] ?? 0) | (1 << argument);
    }
  }
  const members = (set: number) => Array.from({ length: size }, (_, argument) => argument).filter((argument) => (set >> argument) & 1);
  const reached = Array.from({ length: 1 << size }, (_, set) => members(set).reduce((all, argument) => all | (attacks[argument] ?? 0), 0));
  const reach = (set: number) => reached[set] ?? 0;
  const defends = (set: number, argument: number) => ((attackedBy[argument] ?? 0) & ~reach(set)) === 0;
  const everything = (1 << size) - 1;
  const sets = Array.from({ length: 1 << size }, (_, set) => set);

  const CF = sets.filter((set) => (reach(set) & set) === 0);
  const AD = CF.filter((set) => members(set).every((argument) => defends(set, argument)));
  const CO = AD.filter((set) => members(everything & ~set).every((argument) => !defends(set, argument)));
  const range = (set: number) => set | reach(set);
  const isWithin = (set: number, other: number) => (set & ~other) === 0;
  const maximal = (among: readonly number[], measure: (set: number) => number) => {
    const measures = [...new Set(among.map(measure))];
    const largest = new Set(measures.filter((one) => !measures.some((other) => other !== one && isWithin(one, other))));
    return among.filter((set) => largest.has(measure(set)));
  };
  const PR = maximal(AD, (set) => set);
  const inAllPreferred = PR.reduce((all, set) => all & set, everything);
  return {
    CF,
    AD,
    CO,
    GR: CO.filter((set) => CO.every((other) => isWithin(set, other))),
    PR,
    ST: CF.filter((set) => range(set) === everything),
    SST: maximal(CO, range),
    STG: maximal(CF, range),
    ID: maximal(
      AD.filter((set) => isWithin(set, inAllPreferred)),
      (set) => set,
    ),
  };
}

/** The framework in which `a` attacks `b` where bit `a * size + b` is set. */
export function frameworkOfBits(size: number, bits: number): Framework {
  const attackers: number[] = [];
  const attacked: number[] = [];
  for (let bit = 0; bit < size * size; bit++) {
    if (((bits >> bit) & 1) === 0) continue;
    attackers.push(Math.floor(bit / size));
    attacked.push(bit % size);
  }
  return buildFramework(size, attackers, attacked);
}

export function toBits(extension: ArrayLike<number>): number {
  return Array.from(extension).reduce((set, argument) => set | (1 << argument), 0);
}
