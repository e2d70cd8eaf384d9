import { describe, expect, it } from "vitest";
import type { Fact } from "#argument/settle/facts.ts";
import { tellSettlement, tellSettlements } from "#argument/settle/tell.ts";
import { tellFacts } from "#argument/settle/tell-facts.ts";
import { type SettleOptions, settle, type Wanted } from "#argument/settle.ts";
import { type Names, Tale } from "#argument/trace/tale.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const told = (statement: string, want: Wanted, isUnderItsTitle = false) =>
  tellSettlement(graph, settle(disputeOf(graph), statement, { want }), { isUnderItsTitle }).map(({ text }) => text);

const together = (statement: string, from: SettleOptions = {}) =>
  tellSettlements(
    graph,
    (["accepted", "rejected"] as const).map((want) => settle(disputeOf(graph), statement, { ...from, want })),
  ).map(({ text }) => text);

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

  it("puts for whom it comes to what, and by which facts for all, into one sentence, and the rest after it", () => {
    expect(together("opt.residual")).toEqual([
      "Direct duties only where the dangerous ability is kept are accepted by whoever puts fit to the unacceptable-risk line first, rejected by whoever puts practical feasibility first, and accepted by all, whatever they put first, if one denies that national rules leak across borders, or that removing refusal behaviour is cheap and fast.",
      expect.stringMatching(/^They are rejected by all, whatever they put first, if one denies that .*, that .*, or that .*\.$/),
    ]);
  });

  it("goes on from what is granted and denied already", () => {
    expect(together("opt.upstream", { granted: new Set(["clm.cheap"]), denied: new Set(["clm.thin"]) })).toEqual([
      "Given what is granted and denied, duties on upstream developers to mitigate modification risk are accepted by whoever puts coverage, risk reduction, practical feasibility or preserving openness and competition first, rejected by whoever puts proportionality first, and accepted by all, whatever they put first, if one also denies that open modification has large benefits, or that duties framed neutrally can hit open developers hardest.",
    ]);
    const denied = new Set(["clm.border"]);
    expect(tellSettlement(graph, settle(disputeOf(graph), "opt.residual", { denied })).map(({ text }) => text)).toEqual([
      "Given what is denied, direct duties only where the dangerous ability is kept are accepted.",
    ]);
  });

  it("speaks of a claim as the sentence that it is", () => {
    expect(told("clm.s9", "rejected")).toEqual([
      "No single fact or criterion, and no two together, would have it rejected that upstream duties to mitigate modification risk will be necessary.",
    ]);
    expect(told("clm.s9", "accepted")).toEqual([
      "That upstream duties to mitigate modification risk will be necessary is accepted as it stands.",
    ]);
  });
});

const fact = (statement: string, is: Fact["is"]): Fact => ({ statement, is });

it("lists facts that would each do, what is alike together, and what is needed together as such", () => {
  const names: Names = { node: (slug) => ({ kind: slug === "e" ? "Evidence" : "Claim", label: slug, phrase: slug }) };
  const sets = [
    [fact("a", "denied")],
    [fact("b", "granted")],
    [fact("e", "denied")],
    [fact("c", "granted"), fact("d", "granted")],
    [fact("c", "granted"), fact("a", "denied")],
    [fact("c", "granted"), fact("d", "granted"), fact("a", "denied")],
  ];
  expect(tellFacts(names, new Tale(names).say("if one"), sets, []).end().text).toBe(
    "if one denies that a, or the item of evidence “e”, or grants that b, or grants both that c and that d, or grants that c and denies that a, or grants both that c and that d, and denies that a",
  );
});
