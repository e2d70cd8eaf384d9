import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Citation, type CompiledCorpus, edgeId, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import { markSummaries } from "#argument/trace/unfold.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { ALL_RELATIONS, GRADES, GRIPS, type Kind, type Relation, relationSpec, STEP_RELATIONS } from "#argument/vocabulary.ts";
import { encodeCursor } from "#server/store/cursor.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { CallOptions, GraphStore } from "#server/store/graph-store.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import type { NodeFilter, NumberCondition, RelationCondition, TextCondition } from "#server/store/node-filter.ts";
import { PAGE_ORDERS } from "#server/store/page-order.ts";
import { drawNode } from "#test/draw-graph.ts";
import { neo4jEnvironment } from "#test/neo4j/stores.ts";

/* Random typed graphs, random questions: the two stores give the same answer, order, cursors and codes included. */

const KINDS: readonly Kind[] = [
  "Actor",
  "Modification",
  "Mechanism",
  "Capability",
  "Risk",
  "Harm",
  "Rule",
  "Assumption",
  "PolicyTool",
  "Claim",
  "Source",
  "Passage",
];
const slugs = Array.from({ length: 12 }, (_, index) => `n${String(index).padStart(2, "0")}`);
const grades = fc.constantFrom(...GRADES);
const origins = fc.constantFrom({ by: "ours" } as const, { by: "literature" } as const, { by: "paper", at: "S3" } as const);
const texts = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("Model", "model", "Ämodel", "the rule", ""));
const citations: fc.Arbitrary<readonly Citation[]> = fc.array(
  fc
    .record({ source: fc.constantFrom(...slugs), passage: fc.option(fc.constantFrom(...slugs)), grade: grades })
    .map(({ source, passage, grade }) => ({ source, ...(passage === null ? {} : { passage }), grade })),
  { maxLength: 2 },
);
const records = fc.record(
  {
    issued: fc.constantFrom("2024", "2025-06", "2025-06-19", "1998/1999", "forthcoming"),
    status: fc.constantFrom("in force", "vetoed"),
  },
  { requiredKeys: [] },
);

/** Relations that can join nodes of these kinds. */
const JOINING = ALL_RELATIONS.filter((relation) =>
  [relationSpec(relation).from, relationSpec(relation).to].every((kinds) => kinds.some((kind) => KINDS.includes(kind))),
);

/** Every kind, and those that routes pass more often: order, limits and what is spelt out show in a crowd. */
const ofKind = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Kind>("Mechanism", "Capability", "Rule", "Assumption", "Risk") },
  { weight: 1, arbitrary: fc.constantFrom(...KINDS) },
);
const said = { origin: origins, grade: grades, citations };

const graphs: fc.Arbitrary<CompiledCorpus> = fc
  .record({
    version: fc.uuid(),
    nodes: fc
      .tuple(
        ...slugs.map((slug) =>
          fc.option(fc.record({ slug: fc.constant(slug), kind: ofKind, label: texts, summary: texts, dates: records, ...said }), {
            freq: 6,
          }),
        ),
      )
      .map((drawn) => drawn.filter((node) => node !== null)),
    picks: fc.noBias(
      fc.array(
        fc.record({
          from: fc.nat(),
          relation: fc.oneof(
            fc.constantFrom(...JOINING),
            fc.constantFrom(...JOINING.filter((relation) => STEP_RELATIONS.includes(relation))),
          ),
          to: fc.nat(),
          ...said,
          summary: fc.nat(3).map((chance) => chance === 0),
          grip: fc.constantFrom(...GRIPS),
        }),
        { minLength: 20, maxLength: 60, size: "max" },
      ),
    ),
  })
  .map(({ version, nodes: drawn, picks }) => {
    const nodes = drawn
      .map(({ slug, kind, dates, ...rest }) => {
        const record = { type: "article", title: "On models", author: [{ family: "Ámodel", given: "N." }], ...dates };
        return { ...drawNode(slug, kind), ...rest, ...(kind === "Source" ? { record } : {}) } as GraphNode;
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const edges = new Map<string, GraphEdge>();
    for (const { from, relation, to, summary, grip, ...said } of picks) {
      const spec = relationSpec(relation);
      const fits = (kinds: readonly Kind[]) => nodes.filter((node) => kinds.includes(node.kind));
      const [starts, ends] = [fits(spec.from), fits(spec.to)];
      const [a, b] = [starts[from % Math.max(1, starts.length)], ends[to % Math.max(1, ends.length)]];
      if (!a || !b) continue;
      const id = edgeId(a.slug, relation, b.slug);
      edges.set(id, {
        id,
        from: a.slug,
        relation,
        to: b.slug,
        ...said,
        ...(spec.sign !== undefined && summary ? { summary: "not-spelt-out" as const } : {}),
        ...(spec.family === "hold" ? { grip } : {}),
      });
    }
    const list = [...edges.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
    return { version, title: "random", asOf: "2026-01-01", nodes, edges: markSummaries({ nodes, edges: list }) };
  });

const slug = fc.oneof(fc.constantFrom(...slugs), fc.constant("no.such"));
const kinds = fc.option(fc.subarray<Kind>([...KINDS]), { nil: undefined });
const relations = fc.option(
  fc.oneof(
    { weight: 6, arbitrary: fc.subarray<Relation>([...ALL_RELATIONS]) },
    { weight: 1, arbitrary: fc.constant<Relation[]>(["no_such" as Relation]) },
  ),
  { nil: undefined },
);
const first = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 100, 101, 2.5) },
);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const speakers = sometimes(fc.subarray(["paper", "literature", "ours"] as const));
const someGrades = sometimes(fc.subarray([...GRADES]));
const asked = fc.oneof(texts, fc.constantFrom("MODEL", "e", "é", "\ud83e", "n0", "N01", "%", "'", "]->()"), fc.string({ maxLength: 2 }));
const text: fc.Arbitrary<TextCondition> = fc.record(
  { eq: asked, in: fc.array(asked, { maxLength: 3 }), startsWith: asked, contains: asked },
  { requiredKeys: [] },
);
const number = (least: number, most: number): fc.Arbitrary<NumberCondition> => {
  const value = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: least, max: most }) }, { weight: 1, arbitrary: fc.constant(-1) });
  return fc.record({ eq: value, gte: value, lte: value }, { requiredKeys: [] });
};
const typesOfSource = fc.oneof(
  { weight: 9, arbitrary: fc.subarray(["article", "bill"]) },
  { weight: 1, arbitrary: fc.constant(["no such type"]) },
);

/** Filters within filters, some of them too deep or naming what there is not. */
const { filter } = fc.letrec<{ filter: NodeFilter; inner: NodeFilter; related: RelationCondition }>((tie) => ({
  related: fc.record(
    {
      relations: fc.subarray<Relation>([...STEP_RELATIONS]),
      direction: fc.constantFrom("in", "out"),
      origins: fc.subarray(["paper", "literature", "ours"] as const),
      grades: fc.subarray([...GRADES]),
      other: tie("inner"),
      count: number(0, 4),
    },
    { requiredKeys: [] },
  ),
  inner: fc.oneof(
    { depthSize: "small" },
    fc.record({ kinds, grades: someGrades }),
    fc.record({ label: sometimes(text), slug: sometimes(text) }),
    tie("filter"),
  ),
  filter: fc.record({
    kinds,
    origins: speakers,
    grades: someGrades,
    slug: sometimes(text),
    label: sometimes(text),
    summary: sometimes(text),
    cites: sometimes(fc.array(fc.constantFrom(...slugs, "no.such"), { maxLength: 4 })),
    record: sometimes(
      fc.record(
        { year: number(1990, 2026), types: typesOfSource, statuses: fc.subarray(["in force", "vetoed", "no such"]) },
        { requiredKeys: [] },
      ),
    ),
    relations: sometimes(fc.array(tie("related"), { maxLength: 2 })),
    and: sometimes(fc.array(tie("inner"), { maxLength: 2 })),
    or: sometimes(fc.array(tie("inner"), { maxLength: 3 })),
    not: sometimes(tie("inner")),
  }),
}));
/** One condition at a time, of which more nodes pass. */
const simple = fc.oneof(
  filter,
  fc.record({ label: text }),
  fc.record({ slug: text }),
  fc.record({
    relations: fc.array(fc.record({ count: number(0, 6), direction: sometimes(fc.constantFrom("in", "out")) }), { maxLength: 1 }),
  }),
  fc.record({ not: filter }),
  fc.record({ or: fc.array(filter, { maxLength: 3 }) }),
);
const order = fc.constantFrom(...PAGE_ORDERS);
const stops = fc.subarray<Kind>([...KINDS]);
const ends: fc.Arbitrary<TraceEnds> = fc.oneof(
  fc.record({ from: slug, to: slug }),
  fc.record({ from: slug }),
  fc.record({ to: slug }),
  fc.record({ from: slug, kinds: stops }),
  fc.record({ to: slug, kinds: stops }),
);

/** Cursors that are none, and such as belong to a page, to neighbours and to citing: to hold them out to another question. */
const cursors: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ maxLength: 8 }).map((text) => encodeCursor(["page", {}, "slug"], [text])),
  fc.tuple(fc.string({ maxLength: 3 }), slug).map((key) => encodeCursor(["page", {}, "label"], key)),
  fc
    .tuple(fc.constantFrom("", "0", "1", "2"), fc.constantFrom(...ALL_RELATIONS), slug)
    .map((key) => encodeCursor(["neighbours", "n01", null, null], key)),
  fc.tuple(fc.constantFrom("", "0", "1", "2"), slug).map((key) => encodeCursor(["citing", "n01"], key)),
);

type Question = (store: GraphStore) => Promise<unknown>;

const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.constant<Question>((store) => store.corpus()),
  fc.constant<Question>((store) => store.relationCounts()),
  fc.array(slug, { maxLength: 6 }).map(
    (asked): Question =>
      (store) =>
        store.nodes(asked),
  ),
  fc.array(fc.tuple(slug, fc.constantFrom(...ALL_RELATIONS), slug), { maxLength: 6 }).map(
    (asked): Question =>
      (store) =>
        store.edges(asked.map(([from, relation, to]) => edgeId(from, relation, to))),
  ),
  fc.array(fc.nat(), { maxLength: 8 }).map(
    (picked): Question =>
      async (store) => {
        const { nodes, edges } = await store.subgraph({ roots: slugs, depth: 0, limit: 500 });
        const ids = picked.flatMap((pick) => edges[pick % Math.max(1, edges.length)]?.id ?? []);
        return [nodes.length, await store.edges([...ids, "no~such~edge", ...ids.slice(0, 1)])];
      },
  ),
  fc.constantFrom(501, 500).map(
    (many): Question =>
      async (store) => [
        await answer(() => store.nodes(Array.from({ length: many }, () => "n01")), store),
        await answer(() => store.edges(Array.from({ length: many }, () => "n01~leads_to~n02")), store),
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
        store.neighbours({ slugs: ["n01"], first: 3, after }),
  ),
  cursors.map(
    (after): Question =>
      (store) =>
        store.citing({ slugs: ["n01"], first: 3, after }),
  ),
  fc
    .record({
      operation: fc.constantFrom(
        "page",
        "facets",
        "combinations",
        "relationCounts",
        "versions",
        "changesSince",
        "neighbours",
        "counts",
        "subgraph",
        "between",
        "induced",
        "search",
        "citing",
        "nodes",
        "edges",
        "corpus",
      ),
      options: fc.constantFrom<CallOptions>(
        { timeLimit: 0 },
        { timeLimit: -1 },
        { timeLimit: Number.NaN },
        { signal: AbortSignal.abort() },
      ),
    })
    .map(
      ({ operation, options }): Question =>
        (store) =>
          ({
            page: () => store.page({ first: 1 }, options),
            facets: () => store.facets({}, options),
            relationCounts: () => store.relationCounts(options),
            versions: () => store.versions(options),
            changesSince: () => store.changesSince({ since: "0".repeat(64), first: 1 }, options),
            combinations: () => store.combinations([{}], options),
            neighbours: () => store.neighbours({ slugs: ["n01"], first: 1 }, options),
            counts: () => store.neighbourCounts(["n01"], options),
            subgraph: () => store.subgraph({ roots: ["n01"], depth: 1, limit: 5 }, options),
            induced: () => store.induced({ limit: 5 }, options),
            between: () => store.between({ ends: { from: "n01", to: "n02" }, maxLength: 3, limit: 5 }, options),
            search: () => store.search({ text: "model", first: 1 }, options),
            citing: () => store.citing({ slugs: ["n01"], first: 1 }, options),
            nodes: () => store.nodes(["n01"], options),
            edges: () => store.edges(["n01~leads_to~n02"], options),
            corpus: () => store.corpus(options),
          })[operation](),
    ),
  fc.record({ filter: fc.record({ kinds, origins: speakers, grades: someGrades }), order, first }).map(
    (query): Question =>
      (store) =>
        allPages((after) => store.page({ ...query, after })),
  ),
  fc.record({ slug, relations, direction: fc.option(fc.constantFrom("in", "out"), { nil: undefined }), first }).map(
    (query): Question =>
      (store) =>
        allPages(async (after) => only(await store.neighbours({ ...query, slugs: [query.slug], after }))),
  ),
  fc.record({ slugs: fc.array(slug, { maxLength: 5 }), relations, direction: sometimes(fc.constantFrom("in", "out")), first }).map(
    (query): Question =>
      async (store) => [await store.neighbours(query), await store.citing(query)],
  ),
  fc.record({ kinds, relations, limit: fc.integer({ min: 0, max: 13 }) }).map(
    (query): Question =>
      (store) =>
        store.induced(query),
  ),
  fc.array(slug, { maxLength: 4 }).map(
    (asked): Question =>
      (store) =>
        store.neighbourCounts(asked),
  ),
  fc
    .record({
      roots: fc.array(slug, { maxLength: 3 }),
      depth: fc.integer({ min: -1, max: 4 }),
      relations,
      limit: fc.integer({ min: 0, max: 10 }),
    })
    .map(
      (query): Question =>
        (store) =>
          store.subgraph(query),
    ),
  fc.record({ ends, maxLength: fc.integer({ min: 0, max: 7 }), limit: fc.integer({ min: 0, max: 14 }) }).map(
    (query): Question =>
      (store) =>
        store.between(query),
  ),
  fc.record({ slug, first }).map(
    (query): Question =>
      (store) =>
        allPages(async (after) => only(await store.citing({ ...query, slugs: [query.slug], after }))),
  ),
  fc
    .record({
      text: fc.oneof(
        fc.constantFrom("model", "rule", "modl", "Ämodel", "amodel", "n01", "the", "the rul", "rule model", "ámodel", "o".repeat(201), ""),
        fc.string({ unit: "grapheme", maxLength: 6 }),
      ),
      filter: fc.record({ kinds, grades: someGrades }),
      first,
    })
    .map(
      (query): Question =>
        async (store) =>
          (await store.search(query)).map(({ node, highlights }) => ({ slug: node.slug, highlights })),
    ),
);

/** Questions after nodes that pass a filter; each is another statement to be planned, which takes its time. */
const filterQuestions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ filter: simple, order }).map(
    (query): Question =>
      async (store) => [await store.page({ ...query, first: 100 }), await store.facets(query.filter)],
  ),
  fc.array(simple, { maxLength: 5 }).map(
    (conditions): Question =>
      async (store) =>
        (await store.combinations(conditions)).map(({ fits, count }) => `${fits.join()} ${count}`).sort(),
  ),
);

function only<T>(pages: readonly T[]): T {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) throw new Error(`${pages.length} pages where one was asked for`);
  return page;
}

/** All pages one after the other, cursors included; at most 20. */
async function allPages<T>(
  page: (
    after: string | undefined,
  ) => Promise<{ readonly items: readonly { readonly cursor: string; readonly item: T }[]; readonly hasNextPage: boolean }>,
) {
  const pages: unknown[] = [];
  let after: string | undefined;
  for (let turn = 0; turn < 20; turn++) {
    const found = await page(after);
    pages.push(found);
    after = found.items.at(-1)?.cursor;
    if (!found.hasNextPage || after === undefined) break;
  }
  return pages;
}

async function answer(question: Question, store: GraphStore): Promise<unknown> {
  try {
    return await question(store);
  } catch (error) {
    return { failed: (error as { code?: unknown }).code ?? String(error) };
  }
}

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

  it("give the same answers to random questions about random graphs", { timeout: 240_000 }, () => agree(questions, 80));

  it("give the same answers to random filters of random graphs", { timeout: 240_000 }, () => agree(filterQuestions, 20));
});
