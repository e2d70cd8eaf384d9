import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWays } from "#argument/weigh/count-ways.ts";
import { enumerateWays } from "#argument/weigh/ways.ts";
import { defeatsAmong, waysOf } from "./plain-construction.ts";
import { aDispute, anAudience } from "./random-disputes.ts";

describe("the ways of a dispute", () => {
  it("are those of the definition, written out or counted", () => {
    fc.assert(
      fc.property(aDispute(), anAudience, (dispute, audience) => {
        const plain = waysOf(dispute);
        fc.pre(plain.length < 300);
        const size = { arguments: plain.length, attacks: defeatsAmong(dispute, plain, audience).length };
        const written = enumerateWays(dispute, audience, 1_000);
        expect(written && { arguments: written.ways.length, attacks: written.framework.sources.length }).toEqual(size);
        expect(countWays(dispute, audience)).toEqual(size);
      }),
      { numRuns: 3_000 },
    );
  });

  it("are given up above a limit, never cut short", () => {
    const wide = {
      statements: ["a", "b"].map((id) => ({ id, asserted: id === "a", practical: false })),
      arguments: Array.from({ length: 10 }, (_, index) => ({
        id: `A${index}`,
        premises: ["a"],
        end: { stance: "for" as const, statement: "b" },
        weakens: false,
      })),
    };
    expect(enumerateWays(wide, { prefers: [] }, 10)).toBeUndefined();
    expect(enumerateWays(wide, { prefers: [] }, 11)?.ways).toHaveLength(11);
  });
});
