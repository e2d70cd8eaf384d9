import { expect, it } from "vitest";
import { fieldFitsKind } from "#argument/checks/field-fits-kind.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("what gets past belongs to tools, and an order of criteria to audiences", () => {
  const nodes = [node("pol.a", { past: "Some." }), node("opt.a", { past: "Some." }), node("cri.a", { prefers: [["cri.a"]] })];
  expect(said(fieldFitsKind, { nodes })).toEqual([errorAt("past: Some.", "opt.a is an option"), errorAt("prefers:", "an audience")]);
});
