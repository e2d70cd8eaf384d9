// @vitest-environment node
import { describe, expect, it } from "vitest";
import { backingOf } from "#argument/gradual/backing.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { moversOf } from "#client/features/dispute/movers.ts";
import { theGraph } from "#test/corpus.ts";

const PRIMARY = { grade: () => "primary" as const, sources: (id: string) => [id] };
const argument = (id: string, premise: string, stance: "for" | "against") => ({
  id,
  premises: [premise],
  end: { stance, statement: "x" },
  weakens: false,
});
const DISPUTE: Dispute = {
  statements: [...["a", "b"].map((id) => ({ id, asserted: true, practical: false })), { id: "x", asserted: false, practical: true }],
  arguments: [argument("Pro", "a", "for"), argument("Con", "b", "against")],
};

describe("what moves the degree of a statement most", () => {
  it("is told by way and by how many semantics say so, not by numbers", () => {
    const { movers, semantics } = moversOf(DISPUTE, PRIMARY, "x");
    expect(semantics).toBe(7);
    expect(movers.map(({ argument, among, way }) => [argument.id, among, way])).toEqual([
      ["Pro", 7, "raises it"],
      ["Con", 7, "lowers it"],
    ]);
  });

  it("is nothing where no argument bears on it", () => {
    expect(moversOf(DISPUTE, PRIMARY, "a").movers).toEqual([]);
  });

  it("puts what most semantics agree on first in the corpus, and counts what only narrows", () => {
    const graph = theGraph();
    const { movers, semantics } = moversOf(disputeOf(graph), backingOf(graph), "opt.residual");
    expect(movers[0]).toMatchObject({ argument: { id: "arg.residue-hidden" }, among: semantics, way: "lowers it" });
    expect(movers.map(({ argument }) => argument.weakens)).toContain(true);
  });
});
