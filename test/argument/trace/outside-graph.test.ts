import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutsideGraph } from "#argument/trace/outside-graph.ts";
import { traceOutside } from "#argument/trace/trace-outside.ts";

const LIMITS = { maxLength: 6, first: 100, timeLimit: 5_000 };

function read(document: unknown) {
  const result = readOutsideGraph(document);
  if (result.outcome === "refused") throw new Error(JSON.stringify(result.misfits));
  return result.graph;
}

function refusals(document: unknown, ...ends: readonly string[]): readonly string[] {
  const result = readOutsideGraph(document, ends);
  return result.outcome === "refused" ? result.misfits.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
}

describe("a graph from outside", () => {
  const example = {
    steps: [
      { from: "a", to: "b", sign: -1 },
      { from: "b", to: "c", sign: -1 },
      { from: "a", to: "c", sign: 1, summary: true },
    ],
    holds: [{ tool: "t", on: "b", grip: "lowers" }],
  };

  it("is traced as the corpus is: the summary is spelt out, the tool holds the route", () => {
    expect(traceOutside(read(example), "a", "c", LIMITS)).toEqual({
      routes: [{ nodes: ["a", "b", "c"], sign: 1, holds: [{ tool: "t", on: "b", grip: "lowers" }] }],
      addsUpTo: [{ from: "a", to: "c", sign: 1, summary: true }],
      complete: true,
      completeUpTo: 6,
    });
  });

  it("orders routes of equal length by the names of their nodes", () => {
    const steps = ["d", "b", "c"].flatMap((via) => [
      { from: "a", to: via, sign: 1 },
      { from: via, to: "z", sign: 1 },
    ]);
    expect(traceOutside(read({ steps }), "a", "z", LIMITS).routes.map((route) => route.nodes[1])).toEqual(["b", "c", "d"]);
  });

  it("is refused with all that is wrong in it, each with its place", () => {
    expect(
      refusals({
        steps: [
          { from: "a", to: "b", sign: 2 },
          { from: "a", to: "b", sign: 1 },
          { from: "a", to: "b", sign: 1 },
          { from: "", to: "b" },
          7,
        ],
        holds: [{ tool: "t", on: "nowhere", grip: "stops" }],
        nodes: [],
      }),
    ).toEqual([
      'nodes: unknown field "nodes"; a graph has "steps" and "holds"',
      "steps.0.sign: the sign is 2; it must be 1 or -1",
      'steps.3.from: "from" is ""; it must be the name of a node',
      "steps.3.sign: the sign is undefined; it must be 1 or -1",
      'steps.4: a step is an object such as {"from": "a", "to": "b", "sign": -1}',
      "steps.2: the same step as steps[1]: a to b with sign 1",
      'holds.0.on: "nowhere" is no node of a step',
      'holds.0.grip: the grip is "stops"; it must be one of blocks, lowers, little',
    ]);
  });

  it("is refused for ends that are in no step, beside all else that is wrong", () => {
    expect(refusals({ ...example, holds: [{ tool: "t", on: "b", grip: "holds" }] }, "a", "bb")).toEqual([
      'holds.0.grip: the grip is "holds"; it must be one of blocks, lowers, little',
      ': there is no node "bb" in any step. Did you mean "b"?',
    ]);
    expect(refusals(example, "x", "y")).toHaveLength(2);
    expect(refusals(example, "a", "a")).toEqual([': a route needs two different ends; both are "a"']);
    expect(refusals(example, "a", "c")).toEqual([]);
  });

  it("allows two steps with the same ends and unlike signs", () => {
    const steps = [
      { from: "a", to: "b", sign: 1 },
      { from: "a", to: "b", sign: -1 },
    ];
    expect(traceOutside(read({ steps }), "a", "b", LIMITS).routes.map((route) => route.sign)).toEqual([1, -1]);
  });

  it("whatever it holds is read or refused, never a crash", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ steps: fc.array(fc.anything()), holds: fc.array(fc.anything()) })), (document) => {
        const result = readOutsideGraph(document);
        expect(result.outcome === "read" || result.misfits.length > 0).toBe(true);
      }),
    );
  });
});
