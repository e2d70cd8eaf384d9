import { expect, it } from "vitest";
import { saidOnce } from "#argument/checks/said-once.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

const supports = (from: string, to: string) => node(from, { relations: [{ supports: to, origin: "ours" }] });

it("a reason is said once, as a relation or as an argument", () => {
  const lists = { nodes: [supports("evd.a", "clm.a")], arguments: [argument("arg.a", { premises: ["evd.a"], for: "clm.a" })] };
  expect(said(saidOnce, lists)).toEqual([errorAt("- supports: clm.a", "says what arg.a says")]);
});

it("a reason may be said again with a second premise, or against", () => {
  const args = [
    argument("arg.a", { premises: ["evd.a", "clm.b"], for: "clm.a" }),
    argument("arg.b", { premises: ["evd.a"], against: "clm.a" }),
  ];
  expect(said(saidOnce, { nodes: [supports("evd.a", "clm.a")], arguments: args })).toEqual([]);
});
