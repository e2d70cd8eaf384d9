import { describe, expect, it } from "vitest";
import { cutRoutes, type SetsOfGrade } from "#argument/cut.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();

const smallest = (grade: SetsOfGrade) =>
  grade.sets.filter((set) => set.tools.length === grade.atLeast).map((set) => set.tools.map((tool) => tool.slice("pol.".length)).join(" "));

/** Rows of the table of shared/tracing 5: ends, routes, what blocks all, what lowers all (the smallest). */
const TABLE = [
  ["mec.cap-gain", "rsk.rule-failure", 5, [], ["ds-license"]],
  [
    "mec.safety-loss",
    "rsk.rule-failure",
    4,
    [],
    ["ds-eval ds-preserve", "ds-eval restrict-mods", "ds-preserve ft-audit", "ft-audit restrict-mods"],
  ],
  ["mod.ft-lora", "rsk.intimate", 5, [], ["hub", "use-crime"]],
  ["mod.abliterate", "rsk.bio", 5, ["hosted"], ["adapt", "filter", "hosted"]],
  ["act.ds-malicious", "hrm.economic", 23, [], ["adapt audit", "adapt entity", "adapt mft", "adapt watch"]],
] as const;

describe("what cuts the routes of the corpus", () => {
  it.each(TABLE)("from %s to %s: all %i of them", (from, to, routes, blocks, lowers) => {
    const cut = cutRoutes(graph, { from, to });
    expect(cut.trace).toMatchObject({ outcome: "reached", routes: { length: routes } });
    expect(smallest(cut.blocks)).toEqual(blocks);
    expect(smallest(cut.lowers)).toEqual(lowers);
    expect(cut.untouched).toEqual([]);
    expect(cut.complete).toBe(true);
  });

  it("from a capability gain to the failure of upstream rules: or worst-case testing or a safety margin, with evaluating or auditing tuned models", () => {
    expect(cutRoutes(graph, { from: "mec.cap-gain", to: "rsk.rule-failure" }).lowers.sets.map((set) => set.tools)).toEqual([
      ["pol.ds-license"],
      ["pol.ds-eval", "pol.enh-margin"],
      ["pol.ds-eval", "pol.mft"],
      ["pol.enh-margin", "pol.ft-audit"],
      ["pol.ft-audit", "pol.mft"],
    ]);
  });

  it("is told with what gets past, for every tool of every set", () => {
    for (const [from, to] of TABLE) {
      const { blocks, lowers, touches } = cutRoutes(graph, { from, to });
      for (const { tool, past } of [blocks, lowers, touches].flatMap((grade) => grade.sets.flatMap((set) => set.past)))
        expect(past, tool).toMatch(/\S/);
    }
  });
});
