import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { CallOptions, GraphStore } from "#server/store/graph-store.ts";
import { remembering } from "#server/store/remembering.ts";
import { StoreUnavailable } from "#server/store/store-unavailable.ts";
import { theCorpus } from "#test/corpus.ts";

const corpus = { ...theCorpus(), nodes: theCorpus().nodes.slice(0, 30), edges: [] };
const versionOf = (name: string) => ({ ...corpus, version: name, nodes: corpus.nodes.slice(0, 10 + name.length) });
const LEASE = 100;

/** A store that is counted, and can be slow or gone. */
function counted() {
  const held = openEmbeddedStore(corpus);
  const asked: string[] = [];
  let before: () => Promise<void> = async () => {};
  const store = Object.fromEntries(
    Object.entries(held).map(([name, value]) => [
      name,
      typeof value !== "function"
        ? value
        : async (...given: readonly never[]) => {
            asked.push(name);
            await before();
            return (value as (...given: readonly never[]) => unknown)(...given);
          },
    ]),
  ) as unknown as GraphStore;
  return {
    held,
    store,
    taken: () => asked.splice(0),
    first: (wait: () => Promise<void>) => {
      before = wait;
    },
  };
}

/** Puts a question and says under which versions it was answered. */
async function under<A>(ask: (options: CallOptions) => Promise<A>): Promise<{ readonly answer: A; readonly versions: readonly string[] }> {
  const versions: string[] = [];
  const answer = await ask({ answeredUnder: (version) => versions.push(version) });
  return { answer, versions };
}

describe("a store that remembers", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "Date", "setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("puts the same question once, and tells its version each time", async () => {
    const { store, taken } = counted();
    const kept = remembering(store, 1_000);
    const ask = () => under((options) => kept.page({ first: 3, filter: { kinds: ["Claim"] } }, options));
    const [one, two] = [await ask(), await ask()];
    expect(two).toEqual(one);
    expect(one.versions).toEqual([corpus.version]);
    expect(taken()).toEqual(["page"]);
  });

  it("holds questions apart that differ in anything", async () => {
    const { store, taken } = counted();
    const kept = remembering(store, 1_000);
    await kept.page({ first: 3 });
    await kept.page({ first: 4 });
    await kept.edgePage({ first: 3 });
    await kept.nodes(["rsk.bio"]);
    await kept.nodes(["rsk.bio", "mec.cap-gain"]);
    expect(taken()).toEqual(["page", "page", "edgePage", "nodes", "nodes"]);
  });

  it("asks after the version when the last word on it is old, once for all who want to know", async () => {
    const { store, taken } = counted();
    const kept = remembering(store, 1_000);
    await kept.page({ first: 3 });
    taken();
    vi.advanceTimersByTime(LEASE + 1);
    await Promise.all([kept.page({ first: 3 }), kept.page({ first: 3 }), kept.page({ first: 3 })]);
    expect(taken()).toEqual(["corpus"]);
  });

  it("puts the question anew when others have replaced the corpus", async () => {
    const { held, store } = counted();
    const kept = remembering(store, 1_000);
    await kept.facets({});
    await held.replace(versionOf("another"));
    vi.advanceTimersByTime(LEASE + 1);
    expect(await under((options) => kept.facets({}, options))).toMatchObject({ answer: { total: 17 }, versions: ["another"] });
  });

  it("forgets everything when it replaces the corpus itself", async () => {
    const { store } = counted();
    const kept = remembering(store, 1_000);
    await kept.facets({});
    await kept.replace(versionOf("another"));
    expect((await kept.facets({})).total).toBe(17);
  });

  it("keeps no more rows than it may, those asked for last", async () => {
    const { store, taken } = counted();
    const kept = remembering(store, 20);
    for (const first of [8, 9, 8]) await kept.page({ first });
    expect(taken()).toEqual(["page", "page"]);
    await kept.page({ first: 10 });
    taken();
    await kept.page({ first: 8 });
    expect(taken()).toEqual([]);
    await kept.page({ first: 9 });
    expect(taken()).toEqual(["page"]);
    for (const _ of [1, 2]) await kept.induced({ limit: 1_000 });
    expect(taken()).toEqual(["induced", "induced"]);
  });

  it("lets pass what is not worth keeping, and keeps what it had", async () => {
    const { store, taken } = counted();
    const kept = remembering(store, 20);
    await kept.page({ first: 15 });
    for (const first of [10, 15, 15]) await under((options) => kept.page({ first }, { ...options, isWorthKeeping: false }));
    expect(taken()).toEqual(["page", "page", "page", "page"]);
    await kept.page({ first: 15 });
    expect(taken()).toEqual([]);
    await kept.page({ first: 10 });
    expect(taken()).toEqual(["page"]);
  });

  it("keeps no error, and gives none of what it kept while the database does not answer", async () => {
    const { store, first } = counted();
    const kept = remembering(store, 1_000);
    const gone = async () => {
      throw new StoreUnavailable("Neo4j cannot be reached.");
    };
    first(gone);
    await expect(kept.page({ first: 3 })).rejects.toMatchObject({ code: "UNAVAILABLE" });
    first(async () => {});
    await kept.page({ first: 3 });
    first(gone);
    vi.advanceTimersByTime(LEASE + 1);
    await expect(kept.page({ first: 3 })).rejects.toMatchObject({ code: "UNAVAILABLE" });
    first(async () => {});
    expect((await kept.page({ first: 3 })).items).toHaveLength(3);
  });

  it("lets one who waits for the version go when they are gone or out of time, and answers the others", async () => {
    const { store, first } = counted();
    const kept = remembering(store, 1_000);
    await kept.page({ first: 3 });
    vi.advanceTimersByTime(LEASE + 1);
    let go = () => {};
    const slow = new Promise<void>((resolve) => {
      go = resolve;
    });
    first(() => slow);
    const leaving = new AbortController();
    const gone = expect(kept.page({ first: 3 }, { signal: leaving.signal })).rejects.toMatchObject({ code: "CANCELLED" });
    const late = expect(kept.page({ first: 3 }, { timeLimit: 50 })).rejects.toMatchObject({ code: "TIMEOUT" });
    const patient = kept.page({ first: 3 });
    leaving.abort();
    await gone;
    vi.advanceTimersByTime(51);
    await late;
    go();
    expect((await patient).items).toHaveLength(3);
  });

  it("gives under each version what the store gives under it, and never one that went long ago, whatever is asked and replaced when", async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant("ask" as const), first: fc.constantFrom(5, 12, 100) }),
      fc.record({ type: fc.constant("replace" as const), version: fc.constantFrom("a", "bb", "ccc") }),
      fc.record({ type: fc.constant("wait" as const), milliseconds: fc.constantFrom(10, 60, 150) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { held, store } = counted();
        const kept = remembering(store, 30);
        /** When each version was there last; the one that is there now, still. */
        const until = new Map<string, number>();
        let now = "";
        const replace = async (version: string) => {
          await held.replace(versionOf(version));
          until.set(now, performance.now());
          now = version;
        };
        await replace("a");
        for (const one of steps) {
          if (one.type === "wait") vi.advanceTimersByTime(one.milliseconds);
          else if (one.type === "replace") await replace(one.version);
          else {
            const { answer, versions } = await under((options) => kept.page({ first: one.first }, options));
            const [told = ""] = versions;
            expect(versions).toHaveLength(1);
            expect(answer.items.map(({ item }) => item)).toEqual(versionOf(told).nodes.slice(0, one.first));
            if (told !== now) expect(performance.now() - (until.get(told) ?? Number.NaN)).toBeLessThanOrEqual(LEASE);
          }
        }
      }),
    );
  });
});
