import { expect, it } from "vitest";
import { ruleIsLaidDown } from "#argument/checks/rule-is-laid-down.ts";
import { node, said, warningAt } from "./written-corpus.ts";

it("a rule leads to where it is laid down", () => {
  const nodes = [node("rul.a"), node("rul.b", { relations: [{ laid_down_in: "the-paper.s1", origin: "ours" }] })];
  expect(said(ruleIsLaidDown, { nodes })).toEqual([warningAt("- id: rul.a", "laid down nowhere")]);
});
