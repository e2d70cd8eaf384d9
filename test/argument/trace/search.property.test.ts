import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bySlug, type GraphEdge, gradeRank } from "#argument/graph.ts";
import { type TraceEnds, traceRoutes } from "#argument/trace.ts";
import { type Kind, relationSpec } from "#argument/vocabulary.ts";
import { drawGraph } from "#test/draw-graph.ts";

const KINDS = ["Mechanism", "Risk", "Modification"] as const;
const nodeNames = ["a", "b", "c", "d", "e", "f"] as const;

const drawings = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 6, maxLength: 6 }),
    edges: fc.uniqueArray(
      fc.record({
        from: fc.constantFrom(...nodeNames),
        to: fc.constantFrom(...nodeNames),
        relation: fc.constantFrom("leads_to", "restrains", "enables"),
        grade: fc.constantFrom("primary", "secondary", "unverified", "none"),
      }),
      { maxLength: 16, selector: ({ from, to, relation }) => `${from} ${relation} ${to}` },
    ),
  })
  .map(({ kinds, edges }) => {
    const name = (node: string) => `${node}:${kinds[nodeNames.indexOf(node as (typeof nodeNames)[number])]}`;
    return edges
      .filter(({ from, to }) => from !== to)
      .map(({ from, relation, to, grade }) => `${name(from)} ${relation} ${name(to)} ${grade}`);
  });

const questions: fc.Arbitrary<TraceEnds> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...nodeNames), fc.constantFrom(...nodeNames))
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => ({ from, to })),
  fc.record({ from: fc.constantFrom(...nodeNames), kinds: fc.subarray<Kind>([...KINDS], { minLength: 1 }) }),
  fc.record({ to: fc.constantFrom(...nodeNames), kinds: fc.subarray<Kind>([...KINDS], { minLength: 1 }) }),
);

/** Everything that could be a route by its definition, tried one by one: no bound, no order of search, no shared code but the order itself. */
function allRoutes(
  edges: readonly GraphEdge[],
  kindOf: (slug: string) => Kind | undefined,
  ends: TraceEnds,
  maxLength: number,
): readonly (readonly GraphEdge[])[] {
  const starts =
    "from" in ends ? [ends.from] : nodeNames.filter((node) => node !== ends.to && ends.kinds?.includes(kindOf(node) ?? "Claim"));
  const isEnd = (slug: string) =>
    "to" in ends ? slug === ends.to : slug !== ends.from && (ends.kinds?.includes(kindOf(slug) ?? "Claim") ?? false);
  const found: (readonly GraphEdge[])[] = [];
  const extend = (route: readonly GraphEdge[], at: string) => {
    if (route.length > 0 && isEnd(at)) {
      found.push(route);
      return;
    }
    if (route.length === maxLength) return;
    for (const edge of edges) {
      const passed = [...route.map((step) => step.from), at];
      if (edge.from === at && !passed.includes(edge.to) && !starts.includes(edge.to)) extend([...route, edge], edge.to);
    }
  };
  for (const start of starts) extend([], start);
  const weakest = (route: readonly GraphEdge[]) => Math.max(...route.map((step) => gradeRank(step.grade)));
  const names = (route: readonly GraphEdge[]) => [route[0]?.from, ...route.map((step) => step.to)].join(" ");
  const relations = (route: readonly GraphEdge[]) => route.map((step) => step.relation).join(" ");
  const named = (route: readonly GraphEdge[]) => [route[0]?.from ?? "", ...route.flatMap((step) => [step.to, step.relation])].join(" ");
  return found.sort(
    (a, b) =>
      a.length - b.length ||
      weakest(a) - weakest(b) ||
      bySlug(names(a), names(b)) ||
      bySlug(named(a), named(b)) ||
      bySlug(relations(a), relations(b)),
  );
}

describe("argument/trace against its definition", () => {
  const graphOf = (drawing: readonly string[]) =>
    drawGraph([...drawing, ...nodeNames.map((node) => `${node} is_kind_of ${node}`)].join("\n"));
  const routesOf = (drawing: readonly string[], ends: TraceEnds, limits: { maxLength: number; first?: number }) => {
    const trace = traceRoutes(graphOf(drawing), ends, { first: 1000, ...limits });
    return trace.outcome === "reached" ? trace.routes.map((route) => route.steps.map((step) => step.id)) : [];
  };

  it("lists just the simple routes that there are, in the order promised", () => {
    fc.assert(
      fc.property(drawings, questions, fc.integer({ min: 1, max: 6 }), (drawing, ends, maxLength) => {
        const graph = graphOf(drawing);
        const steps = graph.edges.filter((edge) => relationSpec(edge.relation).sign !== undefined);
        const expected = allRoutes(steps, (slug) => graph.node(slug)?.kind, ends, maxLength).map((route) => route.map((step) => step.id));
        expect(routesOf(drawing, ends, { maxLength })).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells parallel steps apart last, after all that the nodes can say", () => {
    const drawing = ["a:Mechanism leads_to b:Mechanism", "a leads_to c:Mechanism", "s:Mechanism leads_to a", "s restrains a"];
    const graph = drawGraph([...drawing, "b leads_to t:Risk", "c leads_to t"].join("\n"));
    const trace = traceRoutes(graph, { from: "s", to: "t" });
    const told = trace.outcome === "reached" ? trace.routes.map((route) => route.steps.map((step) => step.id).slice(0, 2)) : [];
    expect(told).toEqual([
      ["s~leads_to~a", "a~leads_to~b"],
      ["s~restrains~a", "a~leads_to~b"],
      ["s~leads_to~a", "a~leads_to~c"],
      ["s~restrains~a", "a~leads_to~c"],
    ]);
  });

  it("gives the same answer however the edges are written down", () => {
    fc.assert(
      fc.property(drawings, questions, (drawing, ends) => {
        expect(routesOf(drawing.toReversed(), ends, { maxLength: 6 })).toEqual(routesOf(drawing, ends, { maxLength: 6 }));
      }),
    );
  });

  it("starts the longer list with the shorter one", () => {
    fc.assert(
      fc.property(drawings, questions, fc.integer({ min: 1, max: 5 }), (drawing, ends, first) => {
        expect(routesOf(drawing, ends, { maxLength: 6, first })).toEqual(routesOf(drawing, ends, { maxLength: 6 }).slice(0, first));
      }),
    );
  });
});
