import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "#server/http/app.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";

async function serve(store: GraphStore): Promise<{ readonly app: App; readonly url: string; readonly logged: string[] }> {
  const logged: string[] = [];
  const app = await createApp(store, { log: (line) => logged.push(line) });
  await new Promise<void>((resolve) => app.server.listen(0, "127.0.0.1", resolve));
  return { app, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, logged };
}

describe("the server", () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.app.stop());

  const ask = (query: string, variables = {}) =>
    fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });

  it("passes the audits of GraphQL over HTTP without an error, and warns only of what Apollo states by design", async () => {
    const audits = serverAudits({
      url: `${served.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...init.headers, "apollo-require-preflight": "1" } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const named = results.map((result, index) => ({
      status: result.status,
      name: audits[index]?.name ?? "",
      reason: "reason" in result ? result.reason : "",
    }));
    expect(named.filter(({ status }) => status === "error")).toEqual([]);
    expect(named.filter(({ status }) => status === "warn").length).toBeLessThanOrEqual(3);
  });

  it("says that it lives and that it is ready, with the corpus's version", async () => {
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${served.url}/readyz`)).json()).toEqual({ status: "ready", corpus: theCorpus().version });
  });

  it("lets a page load nothing from elsewhere", async () => {
    const policy = (await fetch(`${served.url}/healthz`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("puts the request's id on every answer and error", async () => {
    const response = await ask('{ node(id: "nonsense") { id } }');
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; requestId: string } }[] };
    expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", requestId: response.headers.get("x-request-id") });
  });

  it("tells what is wrong with a query as it is, and with a bug only that it is one", async () => {
    const broken: GraphStore = { ...openEmbeddedStore(theCorpus()), corpus: () => Promise.reject(new Error("secret path /etc/passwd")) };
    const other = await serve(broken);
    const response = await fetch(`${other.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ corpus { version } }" }),
    });
    const text = await response.text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("passwd");
    expect(other.logged.join()).toContain("secret path");
    await other.app.stop();
    expect(await (await ask("{ nonsense }")).json()).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
  });

  it("refuses batches, oversized bodies and endless queries", async () => {
    const batch = await fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ __typename }" }]),
    });
    expect(batch.status).toBe(400);
    expect((await ask(`{ ${"a".repeat(300_000)} }`)).status).toBe(413);
    expect((await ask(`{ ${"__typename ".repeat(5_000)} }`)).status).toBe(400);
  });

  it("answers an unknown address in JSON", async () => {
    const response = await fetch(`${served.url}/no/such`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT" } });
  });

  it("is not ready when its store is gone", async () => {
    const other = await serve({ ...openEmbeddedStore(theCorpus()), corpus: () => Promise.reject(new Error("gone")) });
    expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
    await other.app.stop();
  });

  it("stops cleanly, after which nobody listens", async () => {
    const other = await serve(openEmbeddedStore(theCorpus()));
    await other.app.stop();
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });
});

describe("exports over HTTP", () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.app.stop());
  const get = (path: string, headers = {}) => fetch(`${served.url}/export/${path}`, { headers });

  it.each([
    ["corpus.bib", "application/x-bibtex"],
    ["corpus.ris", "application/x-research-info-systems"],
    ["corpus.json", "application/vnd.citationstyles.csl+json"],
    ["trace.md?from=mec.cap-gain&to=rsk.rule-failure", "text/markdown"],
    ["nodes.bib?slugs=asm.capability-fixed", "application/x-bibtex"],
    ["corpus.losses", "application/json"],
  ])("%s comes as %s, to be saved, and is not sent twice", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
    expect((await get(path, { "if-none-match": response.headers.get("etag") ?? "" })).status).toBe(304);
  });

  it.each([
    "corpus.xyz",
    "nothing.bib",
    "trace.bib",
    "nodes.bib",
    "nodes.bib?slugs=no.such",
    "trace.md?from=mec.cap-gain&to=mec.cap-gain",
    "trace.md?from=a&from=b",
    "trace.md?from=mec.cap-gain&to=rsk.bio&maxLength=x",
  ])("%s says what is wrong", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringMatching(/\w/) } });
  });
});
