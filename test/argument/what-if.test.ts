import { describe, expect, it } from "vitest";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { buildGraph } from "#argument/graph.ts";
import { whatIf } from "#argument/what-if.ts";
import { theCorpus } from "#test/corpus.ts";

const graph = buildGraph(theCorpus());

describe("a scenario", () => {
  it("that supposes nothing changes nothing", () => {
    const ends = { from: "mec.cap-gain", to: "rsk.rule-failure" };
    expect(whatIf(graph, {}, { ends, gradual: DF_QUAD })).toEqual({
      verdicts: [],
      standings: [],
      strengths: [],
      routes: [],
      gaps: undefined,
    });
  });

  it("says which verdicts an order of criteria changes", () => {
    const { verdicts } = whatIf(graph, { audience: { prefers: [["cri.best-placed"]] } });
    expect(verdicts).toContainEqual({ id: "opt.direct", before: "contested", after: "accepted" });
  });

  it("says what a denied claim changes, in verdict and in strength", () => {
    const { verdicts, strengths } = whatIf(graph, { deny: ["clm.cheap"] }, { gradual: DF_QUAD });
    expect(verdicts).toContainEqual({ id: "opt.residual", before: "contested", after: "accepted" });
    const [change] = strengths.filter(({ id }) => id === "clm.cheap");
    expect(change?.after[1]).toBeLessThan(change?.before[0] ?? 0);
  });

  it("says which routes a tool put in place holds, and how firmly", () => {
    const { routes } = whatIf(graph, { adopt: ["pol.mft"] }, { ends: { from: "mec.cap-gain", to: "rsk.rule-failure" } });
    expect(routes.map(({ before, after }) => [before, after])).toEqual([
      [null, "lowers"],
      [null, "lowers"],
      [null, "lowers"],
    ]);
  });

  it("says which gaps open where tools are not to be had, and takes none that is worded anew for another", () => {
    const drop = ["pol.ds-license", "pol.mft", "pol.enh-margin", "pol.restrict-mods", "pol.ds-eval", "pol.ft-audit"];
    const gaps = whatIf(graph, { drop }, { coverage: true }).gaps;
    expect(gaps?.opened).toContain(
      '"Pre-deployment capability gate" rests on the assumption "What the model can do does not grow after it was judged", which "Capability improvement" and "Excluded knowledge returns" break; no tool restores it.',
    );
    expect(gaps?.opened.filter((message) => message.startsWith("No route leads"))).toEqual([]);
    expect(gaps).toMatchObject({ closed: [], complete: true });
  });

  it.each([
    [{ adopt: ["opt.direct"] }, /no policy tool/],
    [{ grant: ["clm.none"] }, /no statement/],
    [{ grant: ["clm.cheap"], deny: ["clm.cheap"] }, /granted and denied/],
    [{ baseScores: { "clm.cheap": 2 } }, /from 0 to 1/],
  ])("%j is refused", (scenario, message) => {
    expect(() => whatIf(graph, scenario)).toThrow(message);
  });
});
