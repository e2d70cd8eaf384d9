import { describe, expect, it } from "vitest";
import { putFirst } from "#argument/weigh/audience.ts";
import { groundedVerdict, hangsOn } from "#argument/weigh/hangs-on.ts";
import { disputeOf, oursIn } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { theGraph } from "#test/corpus.ts";

const dispute = disputeOf(theGraph());
const ours = oursIn(theGraph(), dispute);

describe("what a verdict hangs on", () => {
  it("is, for direct obligations with the best-placed put first, arguments of ours, each alone", () => {
    const options = { audience: putFirst(["cri.best-placed"]) };
    expect(hangsOn(dispute, "opt.direct", ours, options)).toEqual([
      { argument: "arg.own-change", without: "contested" },
      { argument: "arg.own-sign", without: "contested" },
    ]);
  });

  it("is no single argument where several would do", () => {
    expect(hangsOn(dispute, "opt.direct", ours)).toEqual([]);
  });

  it("is a support of ours too: under the strict reading, that by which voluntary guidance is shown to be an alternative", () => {
    const strict = disputeOf(theGraph(), "strict");
    expect(hangsOn(strict, "clm.s8b", oursIn(theGraph(), strict))).toEqual([
      { argument: "clm.avoidable~supports~clm.s8b", without: "unsupported" },
    ]);
  });

  it("counts as ours no argument or support that the paper or the literature gives", () => {
    const graph = theGraph();
    const origins = ours.map((id) => (graph.node(id) ?? graph.edge(id))?.origin.by);
    expect(new Set(origins)).toEqual(new Set(["ours"]));
    expect(ours).toContain("arg.own-change");
    expect(ours).toContain("clm.own-change~supports~clm.s5");
    expect(ours).not.toContain("arg.retained");
  });

  it("weighs a single statement as the whole dispute does", () => {
    const { verdicts } = weigh(dispute);
    for (const { id } of dispute.statements) expect(groundedVerdict(dispute, id), id).toBe(verdicts.get(id));
  });
});
