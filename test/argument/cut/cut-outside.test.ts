import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOutside } from "#argument/cut/cut-outside.ts";
import type { OutsideGraph } from "#argument/trace/outside-graph.ts";
import { GRIPS } from "#argument/vocabulary.ts";
import { everySubset } from "#test/every-subset.ts";

const LIMITS = { maxLength: 6, maxSize: 3, timeLimit: 5_000 };
const NODES = ["a", "b", "c", "d", "e"] as const;
const TOOLS = ["r", "s", "t", "u"] as const;

const graphs: fc.Arbitrary<OutsideGraph> = fc.record({
  steps: fc
    .uniqueArray(
      fc.record({
        from: fc.constantFrom(...NODES),
        to: fc.constantFrom(...NODES),
        sign: fc.constantFrom(1 as const, -1 as const),
        summary: fc.constant(false),
      }),
      { maxLength: 14, selector: ({ from, to, sign }) => `${from} ${to} ${sign}` },
    )
    .map((steps) => steps.filter(({ from, to }) => from !== to)),
  holds: fc.array(fc.record({ tool: fc.constantFrom(...TOOLS), on: fc.constantFrom(...NODES), grip: fc.constantFrom(...GRIPS) }), {
    maxLength: 9,
  }),
});

/** The nodes of every simple route by its definition. */
function everyRoute({ steps }: OutsideGraph, maxLength: number): readonly (readonly string[])[] {
  const extend = (nodes: readonly string[]): readonly (readonly string[])[] => {
    if (nodes.at(-1) === "e") return [nodes];
    if (nodes.length > maxLength) return [];
    return steps.filter(({ from, to }) => from === nodes.at(-1) && !nodes.includes(to)).flatMap(({ to }) => extend([...nodes, to]));
  };
  return extend(["a"]);
}

function everyCut(graph: OutsideGraph, maxLength: number, grip: number): readonly (readonly string[])[] {
  const routes = everyRoute(graph, maxLength);
  if (routes.length === 0) return [];
  const cuts = (tools: readonly string[]) =>
    routes.every((nodes) =>
      graph.holds.some((hold) => tools.includes(hold.tool) && nodes.includes(hold.on) && GRIPS.indexOf(hold.grip) <= grip),
    );
  const sets = everySubset<string>(TOOLS).filter(cuts);
  return sets
    .filter((set) => set.length <= LIMITS.maxSize && !sets.some((other) => other !== set && other.every((tool) => set.includes(tool))))
    .toSorted((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

describe("a cut in a graph from outside", () => {
  it("answers the example of shared/tracing 7", () => {
    const graph: OutsideGraph = {
      steps: [
        { from: "a", to: "b", sign: -1, summary: false },
        { from: "b", to: "c", sign: -1, summary: false },
        { from: "a", to: "c", sign: 1, summary: true },
      ],
      holds: [{ tool: "t", on: "b", grip: "lowers" }],
    };
    expect(cutOutside(graph, "a", "c", LIMITS)).toMatchObject({
      blocks: [],
      lowers: [["t"]],
      touches: [["t"]],
      untouched: 0,
      complete: true,
      routeCount: 1,
      openCount: { blocks: 1, lowers: 0, touches: 0 },
    });
  });

  it("finds what a trial of all routes and all sets of tools finds", () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5 }), (graph, maxLength) => {
        const cut = cutOutside(graph, "a", "e", { ...LIMITS, maxLength });
        expect([cut.blocks, cut.lowers, cut.touches]).toEqual([0, 1, 2].map((grip) => everyCut(graph, maxLength, grip)));
        const untouched = everyRoute(graph, maxLength).filter((nodes) => !graph.holds.some(({ on }) => nodes.includes(on)));
        expect(cut.untouched).toBe(untouched.length);
        expect(cut.complete).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("that had no time to find the routes says that it is not complete", () => {
    const steps = NODES.flatMap((from) => NODES.filter((to) => to !== from).map((to) => ({ from, to, sign: 1 as const, summary: false })));
    expect(cutOutside({ steps, holds: [] }, "a", "e", { ...LIMITS, timeLimit: -1 })).toMatchObject({
      complete: false,
      stoppedBy: "routes",
    });
  });
});
