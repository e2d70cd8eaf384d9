import { describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { inSlices } from "#server/store/embedded/in-slices.ts";
import { theCorpus } from "#test/corpus.ts";

/** Keeps the process busy for longer than a slice. */
function toil(): void {
  for (const until = performance.now() + 11; performance.now() < until; );
}

describe("work in slices", () => {
  it("takes each item once, in turn, however many wait for it, and lets the process look at what else there is in between", async () => {
    const seen: string[] = [];
    const work = inSlices(["a", "b", "c"], (item) => {
      toil();
      seen.push(item);
    });
    const look = () => {
      seen.push("look");
      if (!work.isDone()) setImmediate(look);
    };
    setImmediate(look);
    const wait = async () => {
      while (!work.isDone()) await work.goOn();
    };
    await Promise.all([wait(), wait(), wait()]);
    expect(seen.slice(0, 6)).toEqual(["look", "a", "look", "b", "look", "c"]);
  });

  it("is done where there is nothing to do", () => {
    expect(inSlices([], toil).isDone()).toBe(true);
  });

  it("fails all who wait when an item does", async () => {
    const work = inSlices(["a"], () => {
      throw new Error("no such word");
    });
    const outcomes = await Promise.allSettled([work.goOn(), work.goOn()]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("the first searches", () => {
  const found = async (store: ReturnType<typeof openEmbeddedStore>, signal?: AbortSignal) =>
    (await store.search({ text: "capability improvement", first: 5 }, { signal })).map(({ node }) => node.slug);

  it("find what later ones find, also when several are put at once", async () => {
    const store = openEmbeddedStore(theCorpus());
    const [one, other] = await Promise.all([found(store), found(store)]);
    expect(one).toEqual(await found(store));
    expect(other).toEqual(one);
    expect(one[0]).toBe("mec.cap-gain");
  });

  it("end with their callers while words are still being put into the index, and leave the others their answer", async () => {
    const store = openEmbeddedStore(theCorpus());
    const leaving = new AbortController();
    const [gone, stays] = [found(store, leaving.signal), found(store)];
    leaving.abort();
    await expect(gone).rejects.toMatchObject({ code: "CANCELLED" });
    expect((await stays)[0]).toBe("mec.cap-gain");
  });

  it("answer from the corpus that was held when they were put", async () => {
    const store = openEmbeddedStore(theCorpus());
    const asked = found(store);
    await store.replace({ version: "empty", title: "empty", asOf: "2026-01-01", nodes: [], edges: [] });
    expect((await asked)[0]).toBe("mec.cap-gain");
    expect(await found(store)).toEqual([]);
  });
});
