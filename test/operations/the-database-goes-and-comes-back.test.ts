import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type RunningNeo4j, runNeo4j, whyNot } from "#test/neo4j/run-neo4j.ts";
import { type Served, serveSet } from "#test/server/http/serve.ts";

const PASSWORD = "goes-and-comes-back";

/** It must be one that may be ended: not the one that the other tests have, which may be somebody's. */
const isLeftOut = inject("neo4j") === null || whyNot() !== undefined;

describe.skipIf(isLeftOut)("a server whose Neo4j ends and is started anew", () => {
  const home = mkdtempSync(join(tmpdir(), "riparian-comes-back-"));
  let neo4j: RunningNeo4j;
  let served: Served;
  beforeAll(async () => {
    neo4j = await runNeo4j({ home, port: 0, password: PASSWORD });
    const store = await openNeo4jStore({ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: PASSWORD });
    await store.replace(theCorpus());
    served = await serveSet(store, {});
  });
  afterAll(async () => {
    await served?.stop();
    await neo4j?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const QUESTION = '{ entity(slug: "mec.cap-gain") { label relations(first: 5) { totalCount } } }';
  const status = async (path: string) => (await fetch(`${served.url}${path}`)).status;

  it("says 503 UNAVAILABLE with Retry-After meanwhile, and answers again by itself", { timeout: 300_000 }, async () => {
    const before = await (await served.ask(QUESTION)).json();
    expect(before).toMatchObject({ data: { entity: { label: "Capability improvement" } } });
    await neo4j.stop();
    const [graphql, exported, nothing] = [
      await served.ask(QUESTION),
      await fetch(`${served.url}/export/corpus.ris`),
      await served.ask("{ __typename }"),
    ];
    expect({ status: graphql.status, again: graphql.headers.get("retry-after"), body: await graphql.json() }).toMatchObject({
      status: 503,
      again: expect.stringMatching(/^\d+$/),
      body: { data: null, errors: [{ extensions: { code: "UNAVAILABLE" }, message: expect.not.stringContaining("127.0.0.1") }] },
    });
    expect({ status: exported.status, again: exported.headers.get("retry-after"), body: await exported.json() }).toMatchObject({
      status: 503,
      again: expect.stringMatching(/^\d+$/),
      body: { error: { code: "UNAVAILABLE" } },
    });
    expect(nothing.status).toBe(200);
    expect([await status("/healthz"), await status("/readyz")]).toEqual([200, 503]);

    neo4j = await runNeo4j({ home, port: Number(new URL(neo4j.uri).port), password: PASSWORD });
    await expect.poll(() => status("/readyz"), { timeout: 60_000, interval: 200 }).toBe(200);
    // A Neo4j that has just started plans each statement anew, which may take longer than one operation may.
    await expect.poll(async () => (await served.ask(QUESTION)).json(), { timeout: 60_000 }).toEqual(before);
  });
});
