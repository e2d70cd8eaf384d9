import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serve } from "./served.ts";

/** To those who take application/json, Apollo answers what it refuses to run with 400, where the specification would rather have 200. */
const STATED_BY_APOLLO = [
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

describe("the audits of GraphQL over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  }, 60_000);
  afterAll(() => served.stop());

  it("find no error, and three warnings: those that Apollo states by design", async () => {
    const audits = serverAudits({
      url: `${served.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...init.headers, "apollo-require-preflight": "1" } }),
    });
    const results = await Promise.all(audits.map(({ fn }) => fn()));
    expect(results.length).toBeGreaterThan(55);
    expect(results.filter(({ status }) => status === "error")).toEqual([]);
    expect(results.flatMap(({ name, status }) => (status === "ok" ? [] : [name])).sort()).toEqual(STATED_BY_APOLLO);
    expect(served.logged).toEqual([]);
  });
});
