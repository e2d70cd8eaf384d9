// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { traceRoutes } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { nearestIn } from "#client/picture/nearest.ts";
import type { RoutesInput } from "#client/picture/routes-input.ts";
import { layoutRoutes, MOST_LANES } from "#client/picture/routes-layout.ts";
import { textWidth, wrapLabel } from "#client/picture/wrap-label.ts";
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

const SLUGS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
const pictures: fc.Arbitrary<RoutesInput> = fc
  .record({
    routes: fc.uniqueArray(fc.subarray([...SLUGS], { minLength: 2, maxLength: 6 }), {
      minLength: 1,
      maxLength: MOST_LANES,
      selector: (nodes) => nodes.join(" "),
    }),
    gates: fc.uniqueArray(
      fc.record({
        tool: fc.constantFrom("t1", "t2", "t3", "t4"),
        node: fc.constantFrom(...SLUGS),
        label: fc.constantFrom("Audit", "Restrict which modifications can be made"),
        grip: fc.constantFrom("blocks", "lowers", "little"),
      }),
      { maxLength: 10, selector: ({ tool, node }) => `${tool} ${node}` },
    ),
    labels: fc.array(fc.constantFrom("Harm", "Capability improvement", "The model that was tested is the model that is used"), {
      minLength: SLUGS.length,
      maxLength: SLUGS.length,
    }),
  })
  .map(({ routes, gates, labels }) => {
    const drawn = new Set(routes.flat());
    return {
      nodes: SLUGS.flatMap((slug, index) =>
        drawn.has(slug)
          ? [{ slug, kind: "Mechanism" as const, label: labels[index] ?? "", origin: { by: "ours" as const, text: "ours" } }]
          : [],
      ),
      routes: routes.map((nodes) => ({ nodes, steps: nodes.slice(1).map(() => ({ relation: "leads_to" as const, sign: 1 as const })) })),
      gates: gates.filter(({ node }) => drawn.has(node)),
    };
  });

/** A hundred drawn pictures take their time where other work is going on. */
describe("the picture of any routes", { timeout: 60_000 }, () => {
  it("bends strands only where no words are, and runs them from left to right", () => {
    fc.assert(
      fc.property(pictures, (input) => {
        const layout = layoutRoutes(input);
        const bends = layout.strands.flatMap(({ path }) =>
          [...path.matchAll(/H(\d+)C\S+ \S+ \S+ \S+ (\d+) /g)].map(([, from, to]) => [Number(from), Number(to)] as const),
        );
        const words = [
          ...layout.nodes.map(({ x, lines, isAtMargin }) => {
            const width = Math.max(...lines.map(textWidth));
            return isAtMargin ? ([24, 24 + width] as const) : ([x - width / 2, x + width / 2] as const);
          }),
          ...layout.gates.flatMap(({ name }) => (name ? [[name.x, name.x + Math.max(...name.lines.map(textWidth)) * 0.75] as const] : [])),
        ];
        for (const [from, to] of bends) {
          expect(from).toBeLessThan(to);
          for (const [left, right] of words) expect(right <= from || left >= to, `${left} to ${right} in ${from} to ${to}`).toBe(true);
        }
        for (const [, right] of words) expect(right).toBeLessThanOrEqual(layout.width);
        for (const { path } of layout.strands) {
          const xs = [...path.matchAll(/[MH](\d+)|C\S+ \S+ \S+ \S+ (\d+) /g)].map(([, straight, bent]) => Number(straight ?? bent));
          expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lets no label lie on another, nor on the water of another node", () => {
    fc.assert(
      fc.property(pictures, (input) => {
        const boxes = layoutRoutes(input).nodes.map((node) => ({
          ...node,
          from: Math.min(node.y - node.half, node.labelY - 13),
          to: Math.max(node.y + node.half, node.labelY + (node.lines.length - 1) * 18 + 4),
        }));
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            if (a.x === b.x) expect(a.to <= b.from || b.to <= a.from, `${a.slug} ${b.slug}`).toBe(true);
      }),
      { numRuns: 300 },
    );
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
