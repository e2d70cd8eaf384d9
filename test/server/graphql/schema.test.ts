import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { ALL_KINDS } from "#argument/vocabulary.ts";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

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
    const counting = Object.fromEntries(
      Object.entries(store).map(([name, operation]) => [
        name,
        typeof operation === "function"
          ? (...given: unknown[]) => {
              asked.push(name);
              return (operation as (...given: unknown[]) => unknown)(...given);
            }
          : operation,
      ]),
    ) as unknown as GraphStore;
    const { errors } = await askGraphql(
      counting,
      "{ arguments(first: 100) { nodes { slug target { label } value { label } premises { label citations { passage { label } source { label } } } } } }",
    );
    expect(errors).toEqual([]);
    expect(asked.filter((name) => name !== "nodes")).toEqual(["page"]);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it("in any letters find nothing rather than fail", async () => {
    for (const text of ["毛泽东", "🦙".repeat(20), "\u0000", "\ud83e", "ﬁ", "%_*\"'"])
      expect(await codes("query Q($text: String!) { search(text: $text) { slug } }", { text })).toEqual([]);
  });
});
