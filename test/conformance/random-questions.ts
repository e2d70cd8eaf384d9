import fc from "fast-check";
import { edgeId } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { ALL_RELATIONS, type Kind } from "#argument/vocabulary.ts";
import type { Question } from "./question.ts";
import { KINDS, slugs } from "./random-graphs.ts";
import { first, kinds, order, relations, slug, someGrades, sometimes, speakers } from "./random-parameters.ts";

const stops = fc.subarray<Kind>([...KINDS]);
const ends: fc.Arbitrary<TraceEnds> = fc.oneof(
  fc.record({ from: slug, to: slug }),
  fc.record({ from: slug }),
  fc.record({ to: slug }),
  fc.record({ from: slug, kinds: stops }),
  fc.record({ to: slug, kinds: stops }),
);

/** One of each kind that the port answers, about a random graph. */
export const questions: readonly fc.Arbitrary<Question>[] = [
  fc.constant<Question>((store) => store.corpus()),
  fc.constant<Question>((store) => store.relationCounts()),
  fc.array(slug, { maxLength: 6 }).map(
    (asked): Question =>
      (store) =>
        store.nodes(asked),
  ),
  fc.array(fc.tuple(slug, fc.constantFrom(...ALL_RELATIONS), slug), { maxLength: 6 }).map(
    (asked): Question =>
      (store) =>
        store.edges(asked.map(([from, relation, to]) => edgeId(from, relation, to))),
  ),
  fc.array(fc.nat(), { maxLength: 8 }).map(
    (picked): Question =>
      async (store) => {
        const { nodes, edges } = await store.subgraph({ roots: slugs, depth: 0, limit: 500 });
        const ids = picked.flatMap((pick) => edges[pick % Math.max(1, edges.length)]?.id ?? []);
        return [nodes.length, await store.edges([...ids, "no~such~edge", ...ids.slice(0, 1)])];
      },
  ),
  fc.record({ filter: fc.record({ kinds, origins: speakers, grades: someGrades }), order, first }).map(
    (query): Question =>
      (store) =>
        allPages((after) => store.page({ ...query, after })),
  ),
  first.map(
    (first): Question =>
      (store) =>
        allPages((after) => store.edgePage({ first, after })),
  ),
  fc.record({ slug, relations, direction: fc.option(fc.constantFrom("in", "out"), { nil: undefined }), first }).map(
    (query): Question =>
      (store) =>
        allPages(async (after) => only(await store.neighbours({ ...query, slugs: [query.slug], after }))),
  ),
  fc.record({ slugs: fc.array(slug, { maxLength: 5 }), relations, direction: sometimes(fc.constantFrom("in", "out")), first }).map(
    (query): Question =>
      async (store) => [await store.neighbours(query), await store.citing(query), await store.citingCounts(query.slugs)],
  ),
  fc.record({ kinds, relations, limit: fc.integer({ min: 0, max: 13 }) }).map(
    (query): Question =>
      (store) =>
        store.induced(query),
  ),
  fc.array(slug, { maxLength: 4 }).map(
    (asked): Question =>
      (store) =>
        store.neighbourCounts(asked),
  ),
  fc
    .record({
      roots: fc.array(slug, { maxLength: 3 }),
      depth: fc.integer({ min: -1, max: 4 }),
      relations,
      limit: fc.integer({ min: 0, max: 10 }),
    })
    .map(
      (query): Question =>
        (store) =>
          store.subgraph(query),
    ),
  fc.record({ ends, maxLength: fc.integer({ min: 0, max: 7 }), limit: fc.integer({ min: 0, max: 14 }) }).map(
    (query): Question =>
      (store) =>
        store.between(query),
  ),
  fc.record({ slug, first }).map(
    (query): Question =>
      (store) =>
        allPages(async (after) => only(await store.citing({ ...query, slugs: [query.slug], after }))),
  ),
  fc
    .record({
      text: fc.oneof(
        fc.constantFrom("model", "rule", "modl", "Ämodel", "amodel", "n01", "the", "the rul", "rule model", "ámodel", "o".repeat(201), ""),
        fc.string({ unit: "grapheme", maxLength: 6 }),
      ),
      filter: fc.record({ kinds, grades: someGrades }),
      first,
    })
    .map(
      (query): Question =>
        async (store) =>
          (await store.search(query)).map(({ node, highlights }) => ({ slug: node.slug, highlights })),
    ),
];

function only<T>(pages: readonly T[]): T {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) throw new Error(`${pages.length} pages where one was asked for`);
  return page;
}

/** All pages one after the other, cursors included; at most 20. */
async function allPages<T>(
  page: (
    after: string | undefined,
  ) => Promise<{ readonly items: readonly { readonly cursor: string; readonly item: T }[]; readonly hasNextPage: boolean }>,
) {
  const pages: unknown[] = [];
  let after: string | undefined;
  for (let turn = 0; turn < 20; turn++) {
    const found = await page(after);
    pages.push(found);
    after = found.items.at(-1)?.cursor;
    if (!found.hasNextPage || after === undefined) break;
  }
  return pages;
}
