import { describe, expect, it } from "vitest";
import type { ArgumentGraph } from "#argument/graph.ts";
import { type Reached, type TraceEnds, type TraceLimits, traceRoutes } from "#argument/trace.ts";
import { drawGraph } from "#test/draw-graph.ts";

function reached(graph: ArgumentGraph, ends: TraceEnds, limits?: TraceLimits): Reached {
  const trace = traceRoutes(graph, ends, limits);
  if (trace.outcome !== "reached") throw new Error(`nothing was reached: ${JSON.stringify(trace)}`);
  return trace;
}

function told(graph: ArgumentGraph, ends: TraceEnds, limits?: TraceLimits): readonly string[] {
  return reached(graph, ends, limits).routes.map((route) => `${route.nodes.join(" ")} ${route.sign}`);
}

describe("argument/trace", () => {
  it("lists the shorter route first", () => {
    const graph = drawGraph(`
      a leads_to b
      b leads_to c
      a leads_to c
    `);
    expect(told(graph, { from: "a", to: "c" })).toEqual(["a c 1", "a b c 1"]);
  });

  it("lists the better-evidenced of equals first, by its weakest step", () => {
    const graph = drawGraph(`
      a leads_to b primary
      b leads_to z unverified
      a leads_to c secondary
      c leads_to z secondary
      a leads_to d primary
      d leads_to z none
    `);
    const { routes } = reached(graph, { from: "a", to: "z" });
    expect(routes.map((route) => [route.nodes[1], route.grade])).toEqual([
      ["c", "secondary"],
      ["b", "unverified"],
      ["d", "none"],
    ]);
  });

  it("multiplies signs: what breaks a rule that holds off a failure furthers the failure", () => {
    const graph = drawGraph(`
      gain breaks fixed:Assumption
      fixed underpins gate:Rule
      gate holds_off failure:Risk
    `);
    expect(told(graph, { from: "gain", to: "failure" })).toEqual(["gain fixed gate failure 1"]);
    expect(told(graph, { from: "gain", to: "gate" })).toEqual(["gain fixed gate -1"]);
  });

  it("never passes a node twice", () => {
    const graph = drawGraph(`
      a leads_to b
      b leads_to a
      b leads_to c
      c leads_to b
      c leads_to d
    `);
    expect(told(graph, { from: "a", to: "d" })).toEqual(["a b c d 1"]);
  });

  it("takes steps of two relations between the same nodes for two routes", () => {
    const graph = drawGraph(`
      a leads_to b
      a restrains b
    `);
    expect(told(graph, { from: "a", to: "b" })).toEqual(["a b 1", "a b -1"]);
  });

  it("walks steps only: what classifies, holds or argues is no step", () => {
    const graph = drawGraph(`
      a is_kind_of b
      tool:PolicyTool mitigates b lowers
      a supports b
      a leads_to c
    `);
    expect(traceRoutes(graph, { from: "a", to: "b" }).outcome).toBe("unreachable");
  });

  describe("a summary step", () => {
    it("that the graph spells out is on no route and stands above them", () => {
      const graph = drawGraph(`
        gain leads_to failure:Risk summary
        gain breaks fixed:Assumption
        fixed underpins gate:Rule
        gate holds_off failure
      `);
      const trace = reached(graph, { from: "gain", to: "failure" });
      expect(trace.routes.map((route) => route.nodes)).toEqual([["gain", "fixed", "gate", "failure"]]);
      expect(trace.addsUpTo.map((step) => step.id)).toEqual(["gain~leads_to~failure"]);
    });

    it("that only routes of the other sign join stays a step", () => {
      const graph = drawGraph(`
        gain leads_to failure:Risk summary
        gain raises skill
        skill restrains failure
      `);
      expect(told(graph, { from: "gain", to: "failure" })).toEqual(["gain failure 1", "gain skill failure -1"]);
    });

    it("that only another summary spells out stays a step", () => {
      const graph = drawGraph(`
        a leads_to z summary
        a leads_to b summary
        b leads_to z
      `);
      expect(told(graph, { from: "a", to: "z" })).toEqual(["a z 1", "a b z 1"]);
    });

    it("is not spelt out by a route of five steps", () => {
      const graph = drawGraph(`
        a leads_to z summary
        a leads_to b
        b leads_to c
        c leads_to d
        d leads_to e
        e leads_to z
      `);
      expect(told(graph, { from: "a", to: "z" })).toEqual(["a z 1", "a b c d e z 1"]);
    });
  });

  describe("an open end", () => {
    const graph = drawGraph(`
      maker:Actor performs tuning:Modification
      tuning works_through gain
      gain leads_to risk:Risk
      risk results_in harm:Harm
    `);

    it("stops at the first node of the kinds asked for", () => {
      expect(told(graph, { from: "gain" })).toEqual(["gain risk 1"]);
      expect(told(graph, { from: "gain", kinds: ["Harm"] })).toEqual(["gain risk harm 1"]);
      expect(told(graph, { to: "risk" })).toEqual(["tuning gain risk 1"]);
      expect(told(graph, { to: "risk", kinds: ["Actor"] })).toEqual(["maker tuning gain risk 1"]);
    });

    it("never stops where it started", () => {
      expect(told(graph, { from: "risk" })).toEqual(["risk harm 1"]);
    });
  });

  describe("holds", () => {
    it("a route by a tool's best grip on any of its nodes, both ends included", () => {
      const graph = drawGraph(`
        a leads_to b
        b leads_to c
        first:PolicyTool mitigates a little
        first mitigates c blocks
        second:PolicyTool mitigates b lowers
        third:PolicyTool mitigates elsewhere lowers
      `);
      const [route] = reached(graph, { from: "a", to: "c" }).routes;
      expect(route?.holds.map((hold) => [hold.tool, hold.node, hold.grip, hold.past])).toEqual([
        ["first", "c", "blocks", "what first misses"],
        ["second", "b", "lowers", "what second misses"],
      ]);
    });
  });

  describe("stories", () => {
    it("take routes together that differ only in the rules they pass", () => {
      const graph = drawGraph(`
        gain breaks fixed:Assumption
        fixed underpins gate:Rule
        fixed underpins test:Rule
        gate holds_off failure:Risk
        test holds_off failure
      `);
      expect(reached(graph, { from: "gain", to: "failure" }).stories).toEqual([{ routes: [0, 1] }]);
    });

    it("take a detour over the failure of the rules for the same story", () => {
      const graph = drawGraph(`
        gain breaks fixed:Assumption
        fixed underpins gate:Rule
        gate restrains attack:Risk
        gate holds_off failure:Risk
        failure enables attack
        gain leads_to attack
      `);
      expect(reached(graph, { from: "gain", to: "attack" }).stories).toEqual([{ routes: [0] }, { routes: [1, 2] }]);
    });
  });

  describe("finding nothing", () => {
    const graph = drawGraph(`
      a leads_to b
      b leads_to c
      d leads_to z
      c is_kind_of d
    `);

    it("says how far the search came and what lies nearest on the other side", () => {
      expect(traceRoutes(graph, { from: "a", to: "z" })).toEqual({
        outcome: "unreachable",
        reached: 2,
        depth: 2,
        nearest: "d",
        shortest: null,
        complete: true,
        completeUpTo: 6,
        maxLength: 6,
      });
    });

    it("names the shortest route where it is only too long", () => {
      expect(traceRoutes(graph, { from: "a", to: "c" }, { maxLength: 1 })).toMatchObject({
        outcome: "unreachable",
        reached: 1,
        depth: 1,
        shortest: 2,
      });
    });
  });

  describe("limits", () => {
    const ladder = drawGraph(
      Array.from({ length: 8 }, (_, rung) =>
        [`l${rung} leads_to l${rung + 1}`, `l${rung} leads_to r${rung}`, `r${rung} leads_to l${rung + 1}`].join("\n"),
      ).join("\n"),
    );

    it("say that the list is not complete, and up to which length it is", () => {
      const trace = reached(ladder, { from: "l0", to: "l5" }, { first: 3, maxLength: 10 });
      expect(trace).toMatchObject({ complete: false, stoppedBy: "first", completeUpTo: 5 });
      expect(trace.routes).toHaveLength(3);
    });

    it("count a list that just fits as complete", () => {
      expect(reached(ladder, { from: "l0", to: "l1" }, { first: 2 })).toMatchObject({ complete: true, completeUpTo: 6 });
    });

    it("end a search whose time is up, which still knows that nothing shorter exists", () => {
      const trace = traceRoutes(ladder, { from: "l0", to: "l5" }, { timeLimit: -1 });
      expect(trace).toMatchObject({ outcome: "unreachable", complete: false, stoppedBy: "time", completeUpTo: 4 });
    });

    it("end a search that the caller has given up", () => {
      expect(() => traceRoutes(ladder, { from: "l0", to: "l5" }, { signal: { aborted: true } })).toThrow(/cancelled/);
    });

    it.each([
      [{ maxLength: 0 }, /"maxLength" is 0/],
      [{ maxLength: 31 }, /from 1 to 30/],
      [{ first: 1.5 }, /whole number/],
    ])("out of range are refused: %j", (limits, message) => {
      expect(() => traceRoutes(ladder, { from: "l0", to: "l5" }, limits)).toThrow(message);
    });
  });

  it("refuses an unknown end and names the nearest", () => {
    const graph = drawGraph("mec.cap-gain leads_to rsk.bio");
    expect(() => traceRoutes(graph, { from: "mec.cap-gian", to: "rsk.bio" })).toThrow(
      'There is no node "mec.cap-gian". Did you mean "mec.cap-gain"?',
    );
  });

  it("refuses equal ends", () => {
    expect(() => traceRoutes(drawGraph("a leads_to b"), { from: "a", to: "a" })).toThrow("two different ends");
  });
});
