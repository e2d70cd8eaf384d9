import { describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { keepingWholeGraphs } from "#server/store/whole-graph.ts";
import { theCorpus } from "#test/corpus.ts";

describe("the graph of the whole", () => {
  it("is one graph for all who ask while the version stays the same, and another when it does not", async () => {
    const corpus = theCorpus();
    const store = openEmbeddedStore(corpus);
    const whole = keepingWholeGraphs();
    const before = await whole(store, {});
    const claims = await whole(store, {}, ["Claim"]);
    expect(await whole(store, {})).toBe(before);
    expect(await whole(store, {}, ["Claim"])).toBe(claims);
    await store.replace({ ...corpus, version: "0".repeat(64), nodes: corpus.nodes.slice(1) });
    const after = await whole(store, {});
    expect([before, after].map(({ nodes }) => nodes.length)).toEqual([corpus.nodes.length, corpus.nodes.length - 1]);
    expect(await whole(store, {})).toBe(after);
  });

  it("is said to be of its version, also where it was read before", async () => {
    const whole = keepingWholeGraphs();
    const store = openEmbeddedStore(theCorpus());
    const told: string[] = [];
    for (let time = 0; time < 2; time++) await whole(store, { answeredUnder: (version) => told.push(version) });
    expect(told).toEqual([theCorpus().version, theCorpus().version]);
  });
});
