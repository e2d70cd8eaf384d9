import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { settle } from "#argument/settle.ts";
import { type Audience, NOBODY } from "#argument/weigh/audience.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { theCorpus } from "#test/corpus.ts";

const graph = buildGraph(theCorpus());
const dispute = disputeOf(graph);

function audience(slug: string): Audience {
  const node = graph.node(slug);
  if (!node || !("prefers" in node)) throw new Error(`${slug} is no audience.`);
  return node;
}

/* What the draft yields (shared/weighing 4 and 6). If the corpus changes a verdict, these tests say which. */
describe("the corpus, weighed", () => {
  it.each([
    ["opt.direct", "contested", "contested", "rejected", "contested", "accepted"],
    ["opt.residual", "contested", "accepted", "contested", "rejected", "contested"],
    ["opt.upstream", "contested", "accepted", "contested", "accepted", "contested"],
    ["opt.alternative", "accepted", "accepted", "accepted", "accepted", "accepted"],
    ["opt.baseline", "contested", "rejected", "accepted", "contested", "contested"],
    ["pol.restrict-mods", "contested", "accepted", "rejected", "contested", "contested"],
  ])("%s: %s; risk first %s, freedom first %s, doable first %s, someone answers %s", (statement, ...verdicts) => {
    const audiences = [NOBODY, ...["aud.risk", "aud.freedom", "aud.doable", "aud.answerable"].map(audience)];
    expect(audiences.map((forWhom) => weigh(dispute, { audience: forWhom }).verdicts.get(statement))).toEqual(verdicts);
  });

  it.each(["clm.s4", "clm.s9", "clm.s10a", "clm.s10b", "clm.retain"])("%s is accepted", (statement) => {
    expect(weigh(dispute).verdicts.get(statement)).toBe("accepted");
  });

  it("falls into seven independent disputes, each named by what it is about", () => {
    expect(weigh(dispute).parts.map(({ statements }) => statements)).toEqual([
      ["opt.baseline"],
      ["opt.direct"],
      ["opt.residual"],
      ["opt.upstream"],
      ["pol.ds-license"],
      ["pol.ds-provider"],
      ["pol.restrict-mods"],
    ]);
  });

  it.each([
    ["opt.direct", "accepted", [["cri.best-placed"]]],
    ["opt.direct", "rejected", [["cri.innovation"], ["cri.openness"]]],
    ["opt.residual", "accepted", [["cri.unacceptable"]]],
    ["opt.residual", "rejected", [["cri.feasible"]]],
    ["opt.upstream", "accepted", [["cri.coverage"], ["cri.effect"], ["cri.feasible"]]],
    ["opt.upstream", "rejected", [["cri.proportion"]]],
  ] as const)("%s is %s by whoever puts one of these first: %j", (statement, want, values) => {
    expect(settle(dispute, statement, { want }).values).toEqual(values);
  });

  it("accepts the limited form for all, if one denies that stripping is cheap or that borders leak", () => {
    const { facts, always } = settle(dispute, "opt.residual");
    expect(facts).toEqual([[{ statement: "clm.border", is: "denied" }], [{ statement: "clm.cheap", is: "denied" }]]);
    expect(always).toEqual(facts);
  });
});
