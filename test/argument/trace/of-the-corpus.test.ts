import { describe, expect, it } from "vitest";
import { traceRoutes } from "#argument/trace.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();

function trace(from: string, to: string) {
  const found = traceRoutes(graph, { from, to }, { first: 100 });
  if (found.outcome !== "reached") throw new Error(`${from} does not reach ${to}`);
  return found;
}

describe("the routes of the corpus", () => {
  it.each([
    ["mec.cap-gain", "rsk.rule-failure", 5, 2],
    ["mec.safety-loss", "rsk.rule-failure", 4, 2],
    ["mod.ft-lora", "rsk.intimate", 5, 3],
    ["mod.abliterate", "rsk.bio", 5, 2],
    ["act.ds-malicious", "hrm.economic", 23, 16],
  ])("from %s to %s are %i in %i stories, all of them furthering their end", (from, to, routes, stories) => {
    const found = trace(from, to);
    expect(found.routes).toHaveLength(routes);
    expect(found.stories).toHaveLength(stories);
    expect(found.complete).toBe(true);
    expect(new Set(found.routes.map((route) => route.sign))).toEqual(new Set([1]));
  });

  it("from a capability gain to the failure of upstream rules pass an assumption and a rule, never the bare edge", () => {
    const found = trace("mec.cap-gain", "rsk.rule-failure");
    expect(found.routes.map((route) => route.nodes.slice(1, -1))).toEqual([
      ["asm.capability-fixed", "rul.eval"],
      ["asm.capability-fixed", "rul.gate"],
      ["asm.capability-fixed", "rul.mitigate"],
      ["asm.tested-is-used", "rul.eval"],
      ["asm.tested-is-used", "rul.gate"],
    ]);
    expect(found.addsUpTo.map((step) => [step.id, step.origin])).toEqual([
      ["mec.cap-gain~leads_to~rsk.rule-failure", { by: "paper", at: "S3-S4" }],
    ]);
  });

  it("are blocked as a whole by hosted release alone, and only for direction ablation to bioterrorism", () => {
    const blockers = (from: string, to: string) => {
      const [first, ...rest] = trace(from, to).routes.map((route) =>
        route.holds.filter((hold) => hold.grip === "blocks").map((hold) => hold.tool),
      );
      return first?.filter((tool) => rest.every((tools) => tools.includes(tool)));
    };
    expect(blockers("mod.abliterate", "rsk.bio")).toEqual(["pol.hosted"]);
    expect(blockers("mec.cap-gain", "rsk.rule-failure")).toEqual([]);
    expect(blockers("mod.ft-lora", "rsk.intimate")).toEqual([]);
  });

  it("name a source for every step but those that say that they are our own reading", () => {
    for (const edge of trace("act.ds-malicious", "hrm.economic").routes.flatMap((route) => route.steps)) {
      expect(edge.citations.length > 0 || edge.origin.by === "ours", edge.id).toBe(true);
    }
  });
});
