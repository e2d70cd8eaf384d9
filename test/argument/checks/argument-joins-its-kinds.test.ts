import { expect, it } from "vitest";
import { argumentJoinsItsKinds } from "#argument/checks/argument-joins-its-kinds.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

it("an argument leads from statements to a statement, an option or a tool", () => {
  const lists = {
    nodes: [node("clm.a"), node("mec.a"), node("opt.a"), node("evd.a")],
    arguments: [
      argument("arg.a", { premises: ["mec.a"], for: "opt.a" }),
      argument("arg.b", { for: "evd.a" }),
      argument("arg.c", { undercuts: "clm.a", value: "clm.a" }),
    ],
  };
  expect(said(argumentJoinsItsKinds, lists)).toEqual([
    errorAt("- mec.a", "a premise is a claim, an item of evidence or a case study"),
    errorAt("for: evd.a", "takes a claim, an option or a policy tool"),
    errorAt("undercuts: clm.a", "takes an argument or an item of evidence"),
    errorAt("value: clm.a", "the value of an argument is a criterion"),
  ]);
});

it("an argument does not undercut itself", () => {
  expect(said(argumentJoinsItsKinds, { arguments: [argument("arg.a", { undercuts: "arg.a" })] })).toEqual([
    errorAt("undercuts: arg.a", "itself"),
  ]);
});
