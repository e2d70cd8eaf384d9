import { describe, expect, it } from "vitest";
import { tellSettlement } from "#argument/settle/tell.ts";
import { settle, type Wanted } from "#argument/settle.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const told = (statement: string, want: Wanted, isUnderItsTitle = false) =>
  tellSettlement(graph, settle(disputeOf(graph), statement, { want }), { isUnderItsTitle }).map(({ text }) => text);

describe("what settles a statement, told", () => {
  it("names the statement, or leaves that to its title", () => {
    expect(told("opt.direct", "rejected")[0]).toBe(
      "Direct obligations on downstream developers are rejected by whoever puts innovation cost or preserving openness and competition first.",
    );
    expect(told("opt.direct", "rejected", true)[0]).toBe(
      "Rejected by whoever puts innovation cost or preserving openness and competition first.",
    );
  });

  it("says that nothing settles it in both forms", () => {
    expect(told("pol.hub", "rejected")[0]).toMatch(/^No single fact or criterion, and no two together, would have duties .* rejected\.$/);
    expect(told("pol.hub", "rejected", true)).toEqual(["No single fact or criterion, and no two together, would have it rejected."]);
  });
});
