import fc from "fast-check";
import { ALL_RELATIONS } from "#argument/vocabulary.ts";
import { encodeCursor } from "#server/store/cursor.ts";
import type { CallOptions, GraphStore } from "#server/store/graph-store.ts";
import { answer, type Question } from "./question.ts";
import { order, slug, sometimes } from "./random-parameters.ts";

/** Cursors that are none, and such as belong to a page, to all edges, to neighbours and to citing: to hold them out to another question. */
const cursors: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ maxLength: 8 }).map((text) => encodeCursor(["page", {}, "slug"], [text])),
  fc.tuple(fc.string({ maxLength: 3 }), slug).map((key) => encodeCursor(["page", {}, "label"], key)),
  fc
    .tuple(fc.constantFrom("", "0", "1", "2"), fc.constantFrom(...ALL_RELATIONS), slug)
    .map((key) => encodeCursor(["neighbours", "n01", null, null], key)),
  fc.tuple(fc.constantFrom("", "0", "1", "2"), slug).map((key) => encodeCursor(["citing", "n01"], key)),
  fc.tuple(slug, fc.constantFrom(...ALL_RELATIONS), slug).map((key) => encodeCursor(["edges"], key)),
);

/** Every operation that reads. */
const OPERATIONS: readonly ((store: GraphStore, options: CallOptions) => Promise<unknown>)[] = [
  (store, options) => store.corpus(options),
  (store, options) => store.relationCounts(options),
  (store, options) => store.versions(options),
  (store, options) => store.changesSince({ since: "0".repeat(64), first: 1 }, options),
  (store, options) => store.nodes(["n01"], options),
  (store, options) => store.edges(["n01~leads_to~n02"], options),
  (store, options) => store.page({ first: 1 }, options),
  (store, options) => store.edgePage({ first: 1 }, options),
  (store, options) => store.facets({}, options),
  (store, options) => store.combinations([{}], options),
  (store, options) => store.neighbours({ slugs: ["n01"], first: 1 }, options),
  (store, options) => store.neighbourCounts(["n01"], options),
  (store, options) => store.subgraph({ roots: ["n01"], depth: 1, limit: 5 }, options),
  (store, options) => store.between({ ends: { from: "n01", to: "n02" }, maxLength: 3, limit: 5 }, options),
  (store, options) => store.induced({ limit: 5 }, options),
  (store, options) => store.search({ text: "model", first: 1 }, options),
  (store, options) => store.citing({ slugs: ["n01"], first: 1 }, options),
  (store, options) => store.citingCounts(["n01"], options),
];

/** Questions that both stores are to refuse alike, most of them: with a cursor of another question, too many names, or no time left. */
export const refusedQuestions: readonly fc.Arbitrary<Question>[] = [
  fc.constantFrom(501, 500).map(
    (many): Question =>
      async (store) => [
        await answer(() => store.nodes(Array.from({ length: many }, () => "n01")), store),
        await answer(() => store.edges(Array.from({ length: many }, () => "n01~leads_to~n02")), store),
        await answer(() => store.citingCounts(Array.from({ length: many }, () => "n01")), store),
      ],
  ),
  fc.record({ after: cursors, order: sometimes(order) }).map(
    ({ after, order }): Question =>
      (store) =>
        store.page({ first: 3, after, order }),
  ),
  cursors.map(
    (after): Question =>
      (store) =>
        store.edgePage({ first: 3, after }),
  ),
  cursors.map(
    (after): Question =>
      (store) =>
        store.neighbours({ slugs: ["n01"], first: 3, after }),
  ),
  cursors.map(
    (after): Question =>
      (store) =>
        store.citing({ slugs: ["n01"], first: 3, after }),
  ),
  fc
    .tuple(
      fc.constantFrom(...OPERATIONS),
      fc.constantFrom<CallOptions>({ timeLimit: 0 }, { timeLimit: -1 }, { timeLimit: Number.NaN }, { signal: AbortSignal.abort() }),
    )
    .map(
      ([operation, options]): Question =>
        (store) =>
          operation(store, options),
    ),
];
