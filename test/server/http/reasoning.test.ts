import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serve } from "./serve.ts";

/** Facts of up to four for it are sought as long as one may. */
const LONG = '{ settle(statement: "opt.upstream", maxSize: 4) { complete } }';

const held = openEmbeddedStore(theCorpus());
let wasRead: () => void = () => {};
/** Says when the graph was read, after which reasoning begins. */
const store: GraphStore = {
  ...held,
  induced: async (query, options) => {
    const part = await held.induced(query, options);
    wasRead();
    return part;
  },
};

describe("while the server reasons", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(store);
  });
  afterAll(() => served.stop());

  it("answers others first who ask for little, though they come later", async () => {
    const order: string[] = [];
    const reading = new Promise<void>((resolve) => {
      wasRead = resolve;
    });
    const long = served.ask(LONG).then(async (response) => {
      order.push("long");
      return response.json();
    });
    await reading;
    await pause(1);
    await served.ask("{ __typename }");
    order.push("short");
    expect(await long).toMatchObject({ data: { settle: { complete: false } } });
    expect(order).toEqual(["short", "long"]);
  });

  it.each([
    "what-settles-it",
    "what-if",
    "what-is-left-open",
    "what-moves-it-most",
    "what-stops-every-route",
    "under-another-semantics",
    "verdicts-and-why",
    "which-choice-flips-it",
  ])("answers as one who reasons alone: %s", async (example) => {
    const query = readFileSync(new URL(`../../../docs/queries/${example}.graphql`, import.meta.url), "utf8");
    const { data } = await askGraphql(held, query);
    expect(await (await served.ask(query)).json()).toMatchObject({ data });
  });

  it("answers many long questions of one operation without a warning", async () => {
    const warned: Error[] = [];
    const warn = (warning: Error) => void warned.push(warning);
    process.on("warning", warn);
    const answer = await served.ask("{ claims(first: 20) { nodes { hangsOn { without } } } }");
    const { data } = (await answer.json()) as { data: { claims: { nodes: unknown[] } } };
    process.off("warning", warn);
    expect(data.claims.nodes.length).toBe(20);
    expect(warned).toEqual([]);
  });

  it("drops the work of a caller who has gone, and answers the next", async () => {
    const gone = new AbortController();
    const left = served.post(JSON.stringify({ query: LONG }), gone.signal);
    setTimeout(() => gone.abort(), 50);
    await expect(left).rejects.toThrow();
    const next = await served.ask('{ settle(statement: "opt.upstream") { complete } }');
    expect(await next.json()).toMatchObject({ data: { settle: { complete: true } } });
    expect(served.logged.filter((line) => line.includes("a bug"))).toEqual([]);
  });
});
