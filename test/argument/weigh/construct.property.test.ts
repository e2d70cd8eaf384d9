import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IN, OUT } from "#argument/semantics/labelling.ts";
import { weigh } from "#argument/weigh.ts";
import { defeatsAmong, type Label, plainGrounded, plainVerdict, waysOf } from "./plain-construction.ts";
import { aDispute, anAudience } from "./random-disputes.ts";

const BEST: readonly Label[] = ["in", "undecided", "out"];
const MOST_WAYS = 400;
const aStatement = fc.constantFrom("a", "b", "c", "d", "x", "y");

describe("the construction", () => {
  it("gives each argument the label of the best of its ways, and each statement its verdict", () => {
    const readers = fc.record({
      granted: fc.uniqueArray(aStatement, { maxLength: 1 }),
      denied: fc.uniqueArray(aStatement, { maxLength: 1 }),
    });
    fc.assert(
      fc.property(aDispute(), anAudience, readers, (dispute, audience, reader) => {
        const denied = new Set(reader.denied);
        const granted = new Set(reader.granted.filter((statement) => !denied.has(statement)));
        const ways = waysOf(dispute, { granted, denied });
        fc.pre(ways.length < MOST_WAYS);
        const expected = plainGrounded(ways.length, defeatsAmong(dispute, ways, audience));
        const { built, labels, verdicts } = weigh(dispute, { audience, granted, denied });
        const told = (node: number): Label => (labels[node] === IN ? "in" : labels[node] === OUT ? "out" : "undecided");
        for (const { id } of dispute.arguments) {
          const all = ways.flatMap((way, index) => (way.last?.id === id ? [expected[index]] : []));
          const node = built.nodeOf(id);
          expect(node === undefined ? undefined : told(node), id).toBe(BEST.find((label) => all.includes(label)));
        }
        for (const { id } of dispute.statements) expect(verdicts.get(id), id).toBe(plainVerdict(ways, expected, id));
      }),
      { numRuns: 2_000 },
    );
  });
});
