import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { randomCorpus, slug } from "./random-corpus.ts";
import { walk } from "./walk.ts";

describe("what cites a source or passage", () => {
  it("is each node that does, then each edge, once, but for passages and what makes them part of a source; and counted as such", async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, fc.array(slug), fc.integer({ min: 1, max: 40 }), async (corpus, slugs, first) => {
        const store = openEmbeddedStore(corpus);
        const counts = await store.citingCounts(slugs);
        for (const [index, slug] of slugs.entries()) {
          const cites = ({ citations }: GraphNode | GraphEdge) =>
            citations.some(({ source, passage }) => source === slug || passage === slug);
          const nodes = corpus.nodes.filter((node) => cites(node) && node.kind !== "Passage" && node.kind !== "Provision");
          const edges = corpus.edges.filter((edge) => cites(edge) && edge.relation !== "part_of");
          const isThere = corpus.nodes.some((node) => node.slug === slug);
          expect(counts[index]).toBe(isThere ? nodes.length + edges.length : 0);
          expect(await walk(async (after) => (await store.citing({ slugs: [slug], first, after }))[0])).toEqual(
            isThere ? [...nodes.map((node) => ({ type: "node", node })), ...edges.map((edge) => ({ type: "edge", edge }))] : [],
          );
        }
      }),
    );
  });
});
