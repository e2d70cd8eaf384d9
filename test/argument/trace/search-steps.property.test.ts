import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstRoutes, type RouteSearch, searchRoutes } from "#argument/trace/search.ts";
import { buildStepGraph, type NamedStep, type Step, type StepGraph } from "#argument/trace/step-graph.ts";

const NODES = ["a", "b", "c", "d", "e", "f", "g"] as const;
type Drawn = NamedStep<string>;

/** Steps with up to three beside each other, of four ranks that do not follow on one another. */
const drawings: fc.Arbitrary<readonly Drawn[]> = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...NODES),
      to: fc.constantFrom(...NODES),
      tie: fc.constantFrom("x", "y", "z"),
      rank: fc.constantFrom(0, 2, 3, 7),
    }),
    { maxLength: 26, selector: ({ from, to, tie }) => `${from}${to}${tie}` },
  )
  .map((steps) =>
    steps.filter(({ from, to }) => from !== to).map((step) => ({ ...step, sign: 1 as const, step: `${step.from}${step.tie}${step.to}` })),
  );

/** Sources and targets that share no node. */
const ends = fc
  .record({
    sources: fc.subarray([...NODES], { minLength: 1, maxLength: 3 }),
    targets: fc.subarray([...NODES], { minLength: 1, maxLength: 3 }),
  })
  .map(({ sources, targets }) => ({ sources, targets: targets.filter((node) => !sources.includes(node)) }));

interface Ends {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** All routes by their definition, tried one by one, then sorted. */
function everyRoute(steps: readonly Drawn[], { sources, targets }: Ends, maxLength: number): readonly (readonly Drawn[])[] {
  const extend = (route: readonly Drawn[], nodes: readonly string[]): readonly (readonly Drawn[])[] => {
    const at = nodes.at(-1) ?? "";
    if (route.length > 0 && targets.includes(at)) return [route];
    if (route.length === maxLength) return [];
    return steps
      .filter(({ from, to }) => from === at && !nodes.includes(to) && !sources.includes(to))
      .flatMap((step) => extend([...route, step], [...nodes, step.to]));
  };
  const key = (route: readonly Drawn[]) => [
    String(route.length),
    String(Math.max(...route.map(({ rank }) => rank))),
    [route[0]?.from, ...route.map(({ to }) => to)].join(""),
    route.map(({ tie }) => tie).join(""),
  ];
  return sources.flatMap((source) => extend([], [source])).toSorted((a, b) => (key(a).join("|") < key(b).join("|") ? -1 : 1));
}

const told = (routes: readonly (readonly Step<string>[])[]) => routes.map((route) => route.map(({ step }) => step).join(" "));

function searchOf(
  graph: StepGraph<string>,
  { sources, targets }: Ends,
  maxLength: number,
  isTimeUp: () => boolean = () => false,
): RouteSearch {
  const numbers = (names: readonly string[]) => new Set(names.map((name) => graph.index.get(name) ?? -1));
  return { sources: numbers(sources), targets: numbers(targets), maxLength, isTimeUp };
}

/** A list of routes, and how its search ended. */
function runThrough(graph: StepGraph<string>, search: RouteSearch) {
  const routes: (readonly Step<string>[])[] = [];
  const found = searchRoutes(graph, search);
  for (let next = found.next(); ; next = found.next()) {
    if (next.done) return { routes, end: next.value };
    routes.push(next.value);
  }
}

describe("the search for routes", () => {
  it("finds those of the definition in the order promised, with several sources, targets, ranks and steps beside each other", () => {
    fc.assert(
      fc.property(drawings, ends, fc.integer({ min: 1, max: 7 }), (drawing, ends, maxLength) => {
        const graph = buildStepGraph(drawing, NODES);
        expect(told(runThrough(graph, searchOf(graph, ends, maxLength)).routes)).toEqual(told(everyRoute(drawing, ends, maxLength)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("out of time has the beginning of all, whole up to the length that it tells", () => {
    fc.assert(
      fc.property(drawings, ends, fc.integer({ min: 0, max: 12 }), (drawing, ends, patience) => {
        let asked = 0;
        const graph = buildStepGraph(drawing, NODES);
        const { routes, end } = runThrough(
          graph,
          searchOf(graph, ends, 7, () => asked++ >= patience),
        );
        const all = everyRoute(drawing, ends, 7);
        expect(told(routes)).toEqual(told(all.slice(0, routes.length)));
        expect(routes.length).toBeGreaterThanOrEqual(all.filter((route) => route.length <= end.length).length);
        if (end.outcome === "exhausted") expect(routes).toHaveLength(all.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("says of the first so many whether they are all, and up to which length they are", () => {
    fc.assert(
      fc.property(drawings, ends, fc.integer({ min: 1, max: 12 }), (drawing, ends, first) => {
        const graph = buildStepGraph(drawing, NODES);
        const all = everyRoute(drawing, ends, 7);
        const found = firstRoutes(graph, searchOf(graph, ends, 7), first);
        expect(told(found.routes)).toEqual(told(all.slice(0, first)));
        expect(found.stoppedBy).toBe(all.length > first ? "first" : undefined);
        const shortestLeft = all[first]?.length ?? 8;
        expect(found.completeUpTo).toBe(shortestLeft - 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves the graph as it was: the same question has the same answer again", () => {
    fc.assert(
      fc.property(drawings, ends, ends, (drawing, ends, others) => {
        const graph = buildStepGraph(drawing, NODES);
        const before = told(runThrough(graph, searchOf(graph, ends, 7)).routes);
        runThrough(graph, searchOf(graph, others, 7));
        expect(told(runThrough(graph, searchOf(graph, ends, 7)).routes)).toEqual(before);
        expect(graph).toEqual(buildStepGraph(drawing, NODES));
      }),
    );
  });

  it("goes back from where a path stands in its own way, and misses nothing by it", () => {
    const thicket = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const missing = fc.uniqueArray(fc.tuple(fc.constantFrom(...thicket), fc.constantFrom(...thicket)), { maxLength: 12, selector: String });
    const gates = fc.subarray(["a", "b"], { minLength: 1 });
    fc.assert(
      fc.property(missing, gates, gates, (missing, entries, exits) => {
        const pairs = [
          ...thicket.flatMap((from) => thicket.filter((to) => to !== from).map((to) => [from, to] as const)),
          ...entries.map((to) => ["s", to] as const),
          ...exits.map((from) => [from, "u"] as const),
          ["u", "v"] as const,
          ["v", "t"] as const,
        ].filter(([from, to]) => !missing.some(([a, b]) => a === from && b === to));
        const drawing = pairs.map(([from, to]): Drawn => ({ from, to, rank: 0, sign: 1, tie: "", step: `${from}${to}` }));
        const graph = buildStepGraph(drawing, ["s", "t"]);
        const ends = { sources: ["s"], targets: ["t"] };
        expect(told(runThrough(graph, searchOf(graph, ends, 9)).routes)).toEqual(told(everyRoute(drawing, ends, 9)));
      }),
      { numRuns: 25 },
    );
  });

  describe("looks at little more than what lies between the ends", () => {
    const step = (from: string, to: string, rank = 0): Drawn => ({ from, to, rank, sign: 1, tie: "", step: `${from} ${to}` });
    /** How many of the best 20 routes there are, and how many arcs were looked at for them. */
    const effort = (drawing: readonly Drawn[], from: string, to: string, maxLength: number) => {
      let looked = 0;
      const onLooked = (arcs: number) => {
        looked += arcs;
      };
      const graph = buildStepGraph(drawing);
      const search = searchOf(graph, { sources: [from], targets: [to] }, maxLength, () => looked > 2_000_000);
      return { routes: firstRoutes(graph, { ...search, onLooked }, 20).routes.length, looked };
    };
    const atMost = (most: number) => expect.toSatisfy((looked: number) => looked <= most);
    const way = ["s", "p", "q", "r", "t"];
    const straight = way.slice(1).map((to, index) => step(way[index] ?? "", to));

    it("however much leads away from the start", () => {
      const bush = Array.from({ length: 100_000 }, (_, n) => step(n < 10 ? "s" : `n${Math.floor(n / 10) - 1}`, `n${n}`));
      expect(effort([...straight, ...bush], "s", "t", 4)).toMatchObject({
        routes: 1,
        looked: atMost(2_000),
      });
    });

    it("however much leads to the end", () => {
      const bush = Array.from({ length: 100_000 }, (_, n) => step(`n${n}`, n < 10 ? "t" : `n${Math.floor(n / 10) - 1}`));
      expect(effort([...straight, ...bush], "s", "t", 4)).toMatchObject({
        routes: 1,
        looked: atMost(2_000),
      });
    });

    it("and does not wander about in what can only be left the way it was entered", () => {
      const names = Array.from({ length: 20 }, (_, n) => `c${n}`);
      const thicket = names.flatMap((from) => names.filter((to) => to !== from).map((to) => step(from, to)));
      expect(effort([step("s", "c0"), step("c0", "t"), ...thicket], "s", "t", 30)).toMatchObject({
        routes: 1,
        looked: atMost(1_000_000),
      });
    });

    it("and tries no steps of a rank that leads nowhere", () => {
      // Five layers of ten, well evidenced throughout; only the last step of all is not.
      const layers = Array.from({ length: 5 }, (_, layer) =>
        Array.from({ length: 100 }, (_, n) => step(`${layer}-${Math.floor(n / 10)}`, `${layer + 1}-${n % 10}`)),
      ).flat();
      const starts = Array.from({ length: 10 }, (_, n) => step("s", `0-${n}`));
      const lasts = Array.from({ length: 10 }, (_, n) => step(`5-${n}`, "t", 3));
      expect(effort([...starts, ...layers, ...lasts], "s", "t", 7)).toMatchObject({
        routes: 20,
        looked: atMost(2_000),
      });
    });
  });
});
