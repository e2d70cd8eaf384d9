import { expect, it } from "vitest";
import { ratingOnScores } from "#argument/checks/rating-on-scores.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("a score has its rating, and nothing else has one", () => {
  const relations = [
    { scores: "cri.a", origin: "ours" },
    { scores: "cri.b", rating: "mixed", origin: "ours" },
    { causes: "hrm.a", rating: "hurts", origin: "ours" },
  ];
  expect(said(ratingOnScores, { nodes: [node("pol.a", { relations })] })).toEqual([
    errorAt("- scores: cri.a", "helps, mixed, hurts"),
    errorAt("rating: hurts", "belongs to scores"),
  ]);
});
