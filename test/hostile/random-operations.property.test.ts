import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { codesOf, faultsOfAnswer } from "./faults-of-answer.ts";
import { knownOf } from "./known-names.ts";
import { NASTY_TEXTS } from "./nasty-texts.ts";
import { type Known, randomOperation } from "./random-operation.ts";
import { type Served, serve } from "./served.ts";

const RUNS = 250;

describe("any operation that the schema allows", () => {
  let served: Served;
  let known: Known;
  beforeAll(async () => {
    const store = openEmbeddedStore(theCorpus());
    served = await serve(store);
    known = await knownOf(store, theCorpus());
  }, 60_000);
  afterAll(() => served.stop());

  it("is answered, or refused under the closed set of codes, and never meets a bug", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const { query, variables } = randomOperation(schema, (from) => from[gen(fc.nat, { max: from.length - 1 })] as never, known);
        const answer = await served.ask(query, variables);
        if (codesOf(answer).length === 0) answered += 1;
        expect(faultsOfAnswer(answer, NASTY_TEXTS), `${query}\n${JSON.stringify(variables)}\n${answer.text.slice(0, 2_000)}`).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(answered, "a fuzz that is always refused tries nothing").toBeGreaterThan(RUNS / 4);
    expect(served.logged).toEqual([]);
  });
});
