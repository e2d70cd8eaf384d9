import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bySlug, type CompiledCorpus, type GraphEdge } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { remembering } from "#server/store/remembering.ts";
import { theCorpus } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { describeEachStore, type OpenStore } from "#test/neo4j/stores.ts";
import { walk as walkThrough } from "#test/server/store/embedded/walk.ts";

/** What every store promises (server/store/graph-store.ts). What is not said here, no caller may rely on. */
const promises = (open: OpenStore) => {
  const corpus = theCorpus();
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(corpus);
  });
  afterAll(async () => {
    await store.close();
  });

  it("says what it holds, and under which version", async () => {
    expect(await store.corpus()).toEqual({
      version: corpus.version,
      title: corpus.title,
      asOf: corpus.asOf,
      nodeCount: corpus.nodes.length,
      edgeCount: corpus.edges.length,
    });
  });

  it("gives every node and edge back as it was compiled", async () => {
    for (let start = 0; start < corpus.nodes.length; start += 500) {
      const part = corpus.nodes.slice(start, start + 500);
      expect(await store.nodes(part.map((node) => node.slug))).toEqual(part);
    }
    for (let start = 0; start < corpus.edges.length; start += 500) {
      const part = corpus.edges.slice(start, start + 500);
      expect(await store.edges(part.map((edge) => edge.id))).toEqual(part);
    }
  });

  it("gives null for what is not there, in the order asked", async () => {
    const found = await store.nodes(["rsk.bio", "no.such", "mec.cap-gain"]);
    expect(found.map((node) => node?.slug ?? null)).toEqual(["rsk.bio", null, "mec.cap-gain"]);
    expect(await store.edges(["no~such~edge"])).toEqual([null]);
  });

  describe("pages", () => {
    it.each(["slug", "label"] as const)("through all nodes by %s, each once, whatever the page's length", async (order) => {
      const walk = async (first: number) => {
        const slugs: string[] = [];
        let after: string | undefined;
        do {
          const page = await store.page({ first, after, order });
          slugs.push(...page.items.map(({ item }) => item.slug));
          after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
        } while (after !== undefined);
        return slugs;
      };
      const [byHundreds, byThirties] = [await walk(100), await walk(37)];
      expect(byHundreds).toEqual(byThirties);
      expect(byHundreds.toSorted()).toEqual(corpus.nodes.map((node) => node.slug));
    });

    it("only of what passes the filter, as many as the facets say", async () => {
      const filter = { kinds: ["Rule"], origins: ["paper"] } as const;
      const page = await store.page({ first: 100, filter });
      expect(page.items.every(({ item }) => item.kind === "Rule" && item.origin.by === "paper")).toBe(true);
      expect((await store.facets(filter)).total).toBe(page.items.length);
    });

    it("through all edges by where they start, relation and where they end, each once, whatever the page's length", async () => {
      const walk = async (first: number) => {
        const edges: GraphEdge[] = [];
        let after: string | undefined;
        do {
          const page = await store.edgePage({ first, after });
          edges.push(...page.items.map(({ item }) => item));
          after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
        } while (after !== undefined);
        return edges;
      };
      const inOrder = corpus.edges.toSorted((a, b) => bySlug(a.from, b.from) || bySlug(a.relation, b.relation) || bySlug(a.to, b.to));
      expect(await walk(100)).toEqual(inOrder);
      expect((await walk(83)).map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
      const [node] = (await store.page({ first: 1 })).items;
      await expect(store.edgePage({ first: 1, after: node?.cursor })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(store.edgePage({ first: 101 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it("refuse a cursor of another question, and what is no cursor", async () => {
      const [item] = (await store.page({ first: 1 })).items;
      await expect(store.page({ first: 1, after: item?.cursor, order: "label" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(store.page({ first: 1, after: "nonsense" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it.each([0, 101, 1.5, Number.NaN])("refuse a length of %s", async (first) => {
      await expect(store.page({ first })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });
  });

  it("counts by kind, by who says it and by grade, in order of value", async () => {
    const { total, kinds, origins, grades } = await store.facets({});
    expect(total).toBe(corpus.nodes.length);
    for (const counts of [kinds, origins, grades]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(counts.map(({ value }) => value)).toEqual(counts.map(({ value }) => value).toSorted());
    }
  });

  it("lists neighbours outgoing before incoming, by relation, then by slug, and counts them", async () => {
    const [page] = await store.neighbours({ slugs: ["asm.capability-fixed"], first: 100 });
    expect(page?.items.map(({ item }) => `${item.direction} ${item.edge.relation} ${item.node.slug}`)).toEqual([
      "out underpins rul.eval",
      "out underpins rul.gate",
      "out underpins rul.mitigate",
      "in breaks mec.cap-gain",
      "in breaks mec.knowledge-return",
      "in restores pol.enh-margin",
      "in restores pol.mft",
      "in restores pol.restrict-mods",
    ]);
    expect(await store.neighbourCounts(["no.such", "asm.capability-fixed"])).toEqual([
      [],
      [
        { relation: "breaks", direction: "in", count: 2 },
        { relation: "restores", direction: "in", count: 3 },
        { relation: "underpins", direction: "out", count: 3 },
      ],
    ]);
  });

  it("gives every node a page of its own neighbours, in the order asked, and takes a cursor for the one node that gave it", async () => {
    const slugs = ["rsk.rule-failure", "no.such", "asm.capability-fixed", "rsk.rule-failure"];
    const pages = await store.neighbours({ slugs, first: 2 });
    expect(pages.map(({ items }) => items.length)).toEqual([2, 0, 2, 2]);
    expect(pages[0]).toEqual(pages[3]);
    expect(pages[2]).toEqual((await store.neighbours({ slugs: ["asm.capability-fixed"], first: 2 }))[0]);
    const after = pages[2]?.items.at(-1)?.cursor;
    const [rest] = await store.neighbours({ slugs: ["asm.capability-fixed"], first: 1, after });
    expect(rest?.items.map(({ item }) => item.node.slug)).toEqual(["rul.mitigate"]);
    await expect(store.neighbours({ slugs, first: 2, after })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("gives a neighbourhood nearest first, with all edges among its nodes, and says when nodes are left out", async () => {
    const whole = await store.subgraph({ roots: ["mec.cap-gain"], depth: 1, limit: 500 });
    expect(whole.truncated).toBe(false);
    expect(whole.nodes.map((node) => node.slug)).toContain("asm.capability-fixed");
    const part = await store.subgraph({ roots: ["mec.cap-gain"], depth: 2, limit: 5 });
    expect(part).toMatchObject({ truncated: true });
    expect(part.nodes).toHaveLength(5);
    expect(part.nodes.map((node) => node.slug)).toContain("mec.cap-gain");
    expect((await store.subgraph({ roots: ["no.such"], depth: 1, limit: 5 })).nodes).toEqual([]);
  });

  it("gives a trace what it needs: walks between the ends, spelt-out summaries, tools that hold", async () => {
    const part = await store.between({ ends: { from: "mec.cap-gain", to: "rsk.rule-failure" }, maxLength: 6, limit: 5_000 });
    const slugs = part.nodes.map((node) => node.slug);
    expect(slugs).toEqual(expect.arrayContaining(["mec.cap-gain", "asm.capability-fixed", "rul.gate", "rsk.rule-failure", "pol.mft"]));
    expect(slugs).not.toContain("rsk.bio");
    expect(part.edges.map((edge) => edge.id)).toContain("mec.cap-gain~leads_to~rsk.rule-failure");
    await expect(store.between({ ends: { from: "rsk.bio", to: "rsk.bio" }, maxLength: 6, limit: 10 })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });

  describe("search", () => {
    const slugs = async (text: string, first = 10) => (await store.search({ text, first })).map(({ node }) => node.slug);

    it("puts the text itself first, as label or slug", async () => {
      expect((await slugs("Capability improvement"))[0]).toBe("mec.cap-gain");
      expect((await slugs("rsk.rule-failure"))[0]).toBe("rsk.rule-failure");
    });

    it("finds beginnings of words, words one letter off, and authors", async () => {
      expect(await slugs("bioterr")).toContain("rsk.bio");
      expect(await slugs("bioterorism")).toContain("rsk.bio");
      expect((await slugs("koessler"))[0]).toBe("koessler-2024-thresholds");
    });

    it("wants every word", async () => {
      expect(await slugs("capability zebra")).toEqual([]);
      expect(await slugs("!!! ---")).toEqual([]);
    });

    it("keeps to the nodes that pass a filter", async () => {
      const hits = await store.search({ text: "model", filter: { kinds: ["Rule"] }, first: 20 });
      expect(new Set(hits.map(({ node }) => node.kind))).toEqual(new Set(["Rule"]));
    });

    it("says where the words stand, in code points", async () => {
      const [hit] = await store.search({ text: "bioterorism", filter: { slug: { eq: "rsk.bio" } }, first: 1 });
      const marked = hit?.highlights.map(({ field, start, end }) => [field, [...hit.node[field]].slice(start, end).join("")]);
      expect(marked).toContainEqual(["label", "Bioterrorism"]);
    });

    it("takes what is Lucene's or a pattern's for plain text", async () => {
      for (const text of ['a" OR b', "label:*", "~ ^ \\ / ( [ {", "AND OR NOT", "é".repeat(50)])
        expect(Array.isArray(await slugs(text))).toBe(true);
    });
  });

  it("lists what cites a source, nodes before edges, and what cites a passage of it", async () => {
    const [ofPaper] = await store.citing({ slugs: ["williams-2025-downstream"], first: 100 });
    expect(ofPaper?.hasNextPage).toBe(true);
    expect(ofPaper?.items[0]?.item.type).toBe("node");
    const [ofS4] = await store.citing({ slugs: ["williams-2025-downstream.s4"], first: 100 });
    expect(ofS4?.items.flatMap(({ item }) => (item.type === "node" ? item.node.slug : []))).toContain("clm.s4");
  });

  it("refuses a relation that the vocabulary does not have, and a list of more than 100", async () => {
    const asking = [
      (relations: readonly Relation[]) => store.neighbours({ slugs: ["mec.cap-gain"], first: 1, relations }),
      (relations: readonly Relation[]) => store.subgraph({ roots: ["mec.cap-gain"], depth: 1, limit: 5, relations }),
      (relations: readonly Relation[]) => store.induced({ limit: 5, relations }),
    ];
    for (const ask of asking) {
      await expect(ask(["leads_too" as Relation])).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: 'There is no relation "leads_too". Did you mean "leads_to"?',
      });
      await expect(ask(Array.from({ length: 101 }, () => "leads_to"))).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: '"relations" has 101 entries; it may have at most 100.',
      });
      await expect(ask(Array.from({ length: 100 }, () => "leads_to"))).resolves.toBeDefined();
    }
  });

  it("counts what cites each of several sources, as many as it lists, and nothing where there is nothing", async () => {
    const sources = corpus.nodes
      .filter(({ kind }) => ["Source", "Instrument", "Passage", "Provision"].includes(kind))
      .map(({ slug }) => slug);
    const asked = [...sources.slice(0, 40), "williams-2025-downstream", "no.such", "williams-2025-downstream", "mec.cap-gain"];
    const counts = await store.citingCounts(asked);
    for (const [index, slug] of asked.entries()) {
      const listed = await walkThrough(async (after) => (await store.citing({ slugs: [slug], first: 100, after }))[0]);
      expect([slug, counts[index]]).toEqual([slug, listed.length]);
    }
    expect(Math.max(...counts)).toBeGreaterThan(100);
    expect(await store.citingCounts([])).toEqual([]);
    await expect(store.citingCounts(Array.from({ length: 501 }, () => "no.such"))).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: '"slugs" has 501 entries; it may have at most 500.',
    });
  });

  it("gives up when its signal has struck, and when its time is up", async () => {
    await expect(store.page({ first: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(store.page({ first: 1 }, { timeLimit: 0 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });
};

describeEachStore("a graph store", promises);
describe("a graph store that remembers", () => promises(async (corpus) => remembering(openEmbeddedStore(corpus), 500)));

describeEachStore("replacing a corpus", (open) => {
  const small = (version: string): CompiledCorpus => ({
    version,
    title: "small",
    asOf: "2026-01-01",
    ...drawGraph("a leads_to b\nb leads_to c"),
  });

  it("changes all of it, or nothing where the version is there already", async () => {
    const store = await open(theCorpus());
    expect(await store.replace(small("one"))).toEqual({ changed: true });
    expect(await store.replace(small("one"))).toEqual({ changed: false });
    expect(await store.corpus()).toMatchObject({ version: "one", nodeCount: 3, edgeCount: 2 });
    expect(await store.nodes(["mec.cap-gain"])).toEqual([null]);
    await store.close();
  });

  it("cuts a neighbourhood off by distance, then by slug, whichever way the edges point", async () => {
    const store = await open({ ...small("around"), ...drawGraph("r leads_to m\nr leads_to z\nc leads_to r\na leads_to c\nb leads_to m") });
    const kept = async (limit: number) => (await store.subgraph({ roots: ["r"], depth: 2, limit })).nodes.map(({ slug }) => slug);
    expect(await kept(2)).toEqual(["c", "r"]);
    expect(await kept(3)).toEqual(["c", "m", "r"]);
    expect(await kept(5)).toEqual(["a", "c", "m", "r", "z"]);
    await store.close();
  });

  it("takes the nearest of several roots", async () => {
    const store = await open({ ...small("roots"), ...drawGraph("a leads_to m\nm leads_to n\nb leads_to n\nn leads_to o\na leads_to p") });
    const kept = async (limit: number) => (await store.subgraph({ roots: ["a", "b"], depth: 2, limit })).nodes.map(({ slug }) => slug);
    expect(await kept(4)).toEqual(["a", "b", "m", "n"]);
    expect(await kept(6)).toEqual(["a", "b", "m", "n", "o", "p"]);
    await store.close();
  });

  it.each(["slug", "label"] as const)(
    "lets a walk by %s go on where it was: nothing twice, and nothing left out that was there",
    async (order) => {
      const store = await open({ ...small("before"), ...drawGraph("b leads_to d\nf leads_to h\nh leads_to j") });
      const seen = await store.page({ first: 2, order });
      expect(seen.items.map(({ item }) => item.slug)).toEqual(["b", "d"]);
      await store.replace({ ...small("after"), ...drawGraph("a leads_to b\nc leads_to f\ng leads_to h\nh leads_to j") });
      const rest = await store.page({ first: 10, order, after: seen.items.at(-1)?.cursor });
      expect(rest.items.map(({ item }) => item.slug)).toEqual(["f", "g", "h", "j"]);
      await store.close();
    },
  );
});
