import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { neo4jEnvironment } from "#test/neo4j/stores.ts";
import { answer, type Question } from "./question.ts";
import { filterQuestions } from "./random-filters.ts";
import { graphs } from "./random-graphs.ts";
import { questions } from "./random-questions.ts";
import { refusedQuestions } from "./refused-questions.ts";

/* Random typed graphs, random questions: the two stores give the same answer, order, cursors and codes included. */

const env = neo4jEnvironment();

describe.skipIf(env === undefined)("the two stores", () => {
  let neo4j: GraphStore;
  beforeAll(async () => {
    neo4j = await openNeo4jStore(env ?? {});
  });
  afterAll(() => neo4j.close());

  const agree = (asked: fc.Arbitrary<Question>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(graphs, fc.array(asked, { minLength: 20, maxLength: 20 }), async (corpus, asked) => {
        await neo4j.replace(corpus);
        const embedded = openEmbeddedStore(corpus);
        for (const question of asked) expect(await answer(question, neo4j)).toEqual(await answer(question, embedded));
      }),
      { numRuns, endOnFailure: true },
    );

  it("give the same answers to random questions about random graphs", { timeout: 240_000 }, () =>
    agree(fc.oneof(...questions, ...refusedQuestions), 80),
  );

  it("give the same answers to random filters of random graphs", { timeout: 240_000 }, () => agree(filterQuestions, 20));
});
