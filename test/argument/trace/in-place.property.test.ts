import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeInPlace, putInPlace } from "#argument/trace/in-place.ts";
import { GRIPS } from "#argument/vocabulary.ts";

const TOOLS = ["a", "b", "c", "d"] as const;
const routes = fc.array(
  fc.record({
    holds: fc.uniqueArray(fc.record({ tool: fc.constantFrom(...TOOLS), grip: fc.constantFrom(...GRIPS) }), {
      selector: ({ tool }) => tool,
    }),
  }),
  { maxLength: 6 },
);
const tools = fc.subarray<string>([...TOOLS]);

describe("tools put in place", () => {
  it("change just the routes that all of them together, looked at before and after, hold otherwise", () => {
    fc.assert(
      fc.property(routes, tools, tools, (routes, before, after) => {
        const grips = (inPlace: readonly string[]) => {
          const { blocked, lowered, little } = putInPlace(routes, inPlace);
          return (route: number) =>
            blocked.includes(route) ? "blocks" : lowered.includes(route) ? "lowers" : little.includes(route) ? "little" : null;
        };
        const [was, is] = [grips(before), grips(after)];
        expect(changeInPlace(routes, before, after)).toEqual(
          [...routes.keys()].filter((route) => was(route) !== is(route)).map((route) => ({ route, before: was(route), after: is(route) })),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("change nothing where none is adopted and none dropped, and back again what they changed", () => {
    fc.assert(
      fc.property(routes, tools, tools, (routes, before, after) => {
        expect(changeInPlace(routes, before, before)).toEqual([]);
        expect(changeInPlace(routes, after, before)).toEqual(
          changeInPlace(routes, before, after).map(({ route, before, after }) => ({ route, before: after, after: before })),
        );
      }),
    );
  });

  it("that block only some of the routes leave the others open", () => {
    const held = [{ holds: [{ tool: "a", grip: "blocks" as const }] }, { holds: [{ tool: "a", grip: "lowers" as const }] }, { holds: [] }];
    expect(changeInPlace(held, [], ["a"])).toEqual([
      { route: 0, before: null, after: "blocks" },
      { route: 1, before: null, after: "lowers" },
    ]);
  });
});
