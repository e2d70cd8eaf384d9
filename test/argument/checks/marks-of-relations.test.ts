import { expect, it } from "vitest";
import { gripOnHolds } from "#argument/checks/grip-on-holds.ts";
import { ratingOnScores } from "#argument/checks/rating-on-scores.ts";
import { summaryIsSpeltOut } from "#argument/checks/summary-is-spelt-out.ts";
import { summaryOnSteps } from "#argument/checks/summary-on-steps.ts";
import { errorAt, node, said, warningAt } from "./written-corpus.ts";

it("a hold says its grip, and nothing else has one", () => {
  const relations = [
    { mitigates: "mec.a", origin: "ours" },
    { restores: "asm.a", grip: "lowers", origin: "ours" },
    { causes: "hrm.a", grip: "blocks", origin: "ours" },
  ];
  expect(said(gripOnHolds, { nodes: [node("pol.a", { relations })] })).toEqual([
    errorAt("- mitigates: mec.a", "blocks, lowers, little"),
    errorAt("grip: blocks", 'not to "causes"'),
  ]);
});

it("a score has its rating, and nothing else has one", () => {
  const relations = [
    { scores: "cri.a", origin: "ours" },
    { scores: "cri.b", rating: "mixed", origin: "ours" },
    { causes: "hrm.a", rating: "hurts", origin: "ours" },
  ];
  expect(said(ratingOnScores, { nodes: [node("pol.a", { relations })] })).toEqual([
    errorAt("- scores: cri.a", "helps, mixed, hurts"),
    errorAt("rating: hurts", "belongs to scores"),
  ]);
});

it("only a step stands for routes", () => {
  const relations = [
    { defeats: "rul.a", summary: true, origin: "ours" },
    { is_kind_of: "mec.b", summary: true, origin: "ours" },
  ];
  expect(said(summaryOnSteps, { nodes: [node("mec.a", { relations })] })).toEqual([errorAt("summary: true", '"is_kind_of" is none')]);
});

it("a step that stands for routes finds one in the graph", () => {
  const defeats = { defeats: "rul.a", summary: true, origin: "ours" };
  const nodes = (steps: readonly object[]) => [
    node("mec.a", { relations: [defeats, ...steps] }),
    node("asm.a", { relations: [{ underpins: "rul.a", origin: "ours" }] }),
    node("rul.a"),
  ];
  expect(said(summaryIsSpeltOut, { nodes: nodes([]) })).toEqual([warningAt("- defeats: rul.a", "the graph has none")]);
  expect(said(summaryIsSpeltOut, { nodes: nodes([{ breaks: "asm.a", origin: "ours" }]) })).toEqual([]);
});
