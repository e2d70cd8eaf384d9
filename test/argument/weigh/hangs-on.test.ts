import { describe, expect, it } from "vitest";
import { putFirst } from "#argument/weigh/audience.ts";
import { groundedVerdict, hangsOn } from "#argument/weigh/hangs-on.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { theGraph } from "#test/corpus.ts";

const dispute = disputeOf(theGraph());
const ours = theGraph().nodes.flatMap(({ kind, slug, origin }) => (kind === "Argument" && origin.by === "ours" ? slug : []));

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

  it("weighs a single statement as the whole dispute does", () => {
    const { verdicts } = weigh(dispute);
    for (const { id } of dispute.statements) expect(groundedVerdict(dispute, id), id).toBe(verdicts.get(id));
  });
});
