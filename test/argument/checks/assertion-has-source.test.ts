import { expect, it } from "vitest";
import { assertionHasSource } from "#argument/checks/assertion-has-source.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("what is said to stand in the literature names where; ours may stand without", () => {
  const nodes = [node("clm.a", { origin: "literature" }), node("clm.b", { origin: "ours" })];
  expect(said(assertionHasSource, { nodes })).toEqual([errorAt("origin: literature", "clm.a is said to stand in the literature")]);
});
