// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { traceRoutes } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { nearestIn } from "#client/picture/nearest.ts";
import type { RoutesInput } from "#client/picture/routes-input.ts";
import { layoutRoutes, MOST_LANES } from "#client/picture/routes-layout.ts";
import { wrapLabel } from "#client/picture/wrap-label.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();

function inputOf(from: string, to: string): RoutesInput {
  const trace = traceRoutes(graph, { from, to }, { first: 100 });
  if (trace.outcome !== "reached") throw new Error("nothing was reached");
  const slugs = [...new Set(trace.routes.flatMap((route) => route.nodes))];
  const gates = new Map(trace.routes.flatMap((route) => route.holds).map((hold) => [`${hold.tool} ${hold.node}`, hold]));
  return {
    nodes: slugs.flatMap((slug) => {
      const node = graph.node(slug);
      return node
        ? [
            {
              slug,
              kind: node.kind,
              label: node.label,
              origin: {
                by: node.origin.by,
                text: node.origin.by === "paper" ? node.origin.at : node.origin.by === "ours" ? "ours" : "lit.",
              },
            },
          ]
        : [];
    }),
    routes: trace.routes.map((route) => ({
      nodes: route.nodes,
      steps: route.steps.map((step) => ({ relation: step.relation, sign: relationSpec(step.relation).sign ?? 1 })),
    })),
    gates: [...gates.values()].map((hold) => ({
      tool: hold.tool,
      label: graph.node(hold.tool)?.label ?? "",
      node: hold.node,
      grip: hold.grip,
    })),
  };
}

const TRACES = [
  ["mec.cap-gain", "rsk.rule-failure"],
  ["mec.safety-loss", "rsk.rule-failure"],
  ["mod.ft-lora", "rsk.intimate"],
  ["mod.abliterate", "rsk.bio"],
  ["act.ds-malicious", "hrm.economic"],
] as const;

describe.each(TRACES)("the picture of %s to %s", (from, to) => {
  const input = inputOf(from, to);
  const layout = layoutRoutes(input);
  const isMerged = input.routes.length > MOST_LANES;

  it("is the same whatever the order in which nodes and gates are given", () => {
    expect(layoutRoutes({ ...input, nodes: input.nodes.toReversed() })).toEqual(layout);
  });

  it("draws every step of every route, from the one node to the other", () => {
    const drawn = new Set(layout.strands.flatMap((strand) => strand.routes.map((route) => `${route} ${strand.from} ${strand.to}`)));
    input.routes.forEach((route, index) => {
      for (const step of route.steps.keys()) expect(drawn).toContain(`${index} ${route.nodes[step]} ${route.nodes[step + 1]}`);
    });
    expect(layout.strands.length).toBe(
      isMerged
        ? new Set([...drawn].map((step) => step.split(" ").slice(1).join(" "))).size
        : input.routes.reduce((sum, route) => sum + route.steps.length, 0),
    );
  });

  it("runs every step from left to right", () => {
    const x = new Map(layout.nodes.map((node) => [node.slug, node.x]));
    for (const { from: start, to: end } of layout.strands) expect((x.get(start) ?? 0) < (x.get(end) ?? 0)).toBe(true);
  });

  it("lets no two nodes overlap, and keeps everything within its frame", () => {
    for (const [index, a] of layout.nodes.entries()) {
      for (const b of layout.nodes.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= 44 || Math.abs(a.y - b.y) >= 24, `${a.slug} ${b.slug}`).toBe(true);
    }
    for (const node of layout.nodes) {
      expect(node.y - node.half).toBeGreaterThanOrEqual(0);
      expect(Math.max(node.y + node.half, node.labelY)).toBeLessThanOrEqual(layout.height);
      expect(node.x).toBeLessThanOrEqual(layout.width);
    }
  });

  it("stands every gate that has room over the water before its node, or after the start", () => {
    const nodes = new Map(layout.nodes.map((node) => [node.slug, node]));
    for (const gate of layout.gates) {
      const node = nodes.get(gate.node);
      expect(node && (node.isStart ? gate.x > node.x : gate.x < node.x), `${gate.tool} ${gate.node}`).toBe(true);
    }
    const crowded = layout.crowded.reduce((sum, { count }) => sum + count, 0);
    if (!isMerged) expect(layout.gates.length + crowded).toBe(input.gates.length);
  });
});

describe("labels", () => {
  it("keep all their words, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z]{1,14}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 40, max: 300 }),
        (words, width) => {
          expect(wrapLabel(words.join(" "), width).join(" ")).toBe(words.join(" "));
        },
      ),
    );
  });
});

describe("arrows in the picture", () => {
  const places = [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 100, y: 10 },
    { id: "c", x: 40, y: 200 },
  ];
  it("go to what is nearest in their direction, and nowhere where nothing is", () => {
    expect(nearestIn("ArrowRight", "a", places)).toBe("b");
    expect(nearestIn("ArrowDown", "a", places)).toBe("c");
    expect(nearestIn("ArrowLeft", "a", places)).toBeUndefined();
  });
});
