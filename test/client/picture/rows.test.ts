// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonDecreasing, rowsOf } from "#client/picture/rows.ts";

const wishes = fc.array(fc.record({ at: fc.integer({ min: -20, max: 20 }), weight: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 8,
});

describe("the nearest numbers that never fall", () => {
  it("are those of the min-max formula of isotonic regression (Barlow and others 1972, 1.3)", () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const mean = (from: number, to: number) => {
          const part = wished.slice(from, to + 1);
          return part.reduce((sum, { at, weight }) => sum + at * weight, 0) / part.reduce((sum, { weight }) => sum + weight, 0);
        };
        const places = [...wished.keys()];
        const expected = places.map((i) =>
          Math.max(...places.filter((j) => j <= i).map((j) => Math.min(...places.filter((k) => k >= i).map((k) => mean(j, k))))),
        );
        nonDecreasing(wished).forEach((value, index) => {
          expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 9);
        });
      }),
    );
  });
});

describe("rows", () => {
  const columns = [["a", "b", "c"], ["d", "e"], ["f"]];
  const joints = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom("a", "b", "c", "d", "e"),
      to: fc.constantFrom("d", "e", "f"),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 6, selector: ({ from, to }) => from + to },
  );
  const reaches = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d", "e", "f"),
    fc.record({ above: fc.integer({ min: 0, max: 60 }), below: fc.integer({ min: 0, max: 60 }) }),
  );

  it("keep the order of each column, and let nothing overlap", () => {
    fc.assert(
      fc.property(joints, reaches, (joined, reachOf) => {
        const reach = (spot: string) => reachOf[spot] ?? { above: 10, below: 10 };
        const rows = rowsOf(columns, joined, reach);
        for (const spots of columns) {
          spots.slice(1).forEach((spot, index) => {
            const over = spots[index] ?? "";
            const space = (rows.get(spot) ?? 0) - reach(spot).above - ((rows.get(over) ?? 0) + reach(over).below);
            expect(space).toBeGreaterThanOrEqual(15.999);
          });
        }
      }),
    );
  });

  it("put a node that is alone in its column between those that it is joined to", () => {
    const joined = ["a", "b", "c"].map((from) => ({ from, to: "f", weight: 1 }));
    const rows = rowsOf([["a", "b", "c"], ["f"]], joined, () => ({ above: 10, below: 10 }));
    expect(rows.get("f")).toBeCloseTo(rows.get("b") ?? Number.NaN, 6);
  });
});
