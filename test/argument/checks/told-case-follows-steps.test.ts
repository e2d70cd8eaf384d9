import { expect, it } from "vitest";
import { toldCaseFollowsSteps } from "#argument/checks/told-case-follows-steps.ts";
import { chain, node, said, warningAt } from "./written-corpus.ts";

it("what a told case passes is joined by steps", () => {
  const nodes = [node("mec.a", { relations: [{ leads_to: "rsk.a", origin: "ours" }] }), node("rsk.a"), node("hrm.a")];
  expect(said(toldCaseFollowsSteps, { nodes, chains: [chain("chn.a", { path: ["mec.a", "rsk.a", "hrm.a"] })] })).toEqual([
    warningAt("- hrm.a", "goes from rsk.a to hrm.a, but no step joins the two"),
  ]);
});
