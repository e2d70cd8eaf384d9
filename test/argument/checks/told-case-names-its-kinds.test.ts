import { expect, it } from "vitest";
import { toldCaseNamesItsKinds } from "#argument/checks/told-case-names-its-kinds.ts";
import { chain, errorAt, node, said } from "./written-corpus.ts";

it("a told case is met by tools and defeats rules", () => {
  const nodes = [node("mec.a"), node("rsk.a"), node("opt.a"), node("clm.a")];
  const chains = [chain("chn.a", { defeats: ["clm.a"], tools: [{ tool: "opt.a", on: "mec.a" }] })];
  expect(said(toldCaseNamesItsKinds, { nodes, chains })).toEqual([
    errorAt("- clm.a", "clm.a is a claim; here stands a rule"),
    errorAt("- tool: opt.a", "opt.a is an option; here stands a policy tool"),
  ]);
});
