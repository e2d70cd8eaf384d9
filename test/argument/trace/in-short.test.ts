import { describe, expect, it } from "vitest";
import { narrateInShort } from "#argument/trace/in-short.ts";
import { narrateStory } from "#argument/trace/narrate.ts";
import { traceRoutes } from "#argument/trace.ts";
import { theGraph } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";

function told(graph: ReturnType<typeof theGraph>, from: string, to: string) {
  const trace = traceRoutes(graph, { from, to }, { first: 100 });
  if (trace.outcome !== "reached") throw new Error("nothing was reached");
  return { trace, inShort: narrateInShort(graph, trace) };
}

describe("a trace in short", () => {
  it("tells stories together that differ only in what is broken and what rests on it", () => {
    const { trace, inShort } = told(theGraph(), "mec.cap-gain", "rsk.rule-failure");
    expect(inShort.narration.text).toBe(
      "Capability improvement breaks the assumptions that what the model can do does not grow after it was judged and that the model that was tested is the model that is used. The duty to evaluate and red-team the model, the pre-deployment capability gate and the duty to assess and mitigate systemic risk rest on one or both, and so no longer hold off the failure of upstream rules.",
    );
    expect(inShort.stories).toBe(trace.stories.length);
  });

  it("cites every step of every route", () => {
    const { trace, inShort } = told(theGraph(), "mec.cap-gain", "rsk.rule-failure");
    const cited = new Set(inShort.narration.parts.flatMap((part) => (part.type === "cite" ? part.edges : [])));
    for (const step of trace.routes.flatMap((route) => route.steps)) expect(cited).toContain(step.id);
  });

  it("says that rules rest on both assumptions only where each rests on each", () => {
    const both = drawGraph(`
      m:Mechanism breaks a:Assumption
      m breaks b:Assumption
      a underpins r:Rule
      b underpins r
      r holds_off f:Risk
    `);
    expect(told(both, "m", "f").inShort.narration.text).toMatch(/ rests on both, and so no longer holds off /);
  });

  it("tells the first story alone where they differ in more, and says so", () => {
    const graph = theGraph();
    for (const [from, to] of [
      ["mod.abliterate", "rsk.bio"],
      ["act.ds-malicious", "hrm.economic"],
    ] as const) {
      const { trace, inShort } = told(graph, from, to);
      expect(inShort.narration).toEqual(narrateStory(graph, trace, 0));
      expect(inShort.stories).toBe(1);
    }
  });
});
