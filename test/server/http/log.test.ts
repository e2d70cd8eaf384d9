import { afterEach, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { StoreUnavailable } from "#server/store/store-unavailable.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

const held = openEmbeddedStore(theCorpus());
let served: Served | undefined;
afterEach(() => served?.stop());

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly [key: string]: unknown;
}

const lines = ({ logged }: Served) => logged.map((line) => JSON.parse(line) as Line);
/** What is told when a request is over comes after its answer. */
async function line(at: Served, pick: (line: Line) => boolean): Promise<Line> {
  for (;;) {
    const found = lines(at).find(pick);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("the log", () => {
  it("has one line for an operation: which it was, what it cost, how long it took, what it asked of the store; and no variables", async () => {
    served = await serveSet(held, {});
    const query = "query Named($s: String!) { entity(slug: $s) { label } }";
    const response = await served.post(JSON.stringify({ query, variables: { s: "s3cret" }, operationName: "Named" }));
    const told = await line(served, ({ msg }) => msg === "operation");
    expect(told).toMatchObject({
      level: "info",
      requestId: response.headers.get("x-request-id"),
      operation: "Named",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      cost: expect.any(Number),
      status: 200,
      ms: expect.any(Number),
      store: { questions: expect.any(Number), rows: expect.any(Number), ms: expect.any(Number) },
    });
    expect((told["store"] as { questions: number }).questions).toBeGreaterThanOrEqual(1);
    expect(lines(served).filter(({ msg }) => msg === "operation")).toHaveLength(1);
    expect(served.logged.join()).not.toContain("s3cret");
  });

  it("has the codes of what was refused, wherever it was", async () => {
    served = await serveSet(held, { RATE_REQUESTS: 2 });
    await served.ask("{ nonsense }");
    await served.post("{");
    await served.ask("{ __typename }");
    await line(served, ({ status }) => status === 429);
    const told = lines(served).filter(({ msg }) => msg === "operation");
    expect(told.map(({ codes }) => codes)).toEqual([["BAD_USER_INPUT"], ["BAD_USER_INPUT"], ["RATE_LIMITED"]]);
  });

  it("has a line for any other request, without what follows the ? and without headers", async () => {
    served = await serveSet(held, {});
    await fetch(`${served.url}/export/nodes.bib?slugs=s3cret`, { headers: { authorization: "Bearer t0ken" } });
    expect(await line(served, ({ path }) => path === "/export/nodes.bib")).toMatchObject({ level: "info", method: "GET", status: 400 });
    await fetch(`${served.url}/healthz`);
    expect(await line(served, ({ path }) => path === "/healthz")).toMatchObject({ level: "debug" });
    expect(served.logged.join()).not.toMatch(/s3cret|t0ken/);
  });

  it("has in full what a caller is not told: where the store is, and bugs", async () => {
    const broken = { ...held, facets: () => Promise.reject(new StoreUnavailable('Neo4j at neo4j://10.0.0.7 refused the user "me".')) };
    served = await serveSet(broken, {});
    const response = await served.ask("{ facets { total } }");
    const text = await response.text();
    expect({ status: response.status, again: response.headers.get("retry-after") }).toEqual({ status: 503, again: "2" });
    expect(text).toContain("UNAVAILABLE");
    expect(text).not.toMatch(/10\.0\.0\.7|"me\\"/);
    expect(await line(served, ({ level }) => level === "warn")).toMatchObject({
      requestId: response.headers.get("x-request-id"),
      err: { message: expect.stringContaining("10.0.0.7"), stack: expect.any(String) },
    });
  });
});

describe("an answer under which the store went away", () => {
  it("is refused as a whole: half of it would look like there is none", async () => {
    served = await serveSet({ ...held, facets: () => Promise.reject(new StoreUnavailable("gone")) }, {});
    const response = await served.ask('{ entity(slug: "no.such") { label } facets { total } }');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    const other = await serveSet({ ...held, nodes: () => Promise.reject(new StoreUnavailable("gone")) }, {});
    const nullable = await other.ask('{ entity(slug: "mec.cap-gain") { label } facets { total } }');
    expect({ status: nullable.status, body: await nullable.json() }).toMatchObject({ status: 503, body: { data: null } });
    await other.stop();
  });
});
