import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph, type CompiledCorpus, type GraphNode } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { NodeFilter } from "#server/store/node-filter.ts";
import { orderKey, PAGE_ORDERS } from "#server/store/page-order.ts";
import { passes } from "#server/store/passes.ts";
import { grade, kind, randomCorpus, relation, slug } from "./random-corpus.ts";
import { walk } from "./walk.ts";

const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 5 });
/** Mostly of kind, speaker and grade, which whole classes of nodes pass or fail together; now and then of what each node has for itself. */
const { filter } = fc.letrec<{ filter: NodeFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2 },
    { weight: 3, arbitrary: fc.record({ kinds: fc.subarray(["Claim", "Rule", "Risk", "Source"] as const) }) },
    {
      weight: 3,
      arbitrary: fc.record(
        { kinds: some(kind), origins: fc.subarray(["paper", "literature", "ours"] as const), grades: some(grade) },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ label: fc.record({ startsWith: fc.constantFrom("a", "b") }) }) },
    { weight: 1, arbitrary: fc.record({ cites: some(slug), grades: some(grade) }) },
    { weight: 1, arbitrary: fc.record({ relations: fc.tuple(fc.record({ relations: some(relation) })) }) },
    { weight: 1, arbitrary: fc.record({ record: fc.record({ year: fc.constant({ gte: 2000 }) }) }) },
    { weight: 2, arbitrary: fc.record({ and: fc.array(tie("filter"), { maxLength: 2 }), kinds: some(kind) }) },
    { weight: 2, arbitrary: fc.record({ or: fc.array(tie("filter"), { maxLength: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ not: tie("filter") }) },
  ),
}));

function passing(corpus: CompiledCorpus, filter: NodeFilter): readonly GraphNode[] {
  return corpus.nodes.filter(passes(filter, buildGraph(corpus)));
}

function tally(values: readonly string[]): readonly { readonly value: string; readonly count: number }[] {
  return [...new Set(values)].sort().map((value) => ({ value, count: values.filter((one) => one === value).length }));
}

describe("nodes that pass a filter", () => {
  it("stand on pages in the order asked for, none left out and none between them", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCorpus,
        filter,
        fc.constantFrom(...PAGE_ORDERS),
        fc.integer({ min: 1, max: 30 }),
        async (corpus, filter, order, first) => {
          const graph = buildGraph(corpus);
          const keyOf = (node: GraphNode) =>
            orderKey(order, node, ({ slug }) => graph.out(slug).length + graph.in(slug).length).join("\u0000");
          const store = openEmbeddedStore(corpus);
          expect(await walk((after) => store.page({ filter, order, first, after }))).toEqual(
            passing(corpus, filter).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are counted as if each had been looked at", async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, filter, async (corpus, filter) => {
        const nodes = passing(corpus, filter);
        expect(await openEmbeddedStore(corpus).facets(filter)).toEqual({
          total: nodes.length,
          kinds: tally(nodes.map((node) => node.kind)),
          origins: tally(nodes.map((node) => node.origin.by)),
          grades: tally(nodes.map((node) => node.grade)),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("are counted by which of several conditions they fit", async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, fc.array(filter, { maxLength: 2 }), async (corpus, conditions) => {
        const fits = conditions.map((condition) => new Set(passing(corpus, condition)));
        const rows = await openEmbeddedStore(corpus).combinations(conditions);
        const told = rows.map(({ fits, count }) => ({ value: fits.join(), count }));
        expect(told.sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual(
          tally(corpus.nodes.map((node) => fits.map((those) => those.has(node)).join())),
        );
      }),
    );
  });
});
