import { describe, expect, it } from "vitest";
import { COVER_RULES, coverGraph } from "#argument/cover.ts";
import { traceRoutes } from "#argument/trace.ts";
import { GRIPS, KINDS } from "#argument/vocabulary.ts";
import { theGraph } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";

/** What one rule says of a drawing: what each gap is about, and its sentence. */
function gaps(rule: string, drawing: string) {
  const rules = COVER_RULES.filter(({ name }) => name === rule);
  return coverGraph(drawGraph(drawing), { rules }).gaps.map(({ about, message }) => [about[0], message]);
}

describe("argument/cover", () => {
  describe("finds risks and harms that no route reaches", () => {
    it("from an actor or a modification, however much leads there from elsewhere", () => {
      const drawing = `
        maker:Actor performs tuning:Modification
        tuning works_through gain
        gain leads_to attack:Risk
        drift leads_to collapse:Risk
        ban:PolicyTool causes delay:Harm
      `;
      expect(gaps("unreached-harms", drawing)).toEqual([
        ["collapse", 'No route leads from an actor or a modification to "collapse".'],
        ["delay", 'No route leads from an actor or a modification to "delay"; it is there only as a cost of "ban".'],
      ]);
    });

    it("within the length of a route", () => {
      const steps = [
        "tuning:Modification works_through a",
        "a leads_to b",
        "b leads_to c",
        "c leads_to d",
        "d leads_to e",
        "e leads_to f",
        "f leads_to loss:Harm",
      ];
      expect(gaps("unreached-harms", steps.join("\n"))).toEqual([["loss", 'The shortest route to "loss" takes 7 steps, more than 6.']]);
    });
  });

  describe("finds routes that nothing holds", () => {
    const drawing = `
      tuning:Modification works_through gain
      gain leads_to attack:Risk
      gain leads_to leak:Risk
      strip:Modification works_through loss
      loss leads_to attack
      screen:PolicyTool mitigates loss lowers
    `;

    it("by their story, and not those that are held anywhere", () => {
      expect(gaps("unheld-routes", drawing)).toEqual([
        ["attack", "No tool touches this story: Tuning works through gain, which leads to attack."],
        ["leak", "No tool touches this story: Tuning works through gain, which leads to leak."],
      ]);
    });

    it("and those that tools hold with little", () => {
      expect(gaps("unheld-routes", `${drawing}\nlabel:PolicyTool mitigates leak little\nwatch:PolicyTool mitigates attack blocks`)).toEqual(
        [["leak", 'Tools hold this story with little only ("label"): Tuning works through gain, which leads to leak.']],
      );
    });

    it("and says when there was no time to find all", () => {
      const { complete, stoppedShort } = coverGraph(drawGraph(drawing), { timeLimit: -1 });
      expect({ complete, stoppedShort }).toEqual({ complete: false, stoppedShort: ["unheld-routes"] });
    });
  });

  it("finds rules whose assumption is broken and not restored, or with little only", () => {
    const drawing = `
      gain breaks fixed:Assumption
      gain breaks seen:Assumption
      gain breaks held:Assumption
      fixed underpins gate:Rule
      seen underpins gate
      held underpins gate
      whole:Assumption underpins gate
      watch:PolicyTool restores seen little
      lock:PolicyTool restores held lowers
    `;
    expect(gaps("broken-assumptions", drawing)).toEqual([
      ["gate", '"gate" rests on the assumption "fixed", which "gain" breaks; no tool restores it.'],
      ["gate", '"gate" rests on the assumption "seen", which "gain" breaks; only "watch" restores it, with little.'],
    ]);
  });

  it("finds rules that rest on nothing stated", () => {
    expect(gaps("rules-without-assumption", "fixed:Assumption underpins gate:Rule\nbare:Rule restrains attack:Risk")).toEqual([
      ["bare", 'It is not said on what "bare" rests.'],
    ]);
  });

  it("finds tools and options with reasons on one side only, or none; what weakens speaks against, too", () => {
    const drawing = `
      good:Argument argues_for gate:PolicyTool
      doubt:Evidence weakens gate
      good2:Argument argues_for praised:PolicyOption
      bad:Argument argues_against blamed:PolicyTool
      silent:PolicyTool mitigates attack:Risk lowers
    `;
    expect(gaps("one-sided-answers", drawing)).toEqual([
      ["blamed", 'There is one reason against "blamed", none for it.'],
      ["praised", 'There is one reason for "praised", none against it.'],
      ["silent", 'Nothing is said for or against "silent".'],
    ]);
  });

  it("finds summaries that cannot be unfolded", () => {
    const drawing = `
      gain leads_to failure:Risk summary
      gain leads_to attack:Risk summary
      gain raises skill:Capability
      skill leads_to attack
    `;
    expect(gaps("summaries-not-spelt-out", drawing)).toEqual([
      ["gain", '"gain" leads to "failure", it is said, but the graph does not know how.'],
    ]);
  });

  it("finds claims that nothing carries back to evidence", () => {
    const drawing = `
      study:Evidence supports proven:Claim
      proven supports inferred:Claim
      proven is_premise_of reason:Argument
      said:Claim is_premise_of reason
      reason argues_for argued:Claim
      said supports repeated:Claim
      case:CaseStudy illustrates shown:Claim
    `;
    expect(gaps("claims-without-evidence", drawing)).toEqual([
      ["repeated", 'What supports "repeated" never leads back to evidence.'],
      ["said", 'Nothing supports "said".'],
      ["shown", 'Nothing supports "shown".'],
    ]);
  });

  it("finds attacks on claims that nothing answers; a reason for the claim is no answer", () => {
    const drawing = `
      attack:Argument argues_against claim:Claim
      praise:Argument argues_for claim
      met:Argument argues_against claim
      reply:Argument undercuts met
      doubt:Evidence weakens claim
    `;
    expect(gaps("attacks-without-reply", drawing)).toEqual([
      ["claim", '"attack" speaks against "claim", and nothing answers it.'],
      ["claim", '"doubt" weakens "claim", and nothing answers it.'],
    ]);
  });

  it("finds no gap in an empty graph", () => {
    expect(coverGraph(drawGraph(""))).toEqual({ gaps: [], complete: true, stoppedShort: [] });
  });
});

describe("what the corpus leaves open", () => {
  const graph = theGraph();
  const coverage = coverGraph(graph);

  it("is told whole, each gap with its nodes, a sentence and what would fill it", () => {
    expect(coverage.complete).toBe(true);
    for (const { about, message, fill } of coverage.gaps) {
      for (const slug of about) expect(graph.node(slug), slug).toBeDefined();
      for (const sentence of [message, fill]) expect(sentence).toMatch(/^["A-Z].*[^.]\.$/);
    }
  });

  it("has an unheld route just where the tools hold one of all its routes with little or not at all", () => {
    const open = new Set(coverage.gaps.flatMap(({ rule, about }) => (rule === "unheld-routes" ? [about[0]] : [])));
    for (const { slug, kind } of graph.nodes) {
      if (KINDS[kind].family !== "harm") continue;
      const trace = traceRoutes(graph, { to: slug }, { first: 10_000, timeLimit: 60_000 });
      if (trace.outcome === "unreachable") continue;
      expect(trace.complete).toBe(true);
      const isUnheld = trace.routes.some((route) => route.holds.every((hold) => hold.grip === GRIPS[2]));
      expect(open.has(slug), slug).toBe(isUnheld);
    }
  });

  it("names nodes that rest on unverified sources, and those alone", () => {
    const named = coverage.gaps.flatMap(({ rule, about }) => (rule === "unverified-alone" ? [about[0]] : []));
    expect(named).toContain("pol.ds-incident");
    for (const slug of named) expect(graph.node(slug ?? "")?.grade).toBe("unverified");
  });
});
