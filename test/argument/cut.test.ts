import { describe, expect, it } from "vitest";
import { cutRoutes, type SetsOfGrade } from "#argument/cut.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { buildGraph } from "#argument/graph.ts";
import type { Rating } from "#argument/vocabulary.ts";
import { drawGraph } from "#test/draw-graph.ts";

const sets = (grade: SetsOfGrade) => grade.sets.map((set) => set.tools.join(" "));

/** The graph with `scores` edges: what tools are worth on criteria. */
function rated(graph: ArgumentGraph, ratings: Readonly<Record<string, Rating>>): ArgumentGraph {
  const edges = graph.edges.map((edge) => {
    const rating = edge.relation === "scores" ? ratings[edge.from] : undefined;
    return rating ? { ...edge, rating } : edge;
  });
  return buildGraph({ nodes: graph.nodes, edges });
}

describe("argument/cut", () => {
  const fork = drawGraph(`
    a leads_to b
    b leads_to z:Risk
    a leads_to c
    c leads_to z
    gate:PolicyTool mitigates b blocks
    gate mitigates c lowers
    watch:PolicyTool mitigates c blocks
    label:PolicyTool mitigates z little
  `);

  it("never counts as blocking what only lowers one of the routes", () => {
    const cut = cutRoutes(fork, { from: "a", to: "z" });
    expect(sets(cut.blocks)).toEqual(["gate watch"]);
    expect(sets(cut.lowers)).toEqual(["gate"]);
    expect(sets(cut.touches)).toEqual(["gate", "label"]);
  });

  it("says what gets past each tool of a set", () => {
    expect(cutRoutes(fork, { from: "a", to: "z" }).blocks.sets[0]?.past).toEqual([
      { tool: "gate", past: "what gate misses" },
      { tool: "watch", past: "what watch misses" },
    ]);
  });

  it("counts a hold at either end of a route", () => {
    const graph = drawGraph(`
      a leads_to z
      first:PolicyTool mitigates a lowers
      last:PolicyTool mitigates z blocks
    `);
    const cut = cutRoutes(graph, { from: "a", to: "z" });
    expect(sets(cut.blocks)).toEqual(["last"]);
    expect(sets(cut.lowers)).toEqual(["first", "last"]);
  });

  it("names the routes that no tool touches, and then has no sets", () => {
    const graph = drawGraph(`
      a leads_to z
      a leads_to b
      b leads_to z
      tool:PolicyTool mitigates b blocks
    `);
    const cut = cutRoutes(graph, { from: "a", to: "z" });
    expect(cut.untouched).toEqual([0]);
    expect([cut.blocks, cut.lowers, cut.touches].map((grade) => [grade.sets, grade.open, grade.atLeast])).toEqual(
      [1, 2, 3].map(() => [[], [0], null]),
    );
    expect(cut.complete).toBe(true);
  });

  it("says that more tools are needed than sets may have", () => {
    const graph = drawGraph(
      ["k", "l", "m", "n"].map((via) => `a leads_to ${via}\n${via} leads_to z\nt${via}:PolicyTool mitigates ${via} lowers`).join("\n"),
    );
    expect(cutRoutes(graph, { from: "a", to: "z" }).lowers).toMatchObject({ sets: [], atLeast: 4 });
    expect(sets(cutRoutes(graph, { from: "a", to: "z" }, { maxSize: 4 }).lowers)).toEqual(["tk tl tm tn"]);
  });

  it("puts the set that costs less on the criterion first, among sets of one size; silence is no praise", () => {
    const graph = rated(
      drawGraph(`
        a leads_to z
        ${["hurting", "mixed", "praised", "silent"].map((tool) => `${tool}:PolicyTool mitigates a lowers`).join("\n")}
        ${["hurting", "mixed", "praised"].map((tool) => `${tool} scores cost:Criterion`).join("\n")}
      `),
      { hurting: "hurts", mixed: "mixed", praised: "helps" },
    );
    const { lowers } = cutRoutes(graph, { from: "a", to: "z" }, { criterion: "cost" });
    expect(sets(lowers)).toEqual(["praised", "mixed", "silent", "hurting"]);
    expect(lowers.sets.map((set) => set.costs[0]?.rating)).toEqual(["helps", "mixed", undefined, "hurts"]);
    expect(sets(cutRoutes(graph, { from: "a", to: "z" }).lowers)).toEqual(["hurting", "mixed", "praised", "silent"]);
  });

  it("is incomplete where the routes are", () => {
    const wide = drawGraph(
      Array.from({ length: 30 }, (_, n) => `l${n} leads_to l${n + 1}\nl${n} leads_to r${n}\nr${n} leads_to l${n + 1}`).join("\n"),
    );
    expect(cutRoutes(wide, { from: "l0", to: "l16" }, { maxLength: 30 })).toMatchObject({ complete: false, stoppedBy: "routes" });
    expect(cutRoutes(wide, { from: "l0", to: "l30" }, { maxLength: 30, timeLimit: -1 })).toMatchObject({
      complete: false,
      stoppedBy: "routes",
    });
  });

  it("of ends that nothing joins has no sets, and says how far the search came", () => {
    const cut = cutRoutes(drawGraph("a leads_to b\nc leads_to z\ntool:PolicyTool mitigates a blocks"), { from: "a", to: "z" });
    expect(cut.trace).toMatchObject({ outcome: "unreachable", reached: 1 });
    expect([sets(cut.blocks), sets(cut.touches), cut.complete]).toEqual([[], [], true]);
  });

  it("refuses an unknown criterion, and a size out of range", () => {
    expect(() => cutRoutes(fork, { from: "a", to: "z" }, { criterion: "cri.cost" })).toThrow('no criterion "cri.cost"');
    expect(() => cutRoutes(fork, { from: "a", to: "z" }, { maxSize: 0 })).toThrow('"maxSize" is 0');
  });
});
