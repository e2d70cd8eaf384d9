import { describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { takingTurns } from "#server/store/taking-turns.ts";
import { theCorpus } from "#test/corpus.ts";

describe("a store whose calls take turns", () => {
  const held = openEmbeddedStore(theCorpus());

  it("looks at what else there is between calls that are long, in the order in which they were asked", async () => {
    const seen: string[] = [];
    const store = takingTurns({
      ...held,
      facets: (filter, options) => {
        for (const until = performance.now() + 15; performance.now() < until; );
        seen.push(`call ${filter.kinds?.[0]}`);
        return held.facets(filter, options);
      },
    });
    let isOver = false;
    const look = () => {
      seen.push("look");
      if (!isOver) setImmediate(look);
    };
    setImmediate(look);
    const kinds = ["Claim", "Rule", "Risk", "Harm"] as const;
    await Promise.all(kinds.map((kind) => store.facets({ kinds: [kind] })));
    isOver = true;
    const calls = seen.filter((one) => one !== "look");
    expect(calls).toEqual(kinds.map((kind) => `call ${kind}`));
    for (const [index, one] of seen.entries()) if (index > 0 && one !== "look") expect(seen[index - 1], seen.join()).toBe("look");
  });

  it("lets each operation have one of its calls before any has the next", async () => {
    const seen: string[] = [];
    const slow: GraphStore = {
      ...held,
      facets: (filter, options) => {
        for (const until = performance.now() + 15; performance.now() < until; );
        seen.push(String(filter.kinds?.[0]));
        return held.facets(filter, options);
      },
    };
    const [many, one] = [takingTurns(slow), takingTurns(slow)];
    const asked = Array.from({ length: 6 }, () => many.facets({ kinds: ["Claim"] }));
    await Promise.all([...asked, one.facets({ kinds: ["Rule"] })]);
    expect(seen.indexOf("Rule")).toBeLessThanOrEqual(2);
    expect(seen.length).toBe(7);
  });

  it("answers, refuses and closes as the store itself", async () => {
    const store: GraphStore = takingTurns(held);
    expect(await store.corpus()).toEqual(await held.corpus());
    await expect(store.page({ first: 0 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(store.name).toBe("embedded");
    await store.close();
  });
});
