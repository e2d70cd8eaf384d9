import { expect, it } from "vitest";
import { summaryOnSteps } from "#argument/checks/summary-on-steps.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("only a step stands for routes", () => {
  const relations = [
    { defeats: "rul.a", summary: true, origin: "ours" },
    { is_kind_of: "mec.b", summary: true, origin: "ours" },
  ];
  expect(said(summaryOnSteps, { nodes: [node("mec.a", { relations })] })).toEqual([errorAt("summary: true", '"is_kind_of" is none')]);
});
