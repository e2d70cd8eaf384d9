import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { type Backing, backingOf } from "#argument/gradual/backing.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rangeOf } from "#argument/gradual/outcome.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { changesBetween } from "#argument/what-if/changes.ts";
import { restrengthener } from "#argument/what-if/restrengthen.ts";
import { theGraph } from "#test/corpus.ts";
import { aDispute } from "../weigh/random-disputes.ts";

const IDS = ["a", "b", "c", "d", "x", "y", "A0", "A1", "A2", "A3", "A4", "A5"];
const SOURCES = ["s", "t"];

const scores = fc
  .dictionary(fc.constantFrom(...IDS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((given) => new Map(Object.entries(given)));

/** Few sources, so that some are behind several arguments and count once. */
const aBacking: fc.Arbitrary<Backing> = fc
  .record({
    grades: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom("primary" as const, "secondary" as const)),
    sources: fc.dictionary(fc.constantFrom(...IDS), fc.subarray(SOURCES)),
  })
  .map(({ grades, sources }) => ({ grade: (id) => grades[id], sources: (id) => sources[id] ?? [] }));

function evaluatedTwice(dispute: Dispute, backing: Backing, semantics: GradualSemantics, given: ReadonlyMap<string, number>) {
  const known = new Map([...given].filter(([id]) => [...dispute.statements, ...dispute.arguments].some((item) => item.id === id)));
  const [was, is] = [frameworkOf(dispute, backing), frameworkOf(dispute, backing, { given: known })].map(({ framework, ids }) => {
    const found = strengths(framework, semantics);
    return new Map(ids.map((id, index) => [id, rangeOf(found, index)]));
  });
  return changesBetween(
    was?.keys() ?? [],
    (id) => was?.get(id),
    (id) => is?.get(id),
  );
}

describe("degrees made ready for other base scores", () => {
  it.each(GRADUAL_SEMANTICS)("change by $name as everything evaluated twice does, to the last bit, with cycles too", (semantics) => {
    fc.assert(
      fc.property(aDispute({ most: 6 }), aBacking, scores, (dispute, backing, given) => {
        expect(restrengthener(dispute, backing, semantics)(given).changes).toEqual(evaluatedTwice(dispute, backing, semantics, given));
      }),
      { numRuns: 300 },
    );
  });

  it("are sought only downstream: of the corpus, of any statement, of fewer than a quarter", () => {
    const graph = theGraph();
    const dispute = disputeOf(graph);
    const restrengthen = restrengthener(dispute, backingOf(graph), DF_QUAD);
    const looked = dispute.statements.map(({ id }) => restrengthen(new Map([[id, 0.123]])));
    for (const { lookedAt, nodes } of looked) expect(lookedAt).toBeLessThan(nodes / 4);
    expect(looked.some(({ changes }) => changes.length > 1)).toBe(true);
  });
});
