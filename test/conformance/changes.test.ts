import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/** What a store remembers of the corpora that it held before (server/store/history.ts). */
describeEachStore("the changes of a corpus", (open, name) => {
  const version = (of: string) => createHash("sha256").update(`${name} ${of}`).digest("hex");
  const corpus = (of: string, drawing: string, labels: Readonly<Record<string, string>> = {}): CompiledCorpus => {
    const { nodes, edges } = drawGraph(drawing);
    const named = nodes.map((node) => ({ ...node, label: labels[node.slug] ?? node.label }));
    return { version: version(of), title: "small", asOf: "2026-01-01", nodes: named, edges };
  };
  const first = corpus("first", "a leads_to b\nb leads_to c");
  const second = corpus("second", "a leads_to b primary\nb leads_to d", { b: "the second b" });
  const third = corpus("third", "a leads_to b unverified\nb leads_to c", { d: "d" });

  const changes = async (store: GraphStore, since: string) => {
    const { page, ...counts } = await store.changesSince({ since, first: 100 });
    return { ...counts, items: page.items.map(({ item }) => `${item.change} ${item.type} ${item.key}`) };
  };

  it("are told from any version that is remembered to that of today", async () => {
    const store = await open(first);
    await store.replace(second);
    expect((await store.versions()).slice(0, 2)).toEqual([second, first].map(({ version, asOf }) => ({ version, asOf })));
    expect(await changes(store, first.version)).toEqual({
      since: first.version,
      version: second.version,
      added: 2,
      removed: 2,
      changed: 1,
      items: ["changed node b", "removed node c", "added node d", "removed edge b~leads_to~c", "added edge b~leads_to~d"],
    });
    await store.replace(third);
    expect((await store.versions()).slice(0, 3).map((known) => known.version)).toEqual(
      [third, second, first].map((known) => known.version),
    );
    expect((await changes(store, first.version)).items).toEqual(["changed edge a~leads_to~b"]);
    expect((await changes(store, third.version)).items).toEqual([]);
    await store.replace(first);
    expect((await changes(store, second.version)).items).toHaveLength(5);
    expect((await changes(store, first.version)).items).toEqual([]);
    await store.close();
  });

  it("come in pages, by cursors of this question alone", async () => {
    const store = await open(first);
    await store.replace(second);
    const head = await store.changesSince({ since: first.version, first: 2 });
    const after = head.page.items.at(-1)?.cursor;
    const rest = await store.changesSince({ since: first.version.slice(0, 12), first: 100, after });
    expect(rest.page.items.map(({ item }) => item.key)).toEqual(["d", "b~leads_to~c", "b~leads_to~d"]);
    expect(rest).toMatchObject({ since: first.version, added: 2 });
    await expect(store.changesSince({ since: second.version, first: 2, after })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await store.close();
  });

  it("since a version that is not known are refused, with those that are", async () => {
    const store = await open(first);
    await store.replace(second);
    for (const since of ["0000000000", second.version.slice(0, 7), ""])
      await expect(store.changesSince({ since, first: 2 })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(
          `Known are ${second.version.slice(0, 12)} (2026-01-01), ${first.version.slice(0, 12)} (2026-01-01)`,
        ),
      });
    await store.close();
  });

  it("are remembered of the last 50 versions", async () => {
    const store = await open(first);
    for (let turn = 0; turn < 52; turn++) await store.replace(corpus(`turn ${turn}`, "a leads_to b", { a: `a${turn}` }));
    const known = await store.versions();
    expect(known).toHaveLength(51);
    expect(known.at(-1)?.version).toBe(version("turn 1"));
    expect((await changes(store, version("turn 1"))).items).toEqual(["changed node a"]);
    await store.close();
  }, 120_000);

  it("and their sum: how many edges there are of each relation", async () => {
    const store = await open(corpus("counts", "a leads_to b\nb leads_to c\ng:Rule holds_off b:Risk"));
    expect(await store.relationCounts()).toEqual([
      { value: "holds_off", count: 1 },
      { value: "leads_to", count: 2 },
    ]);
    await store.close();
  });
});
