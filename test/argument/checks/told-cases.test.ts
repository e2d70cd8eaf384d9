import { expect, it } from "vitest";
import { toldCaseFollowsSteps } from "#argument/checks/told-case-follows-steps.ts";
import { toldCaseNamesItsKinds } from "#argument/checks/told-case-names-its-kinds.ts";
import { chain, errorAt, node, said, warningAt } from "./written-corpus.ts";

it("what a told case passes is joined by steps", () => {
  const nodes = [node("mec.a", { relations: [{ leads_to: "rsk.a", origin: "ours" }] }), node("rsk.a"), node("hrm.a")];
  expect(said(toldCaseFollowsSteps, { nodes, chains: [chain("chn.a", { path: ["mec.a", "rsk.a", "hrm.a"] })] })).toEqual([
    warningAt("- hrm.a", "goes from rsk.a to hrm.a, but no step joins the two"),
  ]);
});

it("a told case is met by tools and defeats rules", () => {
  const nodes = [node("mec.a"), node("rsk.a"), node("opt.a"), node("clm.a")];
  const chains = [chain("chn.a", { defeats: ["clm.a"], tools: [{ tool: "opt.a", on: "mec.a" }] })];
  expect(said(toldCaseNamesItsKinds, { nodes, chains })).toEqual([
    errorAt("- clm.a", "clm.a is a claim; here stands a rule"),
    errorAt("- tool: opt.a", "opt.a is an option; here stands a policy tool"),
  ]);
});
