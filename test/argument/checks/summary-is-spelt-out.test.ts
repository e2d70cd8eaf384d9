import { expect, it } from "vitest";
import { summaryIsSpeltOut } from "#argument/checks/summary-is-spelt-out.ts";
import { node, said, warningAt } from "./written-corpus.ts";

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
