import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutByGrade, type HeldRoute } from "#argument/cut/cut-by-grade.ts";
import { GRIPS } from "#argument/vocabulary.ts";
import { everySubset } from "#test/every-subset.ts";

const TOOLS = ["a", "b", "c", "d", "e", "f"] as const;
const NO_LIMIT = { maxSize: TOOLS.length, mostSets: 10_000, isTimeUp: () => false };

const routes: fc.Arbitrary<readonly HeldRoute[]> = fc.array(
  fc.record({ holds: fc.array(fc.record({ tool: fc.constantFrom(...TOOLS), grip: fc.constantFrom(...GRIPS) }), { maxLength: 5 }) }),
  { minLength: 1, maxLength: 8 },
);

/** A set's grip over all routes by its definition: on a route the best of its tools', over all of them the worst. */
function gripOver(routes: readonly HeldRoute[], tools: readonly string[]): number {
  return Math.max(
    ...routes.map(({ holds }) =>
      Math.min(GRIPS.length, ...holds.filter(({ tool }) => tools.includes(tool)).map(({ grip }) => GRIPS.indexOf(grip))),
    ),
  );
}

describe("sets of tools that cut", () => {
  it.each(GRIPS)("every route with the grip %s are those that a trial of all sets finds", (grip) => {
    fc.assert(
      fc.property(routes, (drawn) => {
        const cutting = everySubset(TOOLS).filter((set) => gripOver(drawn, set) <= GRIPS.indexOf(grip));
        const minimal = cutting.filter((set) => !cutting.some((other) => other !== set && other.every((tool) => set.includes(tool))));
        const found = cutByGrade(drawn, NO_LIMIT)[grip];
        expect(found.sets.map((set) => set.join())).toEqual(
          minimal.map((set) => set.join()).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
        );
        expect(found.open).toEqual(drawn.flatMap((route, position) => (gripOver([route], TOOLS) > GRIPS.indexOf(grip) ? [position] : [])));
      }),
      { numRuns: 1_000 },
    );
  });

  it("are the same in whatever order routes and holds come", () => {
    fc.assert(
      fc.property(routes, (drawn) => {
        const turned = drawn.toReversed().map(({ holds }) => ({ holds: holds.toReversed() }));
        for (const grip of GRIPS) expect(cutByGrade(turned, NO_LIMIT)[grip].sets).toEqual(cutByGrade(drawn, NO_LIMIT)[grip].sets);
      }),
    );
  });

  it("are none where there is no route to cut", () => {
    expect(cutByGrade([], NO_LIMIT).lowers.sets).toEqual([]);
  });
});
