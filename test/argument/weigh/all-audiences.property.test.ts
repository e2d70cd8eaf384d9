import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { overAudiences } from "#argument/weigh/all-audiences.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { theCorpus } from "#test/corpus.ts";
import { aDispute } from "./random-disputes.ts";

const ORDERS = [
  ["safety", "freedom", "cost"],
  ["safety", "cost", "freedom"],
  ["freedom", "safety", "cost"],
  ["freedom", "cost", "safety"],
  ["cost", "safety", "freedom"],
  ["cost", "freedom", "safety"],
];

describe("over all audiences", () => {
  it("finds the verdicts that trial of every total order finds", () => {
    fc.assert(
      fc.property(aDispute(), fc.constantFrom("a", "x", "y"), (dispute, statement) => {
        const expected = new Set(
          ORDERS.map((order) => weigh(dispute, { audience: { prefers: order.map((value) => [value]) } }).verdicts.get(statement)),
        );
        const found = overAudiences(dispute, statement);
        expect(found.complete).toBe(true);
        expect(new Set(found.verdicts.keys())).toEqual(expected);
        expect(found.objectively).toBe(expected.size === 1 && expected.has("accepted"));
        expect(found.subjectively).toBe(expected.has("accepted"));
        for (const [verdict, order] of found.verdicts)
          expect(weigh(dispute, { audience: { prefers: order.map((value) => [value]) } }).verdicts.get(statement)).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );
  });

  it("finds alternatives objectively acceptable in the corpus, and the limited form to some", () => {
    const dispute = disputeOf(buildGraph(theCorpus()));
    expect(overAudiences(dispute, "opt.alternative")).toMatchObject({ objectively: true, complete: true });
    expect(overAudiences(dispute, "opt.residual")).toMatchObject({ objectively: false, subjectively: true, complete: true });
  });

  it("says so where the limit was met first", () => {
    const dispute = disputeOf(buildGraph(theCorpus()));
    expect(overAudiences(dispute, "opt.residual", 1)).toMatchObject({ tried: 1, complete: false, objectively: false });
  });
});
