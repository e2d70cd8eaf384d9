import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { createHeldGraphs } from "#server/reasoning/held-graphs.ts";

const aGraph = () => buildGraph({ nodes: [], edges: [] });

describe("the graphs that a thread holds", () => {
  it("are sent once, and at most two at a time, however many versions come", () => {
    const graphs = createHeldGraphs();
    const held = new Set<number>();
    for (let version = 0; version < 20; version++) {
      const [whole, weighed] = [aGraph(), aGraph()];
      for (const graph of [whole, weighed, whole, weighed]) {
        const told = graphs.tell(graph, false);
        if (told.is === "to-hold") {
          held.delete(told.forget ?? 0);
          held.add(told.as);
        } else expect(told.is === "held" && held.has(told.as)).toBe(true);
        expect(held.size).toBeLessThanOrEqual(2);
      }
    }
  });

  it("forget what was asked about least lately", () => {
    const graphs = createHeldGraphs();
    const [first, second, third] = [aGraph(), aGraph(), aGraph()];
    for (const graph of [first, second, first, third]) graphs.tell(graph, false);
    expect(graphs.tell(first, false)).toMatchObject({ is: "held" });
    expect(graphs.tell(second, false)).toMatchObject({ is: "to-hold" });
  });

  it("do not make room for one that is read for a single question", () => {
    const graphs = createHeldGraphs();
    const [first, second] = [aGraph(), aGraph()];
    graphs.tell(first, false);
    graphs.tell(second, false);
    expect(graphs.tell(aGraph(), true)).toMatchObject({ is: "passing" });
    for (const graph of [first, second]) expect(graphs.tell(graph, false)).toMatchObject({ is: "held" });
  });
});
