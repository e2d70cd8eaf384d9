import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERROR_CODES, ExplorerError } from "#argument/explorer-error.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serve } from "./serve.ts";

describe("the server", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());

  const ask = (query: string) => served.ask(query);

  it("says that it lives and that it is ready, with the corpus's version", async () => {
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${served.url}/readyz`)).json()).toEqual({ status: "ready", corpus: theCorpus().version });
  });

  it("says of a file that is not there no more than its address", async () => {
    const page = mkdtempSync(join(tmpdir(), "riparian-test-page-"));
    mkdirSync(join(page, "assets"));
    writeFileSync(join(page, "index.html"), "");
    const withPage = await serve(openEmbeddedStore(theCorpus()), { page });
    rmSync(join(page, "index.html"));
    for (const path of ["/assets/gone.js", "/explore"]) {
      const response = await fetch(`${withPage.url}${path}?x`, { headers: { accept: "text/html" } });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: `There is nothing at ${path}.` } });
    }
    await withPage.stop();
    rmSync(page, { recursive: true });
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
    const response = await other.ask("{ corpus { version } }");
    const text = await response.text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("passwd");
    expect(other.logged.join()).toContain("secret path");
    await other.stop();
    expect(await (await ask("{ nonsense }")).json()).toMatchObject({ errors: [{ message: expect.stringContaining("nonsense") }] });
  });

  it("hides and reports a bug that graphql itself words", async () => {
    const held = openEmbeddedStore(theCorpus());
    const other = await serve({
      ...held,
      nodes: async (slugs) => (await held.nodes(slugs)).map((node) => node && { ...node, grade: "s3cret" as never }),
    });
    const text = await (await other.ask('{ entity(slug: "mec.cap-gain") { grade } }')).text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("s3cret");
    expect(other.logged.join()).toContain("s3cret");
    await other.stop();
  });

  it.each([
    ["what is no GraphQL", { query: "{" }],
    ["a field that is not there", { query: "{ nonsense }" }],
    ["a value that is none", { query: "query Q($n: Int) { entities(first: $n) { totalCount } }", variables: { n: "many" } }],
    ["an operation that is not there", { query: "query A { __typename }", operationName: "B" }],
    ["a stored query that is not there", { extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } }],
    ["nothing", {}],
    ["a batch", [{ query: "{ __typename }" }]],
    ["variables that are a list", { query: "{ __typename }", variables: [1] }],
    [
      "what would cost too much",
      { query: "{ entities(first: 100) { nodes { relations(first: 100) { nodes { relations { totalCount } } } } } }" },
    ],
    ["a body that is no JSON", "{"],
  ])("refuses %s under the closed set of codes, with the request's id", async (_, body) => {
    const response = await served.post(typeof body === "string" ? body : JSON.stringify(body));
    const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) {
      expect(ERROR_CODES).toContain(extensions["code"]);
      expect(extensions["requestId"]).toBe(response.headers.get("x-request-id"));
      expect(Object.keys(extensions).sort()).toEqual(["code", "requestId"]);
    }
  });

  it("puts the corpus's version on every answer that is drawn from it, as on exports", async () => {
    const response = await ask("{ corpus { title } }");
    expect(response.headers.get("x-corpus-version")).toBe(theCorpus().version);
    expect(await response.json()).toMatchObject({ extensions: { corpus: theCorpus().version } });
    const drawn = await ask("{ __typename }");
    expect(drawn.headers.get("x-corpus-version")).toBeNull();
    expect(await drawn.json()).toEqual({ data: { __typename: "Query" }, extensions: { cost: { requested: 1, max: 60_000 } } });
  });

  it("gives no answer and no export that may be half of one corpus and half of another", async () => {
    const held = openEmbeddedStore(theCorpus());
    const replacing: GraphStore = {
      ...held,
      page: async (query, options) => {
        const page = await held.page(query, options);
        await held.replace({ ...theCorpus(), version: `after ${(await held.corpus()).version}` });
        return page;
      },
    };
    const other = await serve(replacing);
    const asked = await other.ask("{ entities { nodes { slug } totalCount } }");
    expect(asked.status).toBe(503);
    expect(await asked.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    const exported = await fetch(`${other.url}/export/corpus.bib`);
    expect({ status: exported.status, etag: exported.headers.get("content-disposition") }).toEqual({ status: 503, etag: null });
    await other.stop();
  });

  it("gives all that one operation asks of the store one limit of time", async () => {
    const held = openEmbeddedStore(theCorpus());
    const left: number[] = [];
    const other = await serve(
      {
        ...held,
        neighbourCounts: async (slug, options = {}) => {
          left.push(options.timeLimit ?? Number.POSITIVE_INFINITY);
          await new Promise((resolve) => setTimeout(resolve, 60));
          return held.neighbourCounts(slug, options);
        },
        edges: (ids, options = {}) => {
          left.push(options.timeLimit ?? Number.POSITIVE_INFINITY);
          return held.edges(ids, options);
        },
      },
      { timeLimit: 50 },
    );
    const response = await other.ask('{ entity(slug: "mec.cap-gain") { relationCounts { count } } }');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "TIMEOUT" } }] });
    expect(left.every((time) => time <= 50)).toBe(true);
    await other.stop();
  });

  it("stops asking when the caller has gone", async () => {
    const struck = new Promise<boolean>((resolve) => {
      void (async () => {
        const held = openEmbeddedStore(theCorpus());
        const other = await serve({
          ...held,
          facets: (_, options) =>
            new Promise((_answer, reject) => {
              gone.abort();
              options?.signal?.addEventListener("abort", () => {
                resolve(true);
                reject(new ExplorerError("CANCELLED", "gone"));
              });
            }),
        });
        const gone = new AbortController();
        await expect(other.post(JSON.stringify({ query: "{ facets { total } }" }), gone.signal)).rejects.toThrow();
        await other.stop();
      })();
    });
    expect(await struck).toBe(true);
  });

  it("is not kept waiting by a caller who sends a question slowly", () => {
    expect(served.app.server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(served.app.server.requestTimeout).toBeLessThanOrEqual(30_000);
  });

  it("answers no simple request that another site's page could send, and tells no site that it may read", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      expect((await served.post('{"query":"{ __typename }"}', undefined, type)).status).toBe(400);
    expect((await fetch(`${served.url}/graphql?query={__typename}`)).status).toBe(400);
    const asked = await fetch(`${served.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
    });
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("answers what the tools ask about the schema, and not the same a hundred times over", async () => {
    expect(await (await ask(getIntrospectionQuery())).json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
    const roots = Array.from({ length: 11 }, (_, index) => `a${index}: __schema { types { name } }`).join(" ");
    const within = "{ __schema { types { a: fields { name } b: fields { name } } } }";
    for (const query of [`{ ${roots} }`, within, "{ __schema { ...s } } fragment s on __Schema { a: types { name } }"]) {
      const { errors } = (await (await ask(query)).json()) as { errors: { extensions: { code: string } }[] };
      expect(new Set(errors.map(({ extensions }) => extensions.code)), query).toEqual(new Set(["QUERY_TOO_COMPLEX"]));
    }
  });

  it("refuses batches, oversized bodies and endless queries", async () => {
    expect((await served.post(JSON.stringify([{ query: "{ __typename }" }]))).status).toBe(400);
    expect((await ask(`{ ${"a".repeat(300_000)} }`)).status).toBe(413);
    expect((await ask(`{ ${"__typename ".repeat(5_000)} }`)).status).toBe(400);
  });

  it("answers an unknown address in JSON", async () => {
    const response = await fetch(`${served.url}/no/such`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT" } });
  });

  it("has each address in one spelling", async () => {
    const response = await fetch(`${served.url}/GraphQL`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    expect(response.status).toBe(404);
  });

  it("is not ready when its store is gone", async () => {
    const other = await serve({ ...openEmbeddedStore(theCorpus()), corpus: () => Promise.reject(new Error("gone")) });
    expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
    await other.stop();
  });

  it("lets what is under way finish when it stops, and closes the store after that", async () => {
    const held = openEmbeddedStore(theCorpus());
    const order: string[] = [];
    let begun: () => void = () => {};
    const isUnderWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const other = await serve({
      ...held,
      facets: async (filter, options) => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push("answered");
        return held.facets(filter, options);
      },
      close: async () => void order.push("closed"),
    });
    const answer = other.ask("{ facets { total } }");
    await isUnderWay;
    await other.stop();
    expect((await answer).status).toBe(200);
    expect(order).toEqual(["answered", "closed"]);
  });

  it("stops cleanly, after which nobody listens", async () => {
    const other = await serve(openEmbeddedStore(theCorpus()));
    await other.stop();
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });
});

describe("exports over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());
  const get = (path: string, headers = {}) => fetch(`${served.url}/export/${path}`, { headers });

  it.each([
    ["corpus.bib", "application/x-bibtex"],
    ["corpus.ris", "application/x-research-info-systems"],
    ["corpus.csl.json", "application/vnd.citationstyles.csl+json"],
    ["corpus.bib?kind=Instrument", "application/x-bibtex"],
    ["nodes.json?slugs=asm.capability-fixed", "application/vnd.citationstyles.csl+json"],
    ["trace.md?from=mec.cap-gain&to=rsk.rule-failure", "text/markdown"],
    ["nodes.bib?slugs=asm.capability-fixed", "application/x-bibtex"],
    ["corpus.losses", "application/json"],
    ["framework.af?audience=aud.risk&putFirst=cri.openness", "text/plain"],
    ["framework.map?reading=assertive", "application/json"],
    ["ways.apx?reading=strict", "text/plain"],
    ["ways.txt?reading=strict", "text/plain"],
    ["bipolar.bag?by=euler-based", "text/plain"],
  ])("%s comes as %s, to be saved, and is not sent twice", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
    const tag = response.headers.get("etag") ?? "";
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) expect((await get(path, { "if-none-match": held })).status, held).toBe(304);
    expect((await get(path, { "if-none-match": '"other"' })).status).toBe(200);
    expect(response.headers.get("x-corpus-version")).toBe(theCorpus().version);
  });

  it.each([
    "framework.af?audience=aud.rsik",
    "framework.af?by=df-quad",
    "framework.af?reading=strictly",
    "bipolar.bag?audience=aud.risk",
    "bipolar.bag?by=weighted-h-categorizer",
    "trace.bib",
    "nodes.bib",
    "nodes.bib?slug=asm.capability-fixed",
    "nodes.bib?slugs=no.such",
    "corpus.bib?kind=Sauce",
    "trace.md?from=mec.cap-gain&to=mec.cap-gain",
    "trace.md?from=a&from=b",
    "trace.md?from=mec.cap-gain&to=rsk.bio&maxLength=x",
  ])("%s says what is wrong", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringMatching(/\w/) } });
    expect(response.headers.get("etag")).toBeNull();
  });

  it.each(["corpus.xyz", "nothing.bib", "framework.bag", "ways.xyz", "bipolar.af", "corpus.bib.bib"])(
    "%s is not there, and what is there is named",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringMatching(/There are \.?\w/) } });
    },
  );
});
