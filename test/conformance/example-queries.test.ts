import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import {
  answerTo,
  EXAMPLE_FILES,
  EXAMPLE_NAMES,
  exampleSays,
  exampleText,
  madeUpEarlier,
  printed,
  resultFile,
} from "#test/example-queries.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/** Answers are looked at here, not times: Neo4j plans each of these statements for the first time. */
const PATIENT = { timeLimit: 60_000 };

/** Whether there is an answer in it: not only nulls and empty lists. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === "object" && value !== null) return Object.values(value).some(says);
  return value !== null;
}

it("the examples of docs/queries are at least 25, all in the order of reading, and say what they ask and for whom", () => {
  expect(EXAMPLE_NAMES.length).toBeGreaterThanOrEqual(25);
  expect([...EXAMPLE_NAMES].sort()).toEqual([...EXAMPLE_FILES].sort());
  for (const name of EXAMPLE_NAMES) {
    expect(exampleSays(name), name).toMatch(/\bFor\b/);
    expect(exampleText(name), name).toMatch(/^query [A-Z]\w+/m);
  }
});

describeEachStore("the examples of docs/queries", (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(madeUpEarlier(theCorpus()));
    await store.replace(theCorpus());
  });
  afterAll(() => store.close());

  it.each(EXAMPLE_NAMES)("%s is answered as kept beside it", async (name) => {
    const answer = printed(await answerTo(store, name, PATIENT));
    expect(answer).toBe(readFileSync(resultFile(name), "utf8").trimEnd());
    for (const [field, value] of Object.entries(JSON.parse(answer).data)) expect(says(value), field).toBe(true);
  });
});
