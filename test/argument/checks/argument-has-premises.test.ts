import { expect, it } from "vitest";
import { argumentHasPremises } from "#argument/checks/argument-has-premises.ts";
import { argument, errorAt, said } from "./written-corpus.ts";

it("an argument leads from at least one premise, each named once", () => {
  const args = [argument("arg.a", { premises: [], for: "clm.b" }), argument("arg.b", { premises: ["clm.a", "clm.a"], for: "clm.b" })];
  expect(said(argumentHasPremises, { arguments: args })).toEqual([
    errorAt("premises: []", "arg.a has no premises"),
    errorAt("- clm.a", "names the premise clm.a twice"),
  ]);
});
