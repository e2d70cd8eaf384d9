import { expect, it } from "vitest";
import { valueWherePractical } from "#argument/checks/value-where-practical.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

it("an argument names a value exactly where it is about what to do", () => {
  const lists = {
    nodes: [node("opt.a"), node("clm.b"), node("cri.a")],
    arguments: [
      argument("arg.a", { for: "opt.a" }),
      argument("arg.b", { against: "opt.a", value: "cri.a" }),
      argument("arg.c", { for: "clm.b", value: "cri.a" }),
    ],
  };
  expect(said(valueWherePractical, lists)).toEqual([errorAt("for: opt.a", "needs a value"), errorAt("value: cri.a", "takes no value")]);
});
