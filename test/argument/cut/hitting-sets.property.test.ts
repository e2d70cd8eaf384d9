import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalHittingSets } from "#argument/cut/hitting-sets.ts";
import { everySubset } from "#test/every-subset.ts";

const ELEMENTS = 8;
const NO_LIMIT = { maxSize: ELEMENTS, first: 10_000, isTimeUp: () => false };

const families = fc.array(fc.subarray(Array.from({ length: ELEMENTS }).map((_, element) => element)), { maxLength: 12 });

/** Every subset tried, in rising order of size and then of members; kept where it hits all and no smaller one within it does. */
function everyMinimalSet(families: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const subsets = everySubset(Array.from({ length: ELEMENTS }).map((_, element) => element));
  const hitting = subsets.filter((set) => families.every((family) => family.some((element) => set.includes(element))));
  const isWithin = (small: readonly number[], large: readonly number[]) => small.every((element) => large.includes(element));
  return hitting
    .filter((set) => !hitting.some((other) => other.length < set.length && isWithin(other, set)))
    .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

describe("minimal hitting sets", () => {
  it("are those that a trial of all sets finds, smallest first", () => {
    fc.assert(
      fc.property(families, (drawn) => {
        expect(minimalHittingSets(drawn, ELEMENTS, NO_LIMIT).sets).toEqual(everyMinimalSet(drawn));
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a limited size are the smaller ones of all, and never more tools are promised to be needed than are", () => {
    fc.assert(
      fc.property(families, fc.integer({ min: 1, max: 4 }), (drawn, maxSize) => {
        const expected = everyMinimalSet(drawn);
        const { sets, atLeast, completeUpTo } = minimalHittingSets(drawn, ELEMENTS, { ...NO_LIMIT, maxSize });
        expect(sets).toEqual(expected.filter((set) => set.length <= maxSize));
        expect(completeUpTo).toBe(maxSize);
        const smallest = expected[0]?.length ?? null;
        if (smallest === null) expect(atLeast).toBeNull();
        else if (smallest <= maxSize) expect(atLeast).toBe(smallest);
        else expect(atLeast).toSatisfy((bound: number) => bound > maxSize && bound <= smallest);
      }),
      { numRuns: 1_000 },
    );
  });

  it("stopped by a limit are a part of all, whole up to the size that is told", () => {
    fc.assert(
      fc.property(families, fc.integer({ min: 0, max: 6 }), fc.boolean(), (drawn, most, byTime) => {
        const expected = everyMinimalSet(drawn);
        let asked = 0;
        const limits = byTime ? { ...NO_LIMIT, isTimeUp: () => asked++ >= most } : { ...NO_LIMIT, first: most };
        const { sets, completeUpTo, stoppedBy } = minimalHittingSets(drawn, ELEMENTS, limits);
        for (const set of sets) expect(expected).toContainEqual(set);
        expect(sets.filter((set) => set.length <= completeUpTo)).toEqual(expected.filter((set) => set.length <= completeUpTo));
        if (stoppedBy === undefined) expect(sets).toEqual(expected);
        else expect(stoppedBy).toBe(byTime ? "time" : "first");
      }),
      { numRuns: 1_000 },
    );
  });

  it("know from families that share nothing how many members it takes", () => {
    const apart = Array.from({ length: 40 }, (_, index) => [index * 2, index * 2 + 1]);
    expect(minimalHittingSets(apart, 80, { ...NO_LIMIT, maxSize: 3 })).toEqual({ sets: [], completeUpTo: 3, atLeast: 40 });
  });

  it("reach beyond one word of bits", () => {
    const families = Array.from({ length: 70 }, (_, index) => [index, 69]);
    expect(minimalHittingSets(families, 70, { ...NO_LIMIT, maxSize: 3 }).sets).toEqual([[69]]);
  });
});
