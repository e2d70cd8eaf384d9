import { expect, it } from "vitest";
import { restsOnItself } from "#argument/checks/rests-on-itself.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

const supports = (from: string, to: string) => node(from, { relations: [{ supports: to, origin: "ours" }] });

it("a reason does not lead back to itself, by arguments and relations together", () => {
  const lists = {
    nodes: [supports("clm.a", "clm.b"), node("clm.b")],
    arguments: [argument("arg.a", { premises: ["clm.b"], for: "clm.a" })],
  };
  expect(said(restsOnItself, lists)).toEqual([errorAt("- supports: clm.b", "clm.b is a reason for clm.a is a reason for clm.b")]);
});

it("a reason may be argued against by what it supports", () => {
  const lists = { nodes: [supports("clm.a", "clm.b")], arguments: [argument("arg.a", { premises: ["clm.b"], against: "clm.a" })] };
  expect(said(restsOnItself, lists)).toEqual([]);
});
