import { expect, it } from "vitest";
import { weakeningHasReason } from "#argument/checks/weakening-has-reason.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("a reason that weakens says why", () => {
  const relations = [
    { weakens: "clm.b", origin: "ours" },
    { weakens: "clm.c", origin: "ours", reason: "It narrows it." },
  ];
  expect(said(weakeningHasReason, { nodes: [node("clm.a", { relations })] })).toEqual([errorAt("- weakens: clm.b", "gives no reason")]);
});
