import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { describeEachStore, neo4jEnvironment } from "#test/neo4j/stores.ts";
import { runRiparian } from "#test/run-riparian.ts";

/**
 * What a reader hears who denies one claim, puts one tool in place and does without another: the same through GraphQL and on the command line, on
 * both stores.
 */
describeEachStore("what if stripping safeguards were not cheap", (open, name) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(theCorpus());
  });
  afterAll(() => store.close());

  it("the limited form of direct duties stands, and other tools hold the routes", async () => {
    const { data, errors } = await askGraphql(
      store,
      '{ whatIf(adopt: ["pol.mft"], drop: ["pol.ds-eval"], forWhom: {deny: ["clm.cheap"]}, from: "mec.cap-gain", to: "rsk.rule-failure") { supposed { text } verdicts { statement { slug } before after } sentences { text } } }',
    );
    expect(errors).toEqual([]);
    const { whatIf } = data;
    expect(whatIf.supposed.text).toBe(
      "Suppose that evaluation under worst-case modification is put in place, that the evaluation of the modified model is not to be had, and that one denies that removing refusal behaviour is cheap and fast.",
    );
    expect(whatIf.verdicts).toEqual([
      { statement: { slug: "clm.cheap" }, before: "ACCEPTED", after: "ANSWERED" },
      { statement: { slug: "opt.residual" }, before: "CONTESTED", after: "ACCEPTED" },
    ]);
    const told: readonly string[] = whatIf.sentences.map(({ text }: { readonly text: string }) => text);
    expect(told[0]).toBe("Direct duties only where the dangerous ability is kept are then accepted, no longer contested.");
    expect(told).toContain("“Measured safety loss” is then met; before, it stood.");
    expect(told.slice(-2)).toEqual([
      "Evaluation under worst-case modification, in place, lowers 3 of the 5 routes.",
      "The evaluation of the modified model could lower 2 of the 5 routes.",
    ]);
    const args = [
      "--scenario",
      "adopt:pol.mft/drop:pol.ds-eval/deny:clm.cheap",
      "--from",
      "mec.cap-gain",
      "--to",
      "rsk.rule-failure",
      "--json",
    ];
    const { code, out } = await runRiparian(["what-if", ...args], (name === "neo4j" && neo4jEnvironment()) || {});
    expect(code).toBe(0);
    expect(Object.values(JSON.parse(out).sentences).flat()).toEqual(told);
  });
});
