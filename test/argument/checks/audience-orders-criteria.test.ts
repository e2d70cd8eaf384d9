import { expect, it } from "vitest";
import { audienceOrdersCriteria } from "#argument/checks/audience-orders-criteria.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("an audience gives each criterion one place in its order", () => {
  const nodes = [
    node("cri.a"),
    node("clm.a"),
    node("aud.a", { prefers: [["cri.a"], ["cri.a"]] }),
    node("aud.b", { prefers: [["clm.a"]] }),
    node("aud.c"),
  ];
  expect(said(audienceOrdersCriteria, { nodes })).toEqual([
    errorAt("- - cri.a", "names cri.a twice"),
    errorAt("- - clm.a", "an audience prefers criteria"),
    errorAt("kind: Audience", "prefers nothing"),
  ]);
});
