import { afterAll, beforeAll, expect, it } from "vitest";
import { conditionsOf, explainFilter } from "#server/store/explain-filter.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import type { NodeFilter } from "#server/store/node-filter.ts";
import { PAGE_ORDERS } from "#server/store/page-order.ts";
import { drawGraph, drawNode } from "#test/draw-graph.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/** What a filter means and in what orders pages come (server/store/passes.ts, page-order.ts), on a corpus small enough to see through. */
describeEachStore("a filter", (open) => {
  const { nodes: drawn, edges } = drawGraph(`
    gain:Mechanism breaks fixed:Assumption primary
    gain leads_to failure:Risk unverified
    fixed underpins gate:Rule
    gate holds_off failure
    margin:PolicyTool restores fixed
  `);
  const source = (slug: string, record: object) => ({ ...drawNode(slug, "Source"), record: { key: slug, type: "article", ...record } });
  const nodes = [
    ...drawn.map((node) =>
      node.slug === "gate" ? { ...node, label: "The Gaté", citations: [{ source: "early", passage: "early.p1" }] } : node,
    ),
    { ...source("early", { issued: "1998" }), citations: [{ source: "undated" }] },
    source("late", { issued: "2025-06", type: "legislation", status: "in force" }),
    source("later", { issued: "2025-06-19" }),
    source("undated", {}),
  ] as typeof drawn;
  let store: GraphStore;
  beforeAll(async () => {
    store = await open({
      version: "filters",
      title: "small",
      asOf: "2026-01-01",
      nodes: nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
      edges,
    });
  });
  afterAll(() => store.close());

  const passing = async (filter: NodeFilter) => (await store.page({ filter, first: 100 })).items.map(({ item }) => item.slug);

  it.each<[string, NodeFilter, readonly string[]]>([
    ["texts without regard to case and marks", { label: { eq: "the gate" } }, ["gate"]],
    ["beginnings", { slug: { startsWith: "GA" } }, ["gain", "gate"]],
    ["parts", { slug: { contains: "ATE" } }, ["gate", "late", "later", "undated"]],
    ["one of several texts", { slug: { in: ["Gate", "margin", "no.such"] } }, ["gate", "margin"]],
    ["every operator given", { slug: { startsWith: "la", contains: "er" } }, ["later"]],
    ["a pattern's letters as they stand", { slug: { contains: "%" } }, []],
    ["every condition given", { slug: { startsWith: "ga" }, kinds: ["Rule"] }, ["gate"]],
    ["all of several", { and: [{ slug: { startsWith: "ga" } }, { kinds: ["Rule"] }] }, ["gate"]],
    ["one of several", { or: [{ kinds: ["Rule"] }, { kinds: ["Risk"] }] }, ["failure", "gate"]],
    ["none of no alternatives", { or: [] }, []],
    ["all that does not pass", { not: { kinds: ["Source", "Mechanism", "Risk"] } }, ["fixed", "gate", "margin"]],
    ["what has such a relationship", { relations: [{ relations: ["breaks", "restores"], direction: "in" }] }, ["fixed"]],
    ["what has none", { kinds: ["Assumption", "Rule", "Risk"], relations: [{ direction: "out", count: { eq: 0 } }] }, ["failure"]],
    ["as many as asked", { relations: [{ count: { gte: 2, lte: 2 } }] }, ["failure", "gain", "gate"]],
    ["by the grade of what is said", { relations: [{ grades: ["unverified"] }] }, ["failure", "gain"]],
    ["by the other end", { relations: [{ direction: "out", other: { kinds: ["Rule"] } }] }, ["fixed"]],
    [
      "by what stands beside the other end",
      { relations: [{ direction: "out", other: { relations: [{ relations: ["holds_off"], direction: "out" }] } }] },
      ["fixed"],
    ],
    ["what cites a source", { cites: ["early"] }, ["gate"]],
    ["what cites a passage", { cites: ["early.p1"] }, ["gate"]],
    ["nothing by a name that is empty", { cites: [""] }, []],
    ["by year", { record: { year: { gte: 2000 } } }, ["late", "later"]],
    ["not by a year that is not told", { not: { record: { year: { gte: 2000 } } }, kinds: ["Source"] }, ["early", "undated"]],
    ["by type and status", { record: { types: ["legislation"], statuses: ["in force", "vetoed"] } }, ["late"]],
  ])("finds %s", async (_, filter, slugs) => {
    expect(await passing(filter)).toEqual(slugs);
    expect((await store.facets(filter)).total).toBe(slugs.length);
  });

  it("tells which condition takes how many away, and which took the last", async () => {
    const explained = async (filter: NodeFilter) => {
      const conditions = conditionsOf(filter);
      return explainFilter(conditions, await store.combinations(conditions.map((condition) => condition.filter)));
    };
    expect(await explained({ kinds: ["Rule", "Assumption"], and: [{ slug: { startsWith: "g" } }, { not: { cites: ["early"] } }] })).toEqual(
      {
        outOf: 9,
        conditions: [
          { condition: "kind Rule or Assumption", alone: 2, inTurn: 2, without: 1 },
          { condition: 'slug begins with "g"', alone: 2, inTurn: 1, without: 1 },
          { condition: "not (cites early)", alone: 8, inTurn: 0, without: 1 },
        ],
        sentence:
          "Nothing passes: [not (cites early)] takes away the one node that was left; 8 others fit it. " +
          'There would be 1 without [kind Rule or Assumption], or 1 without [slug begins with "g"], or 1 without [not (cites early)].',
      },
    );
    expect((await explained({ kinds: ["Source"], record: { year: { gte: 2000 } } })).sentence).toBe(
      "Of 9 nodes there are 4 with [kind Source], of these 2 with [record of the year 2000 or more].",
    );
    expect((await explained({ kinds: ["Harm"], grades: ["primary"] })).sentence).toMatch(/^Nothing passes: no node fits \[kind Harm\]\./);
    expect((await explained({})).sentence).toBe("No condition is given: all 9 nodes pass.");
  });

  it("tells long lists and long texts in short", async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `${index}${"x".repeat(190)}`);
    const some = { label: { in: texts }, summary: { contains: texts[0] }, cites: texts };
    const filter = { ...some, relations: [{ other: some }], and: [{ or: Array.from({ length: 10 }, () => some) }] };
    const conditions = conditionsOf(filter);
    expect(conditions.map(({ told }) => told).find((told) => told.length > 400)).toBeUndefined();
    const { sentence } = explainFilter(conditions, await store.combinations(conditions.map((condition) => condition.filter)));
    expect(sentence).toMatch(/^Nothing passes: no node fits \[label is "0x+ …" or ("\dx+ …" or ){7}one of 92 more\]\./);
    expect(conditions.map(({ told }) => told).slice(1, 3)).toEqual([
      `summary contains "0${"x".repeat(37)} …"`,
      expect.stringMatching(/^cites 0x+ … or .* or one of 92 more$/),
    ]);
  });

  const deep = (depth: number): NodeFilter => (depth === 0 ? {} : { not: deep(depth - 1) });

  it.each<[string, NodeFilter, RegExp]>([
    ["filters six deep", deep(5), /more than 5 deep/],
    [
      "41 conditions",
      { and: Array.from({ length: 41 }, () => ({ kinds: ["Rule"] })) },
      /^"filter" has 41 conditions; it may have at most 40\.$/,
    ],
    ["101 values", { slug: { in: Array.from({ length: 101 }, String) } }, /^"slug" has 101 entries; it may have at most 100\.$/],
    ["101 alternatives", { or: Array.from({ length: 101 }, () => ({})) }, /^"or" has 101 entries; it may have at most 100\.$/],
    ["41 filters without conditions", { or: Array.from({ length: 41 }, () => ({})) }, /^"filter" has 41 conditions/],
    ["a speaker 101 times", { origins: Array.from({ length: 101 }, () => "ours" as const) }, /^"origins" has 101 entries/],
    [
      "a grade of relationships 101 times",
      { relations: [{ grades: Array.from({ length: 101 }, () => "none" as const) }] },
      /^"grades" has 101 entries/,
    ],
    ["201 letters", { label: { contains: "a".repeat(201) } }, /^"label" has 201 characters; it may have at most 200\.$/],
    ["a count below nought", { relations: [{ count: { eq: -1 } }] }, /^"count" is -1;/],
    ["a kind that is none", { kinds: ["Rules" as never] }, /Rules/],
    ["a relation that is none", { relations: [{ relations: ["break" as never] }] }, /break/],
    ["a type of source that is none", { record: { types: ["article-journals"] } }, /article-journals/],
  ])("refuses %s, and says what is too much", async (_, filter, message) => {
    const refused = { code: "BAD_USER_INPUT", message: expect.stringMatching(message) };
    await expect(passing(filter)).rejects.toMatchObject(refused);
    await expect(store.facets(filter)).rejects.toMatchObject(refused);
  });

  it("takes filters as deep and as long as they may be", async () => {
    await expect(store.combinations([deep(4)])).resolves.toHaveLength(1);
    await expect(passing(deep(4))).resolves.toHaveLength(nodes.length);
    await expect(passing({ and: Array.from({ length: 40 }, () => ({ kinds: ["Rule"] })) })).resolves.toEqual(["gate"]);
  });

  it("is bound into the cursor: another filter refuses it", async () => {
    const [item] = (await store.page({ filter: { slug: { startsWith: "ga" } }, first: 1 })).items;
    const again = { first: 1, after: item?.cursor };
    expect((await store.page({ ...again, filter: { kinds: undefined, slug: { startsWith: "ga" } } })).items[0]?.item.slug).toBe("gate");
    await expect(store.page({ ...again, filter: { slug: { startsWith: "g" } } })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it.each([
    ["kind", ["fixed", "gain", "margin", "failure", "gate", "early", "late", "later", "undated"]],
    ["most-relations", ["fixed", "failure", "gain", "gate", "margin", "early", "late", "later", "undated"]],
    ["fewest-relations", ["early", "late", "later", "undated", "margin", "failure", "gain", "gate", "fixed"]],
    ["newest", ["later", "late", "early", "failure", "fixed", "gain", "gate", "margin", "undated"]],
    ["oldest", ["early", "late", "later", "failure", "fixed", "gain", "gate", "margin", "undated"]],
  ] as const)("leaves the order to the caller: %s", async (order, slugs) => {
    expect((await store.page({ order, first: 100 })).items.map(({ item }) => item.slug)).toEqual(slugs);
  });

  it.each(PAGE_ORDERS)("lets pages follow each other by %s, and refuses a cursor of any other order", async (order) => {
    const [head] = (await store.page({ order, first: 3 })).items.slice(-1);
    const rest = await store.page({ order, first: 100, after: head?.cursor });
    const whole = await store.page({ order, first: 100 });
    expect(rest.items.map(({ item }) => item.slug)).toEqual(whole.items.slice(3).map(({ item }) => item.slug));
    for (const other of PAGE_ORDERS.filter((name) => name !== order))
      await expect(store.page({ order: other, first: 3, after: head?.cursor })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
