import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { Neighbour, NeighbourQuery } from "#server/store/graph-store.ts";
import { randomCorpus, relation, slug } from "./random-corpus.ts";
import { walk } from "./walk.ts";

const sides = fc.option(fc.constantFrom("out", "in"), { nil: undefined });
const relations = fc.option(fc.array(relation, { maxLength: 4 }), { nil: undefined });
const first = fc.integer({ min: 1, max: 40 });

/** All neighbours, filtered and sorted as the port says and no other way. */
function plainly({ nodes, edges }: CompiledCorpus, slug: string, { relations, direction }: Partial<NeighbourQuery>): readonly Neighbour[] {
  const at = new Map(nodes.map((node) => [node.slug, node]));
  const onSide = (direction: "out" | "in") =>
    edges.flatMap((edge) => {
      const [own, other] = direction === "out" ? [edge.from, edge.to] : [edge.to, edge.from];
      const node = at.get(other);
      return own === slug && node ? [{ direction, edge, node }] : [];
    });
  const keyOf = ({ edge, node }: Neighbour) => `${edge.relation} ${node.slug}`;
  return [onSide("out"), onSide("in")]
    .flatMap((side) => side.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    .filter((one) => (relations?.includes(one.edge.relation) ?? true) && (direction ?? one.direction) === one.direction);
}

describe("the neighbours of a node", () => {
  it("are those that a plain filter and sort gives, on whatever pages they are read", async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, fc.array(fc.record({ slug, relations, direction: sides, first })), async (corpus, queries) => {
        const store = openEmbeddedStore(corpus);
        for (const { slug, ...query } of queries) {
          const found = await walk(async (after) => (await store.neighbours({ slugs: [slug], ...query, after }))[0]);
          expect(found).toEqual(plainly(corpus, slug, query));
        }
      }),
    );
  });

  it("are as many as are counted, by relation and side", async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, fc.array(slug), async (corpus, slugs) => {
        const counts = await openEmbeddedStore(corpus).neighbourCounts(slugs);
        for (const [index, slug] of slugs.entries()) {
          const tally = new Map<string, number>();
          for (const { edge, direction } of plainly(corpus, slug, {})) {
            const key = `${edge.relation} ${direction === "out" ? "0 out" : "1 in"}`;
            tally.set(key, (tally.get(key) ?? 0) + 1);
          }
          const told = counts[index]?.map(({ relation, direction, count }) => [
            `${relation} ${direction === "out" ? "0 out" : "1 in"}`,
            count,
          ]);
          expect(told).toEqual([...tally].sort(([a], [b]) => (a < b ? -1 : 1)));
        }
      }),
    );
  });

  it("go on after a cursor of the same question alone", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCorpus,
        fc.record({ slug, relations, direction: sides }),
        fc.record({ slug, relations, direction: sides }),
        async (corpus, one, other) => {
          const ask = async ({ slug, ...query }: typeof one, after?: string) =>
            (await openEmbeddedStore(corpus).neighbours({ slugs: [slug], first: 1, ...query, after }))[0];
          const cursor = (await ask(one))?.items[0]?.cursor;
          fc.pre(cursor !== undefined && JSON.stringify(one) !== JSON.stringify(other));
          await expect(ask(other, cursor)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
          expect((await ask(one, cursor))?.items[0]?.item).toEqual(plainly(corpus, one.slug, one)[1]);
        },
      ),
    );
  });
});
