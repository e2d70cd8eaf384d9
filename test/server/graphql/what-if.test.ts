import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { readScenario } from "#argument/what-if/scenario-text.ts";
import { whatIf } from "#argument/what-if.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

const store = openEmbeddedStore(theCorpus());

async function ask(args: string, fields: string) {
  return askGraphql(store, `{ whatIf${args && `(${args})`} { ${fields} } }`);
}

describe("whatIf", () => {
  it("gives the scenario as a text from which the reasoning says the same", async () => {
    const { data, errors } = await ask(
      'adopt: ["pol.mft"], forWhom: { deny: ["clm.cheap"], putFirst: ["cri.effect"], reading: STRICT }, scores: [{ of: "clm.s4", score: 0.5 }]',
      "scenario verdicts { statement { slug } before after } standings { before after } changesNothing",
    );
    expect(errors).toEqual([]);
    const answer = data["whatIf"] as { scenario: string; verdicts: { statement: { slug: string }; before: string; after: string }[] };
    expect(answer.scenario).toBe("adopt:pol.mft/deny:clm.cheap/prefer:cri.effect/reading:strict/score:clm.s4=0.5");
    const { verdicts } = await whatIf(buildGraph(theCorpus()), readScenario(answer.scenario));
    expect(answer.verdicts.length).toBeGreaterThan(1);
    expect(answer.verdicts).toEqual(
      verdicts.map(({ id, before, after }) => ({ statement: { slug: id }, before: before?.toUpperCase(), after: after?.toUpperCase() })),
    );
  });

  it("compares under the semantics asked for", async () => {
    const { data } = await ask(
      'forWhom: { deny: ["clm.cheap"] }, semantics: PREFERRED',
      "extensionsBefore extensionsAfter standings { before } counts { statement { slug } before { accepted rejected extensions } after { accepted } }",
    );
    expect(data).toMatchObject({ whatIf: { extensionsBefore: "128", standings: [] } });
    expect(data).toMatchObject({
      whatIf: { counts: expect.arrayContaining([expect.objectContaining({ statement: { slug: "opt.residual" } })]) },
    });
  });

  it("says that a scenario which supposes nothing changes nothing", async () => {
    const { data } = await ask("", "scenario supposed { text } sentences { text } changesNothing gaps { opened } routesComplete");
    expect(data).toEqual({
      whatIf: { scenario: "", supposed: null, sentences: [], changesNothing: true, gaps: null, routesComplete: null },
    });
  });

  it.each([
    ['adopt: ["pol.mft"], drop: ["pol.mft"]', /adopted and dropped/],
    ['scores: [{ of: "clm.s4", score: 2 }]', /from 0 to 1/],
    ['scores: [{ of: "clm.s4", score: 0.1 }, { of: "clm.s4", score: 0.2 }]', /two base scores/],
    ['forWhom: { deny: ["clm.s44"] }', /no statement that is weighed/],
  ])("refuses %s", async (args, message) => {
    const { errors } = await ask(args, "changesNothing");
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), originalError: { code: "BAD_USER_INPUT" } }]);
  });
});
