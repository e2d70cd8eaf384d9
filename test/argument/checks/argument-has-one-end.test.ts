import { expect, it } from "vitest";
import { argumentHasOneEnd } from "#argument/checks/argument-has-one-end.ts";
import { argument, errorAt, said } from "./written-corpus.ts";

it("an argument leads to exactly one end", () => {
  const args = [argument("arg.a", {}), argument("arg.b", { for: "clm.a", against: "clm.b" }), argument("arg.c", { undercuts: "arg.a" })];
  expect(said(argumentHasOneEnd, { arguments: args })).toEqual([
    errorAt("- id: arg.a", "leads nowhere"),
    errorAt("against: clm.b", "2 ends (for, against)"),
  ]);
});

it("an argument weakens only where it attacks", () => {
  expect(said(argumentHasOneEnd, { arguments: [argument("arg.a", { for: "clm.b", bearing: "weakens" })] })).toEqual([
    errorAt("bearing: weakens", "only an attack can weaken"),
  ]);
});
