import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { ALL_KINDS } from "#argument/vocabulary.ts";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { counting } from "#test/counting.ts";

const own = (type: GraphQLNamedType) => !type.name.startsWith("__") && !["String", "Int", "Float", "Boolean", "ID"].includes(type.name);

describe("the schema", () => {
  it("describes every type, field, argument and value", () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap()).filter(own)) {
      if (!type.description) bare.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
          if ("args" in field) for (const arg of field.args) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
        }
      }
      if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
    }
    expect(bare).toEqual([]);
  });

  it("has an object type for every kind", () => {
    for (const kind of ALL_KINDS) expect(isObjectType(schema.getType(kind)), kind).toBe(true);
  });
});

describe("questions", () => {
  let store: GraphStore;
  beforeAll(() => {
    store = openEmbeddedStore(theCorpus());
  });
  const codes = async (source: string, variables?: Record<string, unknown>) =>
    (await askGraphql(store, source, variables)).errors.map(
      (error) => (error.originalError as { code?: string } | undefined)?.code ?? error.message,
    );

  it("by an id that was given find the same again", async () => {
    const { data } = await askGraphql(
      store,
      '{ entity(slug: "mec.cap-gain") { id relations(first: 3) { edges { relationship { id key } } } } }',
    );
    const ids = [data.entity.id, ...data.entity.relations.edges.map((edge: { relationship: { id: string } }) => edge.relationship.id)];
    const again = await askGraphql(store, "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(again.data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
  });

  it("about changes are answered since the version before today's, and with none where no other is known", async () => {
    const { data } = await askGraphql(store, "{ corpus { version changesSince { since added removed changed nodes { slug } } } }");
    expect(data.corpus.changesSince).toEqual({ since: data.corpus.version, added: 0, removed: 0, changed: 0, nodes: [] });
  });

  it("walk a list to its end by cursor, each once", async () => {
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await askGraphql(
        store,
        "query Q($after: String) { claims(first: 25, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { slug kind } } }",
        { after },
      );
      slugs.push(...data.claims.nodes.map((node: { slug: string }) => node.slug));
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
      expect(data.claims.totalCount).toBe(78);
    } while (after);
    expect(new Set(slugs).size).toBe(78);
  });

  it("about what is not there are answered with null", async () => {
    expect(await askGraphql(store, '{ entity(slug: "no.such") { slug } relationship(key: "no~such~edge") { key } }')).toEqual({
      data: { entity: null, relationship: null },
      errors: [],
    });
  });

  it.each([
    ['{ node(id: "nonsense") { id } }'],
    ['{ nodes(ids: ["TWVjaGFuaXNt"]) { id } }'],
    ["{ entities(first: 101) { nodes { slug } } }"],
    ["{ entities(first: -1) { nodes { slug } } }"],
    ['{ entities(after: "nonsense") { nodes { slug } } }'],
    ["{ trace { ... on TraceReached { complete } } }"],
    ['{ trace(from: "mec.cap-gain", to: "mec.cap-gain") { ... on TraceReached { complete } } }'],
    ['{ trace(from: "mec.cap-gain", to: "nowhere") { ... on TraceReached { complete } } }'],
    ['{ trace(from: "mec.cap-gain", to: "rsk.bio", maxLength: 99) { ... on TraceReached { complete } } }'],
    ['{ trace(from: "mec.cap-gain", to: "rsk.bio", kinds: [Risk]) { ... on TraceReached { complete } } }'],
    [`{ nodes(ids: [${'"TWVjaGFuaXNtOngi", '.repeat(101)}]) { id } }`],
    ['{ search(text: "", first: 0) { slug } }'],
    ['{ entity(slug: "mec.cap-gain") { relations(after: "nonsense") { nodes { slug } } } }'],
    ['{ entity(slug: "williams-2025-downstream") { ... on Source { citedBy(after: "WyJhIl0") { nodes { id } } } } }'],
    ["{ claims(filter: { not: { not: { not: { not: { not: {} } } } } }) { nodes { slug } } }"],
    ['{ claims(filter: { record: { types: ["book"] } }) { nodes { slug } } }'],
    ["{ facets(filter: { relations: [{ count: { gte: -1 } }] }) { total } }"],
    ['{ subgraph(roots: ["mec.cap-gain"], depth: 9) { truncated } }'],
  ])("that cannot be asked say so: %s", async (source) => {
    expect(await codes(source)).toEqual(["BAD_USER_INPUT"]);
  });

  it("that would cost too much are refused before they are begun, variables counted", async () => {
    const deep =
      "query Q($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { relations(first: $n) { nodes { slug } } } } } } }";
    expect(await codes(deep, { n: 100 })).toEqual(["QUERY_TOO_COMPLEX"]);
    expect(await codes(deep, { n: 3 })).toEqual([]);
  });

  it("load what stands beside the items of a page in one batch, and not one by one", async () => {
    const asked: string[] = [];
    const { errors } = await askGraphql(
      counting(store, asked),
      "{ arguments(first: 100) { nodes { slug target { label } value { label } premises { label citations { passage { label } source { label } } } } } }",
    );
    expect(errors).toEqual([]);
    expect(asked.filter((name) => name !== "nodes")).toEqual(["page"]);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it("after what stands beside each item of a list put one question to the store a level", async () => {
    const asked: string[] = [];
    const { errors } = await askGraphql(
      counting(store, asked),
      `{ claims(first: 50, orderBy: MOST_RELATIONS) { nodes { relations(first: 5) { totalCount edges { relation sign rationale evidence origin { label }
        passages { slug } node { relations(first: 3) { edges { relationship { from { label } to { label } } } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(asked.toSorted()).toEqual(["neighbourCounts", "neighbours", "neighbours", "nodes", "page"]);
  });

  it("count what cites each source of a list in one question, whatever the page, and only where it is asked for", async () => {
    const asked: string[] = [];
    const ask = (first: number, total: string) =>
      askGraphql(
        counting(store, asked),
        `{ sources(first: 20) { nodes { slug ... on Source { citedBy(first: ${first}) { ${total} nodes { id } } } } } }`,
      );
    const { data, errors } = await ask(2, "totalCount");
    expect(errors).toEqual([]);
    expect(asked.splice(0).toSorted()).toEqual(["citing", "citingCounts", "page"]);
    const all = await ask(100, "");
    expect(asked).toEqual(["page", "citing"]);
    const lengths = all.data.sources.nodes.map(({ citedBy }: { citedBy: { nodes: unknown[] } }) => citedBy.nodes.length);
    expect(data.sources.nodes.map(({ citedBy }: { citedBy: { totalCount: number } }) => Math.min(citedBy.totalCount, 100))).toEqual(
      lengths,
    );
    expect(Math.max(...lengths)).toBeGreaterThan(2);
  });

  it("about a filter that nothing passes are told why", async () => {
    const { data } = await askGraphql(
      store,
      `{ facets(filter: { kinds: [Claim], grades: [SECONDARY], relations: [{ relations: [SUPPORTS], direction: IN, count: { gte: 99 } }] }) {
        total explanation { sentence conditions { condition alone inTurn without } } } }`,
    );
    const { total, explanation } = data.facets;
    expect(total).toBe(0);
    expect(explanation.conditions.at(-1)).toMatchObject({ alone: 0, inTurn: 0 });
    expect(explanation.conditions.at(-1).without).toBeGreaterThanOrEqual(0);
    expect(explanation.sentence).toMatch(/^Nothing passes: /);
  });

  it("by null in a filter ask for nothing in particular", async () => {
    const ask = async (filter: unknown) =>
      (await askGraphql(store, "query Q($filter: EntityFilter) { facets(filter: $filter) { total } }", { filter })).data.facets.total;
    expect(await ask({ kinds: null, label: { eq: null }, and: null, relations: null, not: null })).toBe(await ask(null));
  });

  it("for words are answered with where they stand", async () => {
    const { data } = await askGraphql(
      store,
      '{ matches(text: "capability", first: 3) { node { slug label } highlights { field start end text } } }',
    );
    expect(data.matches[0].highlights[0]).toMatchObject({ field: "LABEL", text: expect.stringMatching(/^capabilit/i) });
  });

  it("lead from a source to its passages, and from a statement to its verdict for every audience", async () => {
    const { data, errors } = await askGraphql(
      store,
      `{ entity(slug: "williams-2025-downstream") { ... on Source { passages(first: 3) { totalCount pageInfo { endCursor } nodes { kind slug } } } }
         claims(first: 2) { nodes { verdict verdicts { audience { slug } verdict } } } audiences { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data.entity.passages.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(["Passage", "Passage", "Passage"]);
    expect(data.entity.passages.totalCount).toBeGreaterThan(3);
    for (const { verdict, verdicts } of data.claims.nodes) {
      expect(verdicts).toHaveLength(data.audiences.totalCount + 1);
      expect(verdicts[0]).toEqual({ audience: null, verdict });
    }
  });

  it("about the corpus tell its version, its sums and what changed", async () => {
    const corpus = theCorpus();
    const changing = openEmbeddedStore({
      ...corpus,
      version: "0".repeat(64),
      nodes: corpus.nodes.filter(({ slug }) => slug !== "rsk.bio"),
    });
    await changing.replace(corpus);
    const { data, errors } = await askGraphql(
      changing,
      `{ corpus { version nodeCount edgeCount kinds { value count } relations { value count } versions { version }
         changesSince(version: "00000000") { added removed changed totalCount nodes { change slug entity { label } relationship { key } } } } }`,
    );
    expect(errors).toEqual([]);
    const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect([sum(data.corpus.kinds), sum(data.corpus.relations)]).toEqual([data.corpus.nodeCount, data.corpus.edgeCount]);
    expect(data.corpus.versions.map(({ version }: { version: string }) => version)).toEqual([corpus.version, "0".repeat(64)]);
    expect(data.corpus.changesSince).toEqual({
      added: 1,
      removed: 0,
      changed: 0,
      totalCount: 1,
      nodes: [{ change: "ADDED", slug: "rsk.bio", entity: { label: "Bioterrorism" }, relationship: null }],
    });
    expect(await codes('{ corpus { changesSince(version: "ffffffff") { added } } }')).toEqual(["BAD_USER_INPUT"]);
  });

  it("in any letters find nothing rather than fail", async () => {
    for (const text of ["毛泽东", "🦙".repeat(20), "\u0000", "\ud83e", "ﬁ", "%_*\"'"])
      expect(await codes("query Q($text: String!) { search(text: $text) { slug } }", { text })).toEqual([]);
  });
});
