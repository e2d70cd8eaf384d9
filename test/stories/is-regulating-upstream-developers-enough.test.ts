import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/**
 * Which answers stand, for whom, what would settle them, and which tools stop the routes: what the draft yields (shared/weighing 4 and 6,
 * shared/tracing 5), the same on both stores. If the corpus changes a cell, this test says which.
 */
describeEachStore("is regulating upstream developers enough", (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(theCorpus());
  });
  afterAll(() => store.close());
  const ask = async (source: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await askGraphql(store, source, variables);
    expect(errors).toEqual([]);
    return data;
  };

  it.each([
    ["opt.direct", "CONTESTED", "CONTESTED", "REJECTED", "CONTESTED", "ACCEPTED"],
    ["opt.residual", "CONTESTED", "ACCEPTED", "CONTESTED", "REJECTED", "CONTESTED"],
    ["opt.upstream", "CONTESTED", "ACCEPTED", "CONTESTED", "ACCEPTED", "CONTESTED"],
    ["opt.alternative", "ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED"],
    ["opt.baseline", "CONTESTED", "REJECTED", "ACCEPTED", "CONTESTED", "CONTESTED"],
    ["pol.restrict-mods", "CONTESTED", "ACCEPTED", "REJECTED", "CONTESTED", "CONTESTED"],
  ])("%s: %s; risk first %s, freedom first %s, doable first %s, someone answers %s", async (slug, ...verdicts) => {
    const fields =
      'nobody: verdict risk: verdict(forWhom: {audience: "aud.risk"}) freedom: verdict(forWhom: {audience: "aud.freedom"}) doable: verdict(forWhom: {audience: "aud.doable"}) answerable: verdict(forWhom: {audience: "aud.answerable"})';
    const data = await ask(
      `query Q($slug: String!) { entity(slug: $slug) { ... on PolicyOption { ${fields} } ... on PolicyTool { ${fields} } } }`,
      {
        slug,
      },
    );
    expect(Object.values(data.entity)).toEqual(verdicts);
  });

  it("leaves seven disputes open", async () => {
    const { disputes } = await ask("{ disputes { statements { slug } } }");
    expect(disputes.flatMap(({ statements }: { statements: { slug: string }[] }) => statements.map(({ slug }) => slug))).toEqual([
      "opt.baseline",
      "opt.direct",
      "opt.residual",
      "opt.upstream",
      "pol.ds-license",
      "pol.ds-provider",
      "pol.restrict-mods",
    ]);
  });

  it("is settled, for the limited form, by a criterion or by a fact, in sentences", async () => {
    const { settle } = await ask('{ settle(statement: "opt.residual") { verdict complete sentences { text } } }');
    expect(settle).toEqual({
      verdict: "CONTESTED",
      complete: true,
      sentences: [
        {
          text: "Direct duties only where the dangerous ability is kept are accepted by whoever puts fit to the unacceptable-risk line first.",
        },
        {
          text: "Direct duties only where the dangerous ability is kept are accepted by all, whatever they put first, if one denies that national rules leak across borders, or that removing refusal behaviour is cheap and fast.",
        },
      ],
    });
  });

  it.each([
    ["mec.cap-gain", "rsk.rule-failure", 5, [], ["pol.ds-license"]],
    ["mec.safety-loss", "rsk.rule-failure", 4, [], undefined],
    ["mod.ft-lora", "rsk.intimate", 5, [], undefined],
    ["mod.abliterate", "rsk.bio", 5, [["pol.hosted"]], undefined],
    ["act.ds-malicious", "hrm.economic", 23, [], undefined],
  ] as const)("%s to %s: %i routes, blocked by %j, lowered first of all by %j", async (from, to, routes, blocks, lowers) => {
    const { cuts } = await ask(
      "query Q($from: String!, $to: String!) { cuts(from: $from, to: $to) { routes complete blocks { sets { tools { tool { slug } } } } lowers { sets { tools { tool { slug } } } } } }",
      { from, to },
    );
    type Sets = { sets: { tools: { tool: { slug: string } }[] }[] };
    const named = ({ sets }: Sets) => sets.map(({ tools }) => tools.map(({ tool }) => tool.slug));
    expect([cuts.routes, cuts.complete, named(cuts.blocks)]).toEqual([routes, true, blocks]);
    if (lowers) expect(named(cuts.lowers)[0]).toEqual(lowers);
    else expect(named(cuts.lowers).length).toBeGreaterThan(0);
  });
});
