import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";
import { changesBetween } from "#argument/what-if/changes.ts";
import { reweigher, type Supposed } from "#argument/what-if/reweigh.ts";
import { aDispute, anAudience } from "../weigh/random-disputes.ts";

const FACTS = ["a", "b", "c", "d"];
const ALL = [...FACTS, "x", "y"];

const aSupposition: fc.Arbitrary<Supposed> = fc
  .record({
    asserted: fc.subarray(FACTS),
    settled: fc.subarray(ALL),
    isGranted: fc.array(fc.boolean(), { minLength: ALL.length, maxLength: ALL.length }),
    audience: fc.oneof(fc.constant<Audience>({ prefers: [] }), anAudience),
  })
  .map(({ asserted, settled, isGranted, audience }) => ({
    asserted: new Set(asserted),
    granted: new Set(settled.filter((_, index) => isGranted[index])),
    denied: new Set(settled.filter((_, index) => !isGranted[index])),
    audience,
  }));

/** Another supposition that shares some of the first: often the audience alone is another, or what is asserted. */
const aPartOfIt: fc.Arbitrary<Partial<Supposed>> = aSupposition.chain(({ asserted, granted, denied, audience }) =>
  fc.constantFrom({ audience }, { granted, denied }, { asserted }, { asserted, granted, denied, audience }),
);

/** Everything weighed twice, each time from nothing. */
function weighedTwice(dispute: Dispute, before: Supposed, after: Supposed) {
  const [was, is] = [before, after].map(({ asserted, ...given }) => {
    const statements = dispute.statements.map((statement) => ({ ...statement, asserted: asserted.has(statement.id) }));
    return weigh({ ...dispute, statements }, given);
  });
  return {
    verdicts: changesBetween(
      dispute.statements.map(({ id }) => id),
      (id) => was?.verdicts.get(id),
      (id) => is?.verdicts.get(id),
    ),
    standings: changesBetween(
      dispute.arguments.map(({ id }) => id),
      (id) => was?.standings.get(id),
      (id) => is?.standings.get(id),
    ),
  };
}

describe("a dispute made ready for suppositions", () => {
  it("says of each what everything weighed twice says, whatever is asserted, granted, denied or put first before and after", () => {
    const open = { asserted: new Set(FACTS), settled: new Set(ALL) };
    fc.assert(
      fc.property(aDispute({ most: 12 }), aSupposition, fc.array(aPartOfIt, { minLength: 1, maxLength: 4 }), (dispute, base, many) => {
        const reweigh = reweigher(dispute, open, base);
        for (const part of many) {
          const supposed = { ...base, ...part };
          const { verdicts, standings, lookedAt, nodes } = reweigh(supposed);
          expect({ verdicts, standings }).toEqual(weighedTwice(dispute, base, supposed));
          expect(lookedAt).toBeLessThanOrEqual(nodes);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("says the same where no more is open than what is supposed", () => {
    fc.assert(
      fc.property(aDispute(), aSupposition, aSupposition, (dispute, base, supposed) => {
        const open = {
          asserted: new Set([...base.asserted, ...supposed.asserted]),
          settled: new Set([base, supposed].flatMap(({ granted, denied }) => [...granted, ...denied])),
        };
        const { verdicts, standings } = reweigher(dispute, open, base)(supposed);
        expect({ verdicts, standings }).toEqual(weighedTwice(dispute, base, supposed));
      }),
      { numRuns: 1_000 },
    );
  });
});
