import { expect, it } from "vitest";
import { gripOnHolds } from "#argument/checks/grip-on-holds.ts";
import { errorAt, node, said } from "./written-corpus.ts";

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
