import { describe, expect, it } from "vitest";
import type { ArgumentGraph } from "#argument/graph.ts";
import { escapeMarkdown, pandocCitation } from "#argument/trace/markdown.ts";
import { narrateRoute, narrateStory } from "#argument/trace/narrate.ts";
import { type TraceEnds, traceRoutes } from "#argument/trace.ts";
import { theGraph } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";

function tell(graph: ArgumentGraph, ends: TraceEnds, maxLength = 6) {
  const trace = traceRoutes(graph, ends, { first: 200, maxLength });
  if (trace.outcome !== "reached") throw new Error("nothing was reached");
  return {
    routes: trace.routes.map((route) => narrateRoute(graph, route)),
    stories: trace.stories.map((_, story) => narrateStory(graph, trace, story)),
  };
}

const texts = (narrations: readonly { readonly text: string }[]) => narrations.map(({ text }) => text);

describe("argument/narrate", () => {
  it("says of a rule whose assumption is broken that it no longer holds off what it held off", () => {
    const graph = drawGraph(`
      gain breaks fixed:Assumption
      fixed underpins gate:Rule
      gate holds_off failure:Risk
      failure enables attack:Risk
    `);
    expect(texts(tell(graph, { from: "gain", to: "attack" }).routes)).toEqual([
      "Gain breaks the assumption that fixed. Gate rests on it, and so no longer holds off failure, which enables attack.",
    ]);
  });

  it("says of what a rule restrains that it does less easily what it did, for it is not gone", () => {
    const graph = drawGraph(`
      gate:Rule restrains attack:Risk
      attack results_in loss:Harm
    `);
    expect(texts(tell(graph, { from: "gate", to: "loss" }).routes)).toEqual([
      "Gate restrains attack, which then less easily results in loss.",
    ]);
  });

  it("says of what is defeated that it no longer does what it did", () => {
    const graph = drawGraph(`
      change:Modification defeats gate:Rule
      gate restrains attack:Risk
    `);
    expect(texts(tell(graph, { from: "change", to: "attack" }).routes)).toEqual([
      "Change defeats gate, which then no longer restrains attack.",
    ]);
  });

  it("says what becomes of a rule where the route ends with it", () => {
    const graph = drawGraph(`
      gain breaks fixed:Assumption
      fixed underpins gate:Rule
    `);
    expect(texts(tell(graph, { from: "gain", to: "gate" }).routes)).toEqual([
      "Gain breaks the assumption that fixed. Gate rests on it, and so loses its footing.",
    ]);
  });

  it("tells the one rule of a story apart from the assumption on which it rests", () => {
    const graph = drawGraph(`
      gain breaks fixed:Assumption
      fixed underpins gate:Rule
      gate restrains attack:Risk
      gate holds_off failure:Risk
      failure enables attack
    `);
    expect(texts(tell(graph, { from: "gain", to: "attack" }).stories)).toEqual([
      "Gain breaks the assumption that fixed, on which gate rests; without it that rule no longer restrains attack, and it no longer holds off failure, which enables attack.",
    ]);
  });

  it("has verbs agree with the nodes of the corpus that are plural", () => {
    const told = (from: string, to: string) => texts(tell(theGraph(), { from, to }).routes)[0];
    expect(told("opt.direct", "hrm.innovation")).toBe("Direct obligations on downstream developers may cause lost innovation.");
    expect(told("mec.licence-drift", "rsk.rule-failure")).toMatch(/ Contractual use restrictions rest on it, and so no longer hold off /);
    expect(told("mod.prompting", "rsk.rule-failure")).toMatch(/^The use of prompting methods works through capability improvement, /);
  });

  it("names a policy tool that begins a sentence by what it is, not as an order", () => {
    const graph = theGraph();
    const orders =
      /^(restrict|require|make|vet|evaluate|licence|screen|test|monitor|notify|treat|document|prohibit|clarify|align|criminalise) /;
    const told = graph.nodes.filter((node) => node.kind === "PolicyTool" || node.kind === "PolicyOption").map((node) => node.phrase);
    expect(told.filter((phrase) => orders.test(phrase))).toEqual([]);
  });

  it("starts in the middle of a rule's footing", () => {
    const graph = drawGraph(`
      fixed:Assumption underpins gate:Rule
      gate restrains attack:Risk
    `);
    expect(texts(tell(graph, { from: "fixed", to: "attack" }).routes)).toEqual([
      "The assumption that fixed underpins gate, which restrains attack.",
    ]);
  });

  it("tells a story once, and what follows only of the rules of which it is true", () => {
    const graph = drawGraph(`
      gain breaks fixed:Assumption
      fixed underpins gate:Rule
      fixed underpins test:Rule
      gate restrains attack:Risk
      gate holds_off failure:Risk
      test holds_off failure
      failure enables attack
    `);
    expect(texts(tell(graph, { from: "gain", to: "attack" }).stories)).toEqual([
      "Gain breaks the assumption that fixed, on which gate and test rest; without it gate no longer restrains attack, and both no longer hold off failure, which enables attack.",
    ]);
  });

  it("tells the two stories of a capability gain", () => {
    expect(texts(tell(theGraph(), { from: "mec.cap-gain", to: "rsk.rule-failure" }).stories)).toEqual([
      "Capability improvement breaks the assumption that what the model can do does not grow after it was judged, on which the duty to evaluate and red-team the model, the pre-deployment capability gate and the duty to assess and mitigate systemic risk rest; without it they no longer hold off the failure of upstream rules.",
      "Capability improvement breaks the assumption that the model that was tested is the model that is used, on which the duty to evaluate and red-team the model and the pre-deployment capability gate rest; without it they no longer hold off the failure of upstream rules.",
    ]);
  });

  it("gives each step its sources, with pinpoints, in Pandoc's form", () => {
    expect(tell(theGraph(), { from: "mec.cap-gain", to: "rsk.rule-failure" }).routes[0]?.markdown).toBe(
      "Capability improvement *breaks* the assumption that what the model can do does not grow after it was judged [@davidson-2023-pte; @williams-2025-downstream, {abstract, sentence 3}]. " +
        "The duty to evaluate and red-team the model *rests on* it [@shevlane-2023-eval], and so *no longer holds off* the failure of upstream rules [@williams-2025-downstream, {abstract, sentence 4}].",
    );
  });

  it("leaves no template, no slug and no double space in any route of the corpus", () => {
    const graph = theGraph();
    for (const kind of ["Risk", "Harm"] as const) {
      for (const end of graph.nodes.filter((node) => node.kind === kind)) {
        const trace = traceRoutes(graph, { to: end.slug }, { first: 300 });
        if (trace.outcome !== "reached") continue;
        for (const text of [
          ...trace.routes.map((route) => narrateRoute(graph, route).text),
          ...trace.stories.map((_, story) => narrateStory(graph, trace, story).text),
        ]) {
          expect(text).toMatch(/^[A-Z].*[^.]\.$/);
          expect(text).not.toMatch(/undefined|\b[a-z]{3}\.[a-z]|\{|\}| {2}| ,| \./);
        }
      }
    }
  });
});

describe("Pandoc Markdown", () => {
  it("shows text letter for letter", () => {
    expect(escapeMarkdown("1. *a* [b]_c_ @key <i> #x\n- y")).toBe("1\\. \\*a\\* \\[b\\]\\_c\\_ \\@key \\<i\\> \\#x - y");
  });

  it("names a source once where several steps share it", () => {
    const citation = { source: "k-2024", grade: "primary" } as const;
    expect(pandocCitation([citation, citation, { ...citation, locator: "art. 5(1)" }])).toBe("[@k-2024; @k-2024, {art. 5(1)}]");
  });
});
