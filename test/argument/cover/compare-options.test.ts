import { describe, expect, it } from "vitest";
import { compareOptions } from "#argument/cover/compare-options.ts";
import { theGraph } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";

describe("the options compared", () => {
  const graph = theGraph();
  const comparison = compareOptions(graph);

  it("are the three of the paper, and two points of comparison", () => {
    expect(comparison.options.map(({ option }) => option)).toEqual([
      "opt.direct",
      "opt.upstream",
      "opt.alternative",
      "opt.residual",
      "opt.baseline",
    ]);
  });

  it("are each told on every criterion, with the reason of each rating", () => {
    for (const { scores } of comparison.options) {
      expect(scores.map(({ criterion }) => criterion)).toEqual(comparison.criteria);
      for (const { rating, edge } of scores) expect(edge?.rating).toBe(rating);
    }
    const direct = comparison.options[0]?.scores.find(({ criterion }) => criterion === "cri.feasible");
    expect(direct).toMatchObject({ rating: "hurts", edge: { reason: "many diverse addressees (S6)" } });
    expect(direct?.argumentsAgainst).toContain("arg.population");
  });

  it("have every rating of an option in the corpus somewhere, and none that it does not give", () => {
    const told = comparison.options.flatMap(({ scores }) => scores.flatMap(({ edge }) => edge?.id ?? []));
    const given = graph.edges.filter((edge) => edge.relation === "scores" && edge.from.startsWith("opt.")).map((edge) => edge.id);
    expect(told.toSorted()).toEqual(given.toSorted());
  });

  it("leave a criterion unrated on which nothing is said", () => {
    const [option] = compareOptions(
      drawGraph("answer:PolicyOption comprises tool:PolicyTool\nother:PolicyOption scores cost:Criterion"),
    ).options;
    expect(option?.scores).toEqual([
      { criterion: "cost", argumentsFor: [], argumentsAgainst: [], tools: { helps: [], mixed: [], hurts: [], unrated: ["tool"] } },
    ]);
  });
});
