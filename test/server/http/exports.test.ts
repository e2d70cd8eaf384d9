import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import { EXPORT_ROUTES } from "#server/http/export-routes.ts";
import { pathOf } from "#server/http/links.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { counting } from "#test/counting.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { readRis } from "../exports/read-ris.ts";
import { type Served, serve, serveSet } from "./serve.ts";

const TRACE = "from=mec.cap-gain&to=rsk.rule-failure";

describe("an export", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${served.url}/export${path}`, { headers, method, redirect: "manual" });

  it.each(["", "/"])("is found in a list for readers, at /export%s, as are all others", async (end) => {
    const response = await get(end);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(response.headers.get("link")).toBe('</export/openapi.json>; rel="service-desc"; type="application/json"');
    const listed = (await response.text()).split("\n").filter((line) => line.startsWith("/export/"));
    const paths = listed.map((line) => line.split("?", 1)[0]);
    expect(paths).toEqual(EXPORT_ROUTES.filter(({ isDeprecated }) => !isDeprecated).map(pathOf));
    for (const line of listed) expect((await fetch(`${served.url}${line}`, { method: "HEAD" })).status, line).toBe(200);
    expect((await get(`${end}?x=1`)).status).toBe(400);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("is not written to with %s", async (method) => {
    const response = await get("/corpus.bib", {}, method);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringContaining(method) } });
  });

  it("tells with OPTIONS what may be done with it", async () => {
    const response = await get("/corpus.bib", {}, "OPTIONS");
    expect([response.status, response.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it.each(["/corpus.bib", "/corpus.jsonl", "/openapi.json", `/trace.md?${TRACE}`])(
    "is sent only as it was where that was asked for, whatever the date: %s",
    async (path) => {
      const etag = (await get(path, {}, "HEAD")).headers.get("etag") ?? "";
      expect(etag).toMatch(/^"/);
      for (const met of [etag, `"other", ${etag}`, "*"]) expect((await get(path, { "if-match": met }, "HEAD")).status, met).toBe(200);
      for (const unmet of ['"other"', `W/${etag}`]) {
        const response = await get(path, { "if-match": unmet });
        expect(response.status, unmet).toBe(412);
        expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringContaining("If-Match") } });
      }
      const dates = { "if-modified-since": "Wed, 21 Oct 2099 07:28:00 GMT", "if-unmodified-since": "Wed, 21 Oct 2020 07:28:00 GMT" };
      expect((await get(path, dates, "HEAD")).status).toBe(200);
    },
  );

  it.each(["/nodes.bib?slugs=nobody", "/trace.md?from=mec.cap-gain&to=nobody", "/trace.bib", "/framework.af?audience=nobody"])(
    "is refused for what is wrong with the question, whatever its conditions: %s",
    async (path) => {
      const conditions = [{ "if-none-match": "*" }, { "if-none-match": '"other"' }, { "if-match": "*" }, { "if-match": '"other"' }];
      for (const headers of conditions) expect((await get(path, headers)).status, JSON.stringify(headers)).toBe(400);
    },
  );

  it.each(["/corpus.bib", "/corpus.jsonl", "/corpus.schema.json", `/trace.md?${TRACE}`])(
    "is not sent to who wants it only where there is none: %s",
    async (path) => {
      const response = await get(path, { "if-none-match": "*" });
      expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([304, expect.stringMatching(/^"/), ""]);
    },
  );

  it("is not made again for who names its tag", async () => {
    const asked: string[] = [];
    const counted = await serve(counting(openEmbeddedStore(theCorpus()), asked));
    const ask = (headers: Record<string, string>) => fetch(`${counted.url}/export/trace.bib?${TRACE}`, { headers });
    const etag = (await ask({})).headers.get("etag") ?? "";
    asked.length = 0;
    const again = await ask({ "if-none-match": `W/${etag}` });
    expect([again.status, again.headers.get("etag"), asked]).toEqual([304, etag, ["corpus"]]);
    await counted.stop();
  });

  it.each(["trace.md", "trace.bib", "nodes.bib", "framework.af"])(
    "is of one version or refused, though it is back by the end: %s",
    async (file) => {
      const held = openEmbeddedStore(theCorpus());
      const meanwhile = async <T>(ask: () => Promise<T>): Promise<T> => {
        await held.replace({ ...theCorpus(), version: "another" });
        const answer = await ask();
        await held.replace(theCorpus());
        return answer;
      };
      const swapped = await serve({
        ...held,
        between: (query, call) => meanwhile(() => held.between(query, call)),
        nodes: (slugs, call) => meanwhile(() => held.nodes(slugs, call)),
        induced: (query, call) => meanwhile(() => held.induced(query, call)),
      });
      const question = file.startsWith("trace") ? `?${TRACE}` : file.startsWith("nodes") ? "?slugs=mec.cap-gain" : "";
      const response = await fetch(`${swapped.url}/export/${file}${question}`);
      expect([response.status, response.headers.get("etag"), response.headers.get("retry-after")]).toEqual([503, null, "2"]);
      expect(await response.json()).toMatchObject({ error: { code: "UNAVAILABLE", message: expect.stringContaining("replaced") } });
      await swapped.stop();
    },
  );

  it("takes turns with other exports, so that a large one does not hold up a small one to its end", async () => {
    const held = openEmbeddedStore(theCorpus());
    const seen: string[] = [];
    const slow: GraphStore = {
      ...held,
      neighbours: (query, call) => {
        for (const until = performance.now() + 12; performance.now() < until; );
        seen.push(...query.slugs);
        return held.neighbours(query, call);
      },
    };
    const at = await serve(slow);
    const [last = "", ...many] = theCorpus()
      .nodes.flatMap((node) => ("record" in node ? [] : [node.slug]))
      .slice(0, 81);
    const sent = [many.join(","), last].map((slugs) => fetch(`${at.url}/export/nodes.bib?slugs=${slugs}`));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200]);
    expect(seen.indexOf(last)).toBeLessThan(5);
    await at.stop();
  });

  it("may take as long as TIME_LIMIT of the settings says", async () => {
    const held = openEmbeddedStore(theCorpus());
    const limits: (number | undefined)[] = [];
    const at = await serveSet(
      {
        ...held,
        between: (query, call) => {
          limits.push(call?.timeLimit);
          return held.between(query, call);
        },
      },
      { TIME_LIMIT: 500 },
    );
    expect((await fetch(`${at.url}/export/trace.bib?${TRACE}`)).status).toBe(200);
    expect(limits).toEqual([expect.toSatisfy((limit) => Number(limit) <= 500)]);
    await at.stop();
  });

  it("tells the log what it took of the store", async () => {
    const logging = await serveSet(openEmbeddedStore(theCorpus()), {});
    const stores: unknown[] = [];
    for (const path of [`trace.bib?${TRACE}`, "nodes.ris?slugs=mec.cap-gain", "framework.af", "corpus.jsonl", "corpus.jsonl"])
      await (await fetch(`${logging.url}/export/${path}`)).text();
    await logging.stop();
    for (const line of logging.logged.map((text) => JSON.parse(text) as Record<string, unknown>))
      if (line["msg"] === "request") stores.push([line["path"], (line["store"] as { rows: number } | undefined)?.rows]);
    const atLeast = (least: number) => expect.toSatisfy((rows: unknown) => Number(rows) >= least);
    expect(stores).toEqual([
      ["/export/trace.bib", atLeast(10)],
      ["/export/nodes.ris", atLeast(5)],
      ["/export/framework.af", atLeast(theCorpus().nodes.length)],
      ["/export/corpus.jsonl", atLeast(theCorpus().nodes.length + theCorpus().edges.length)],
      ["/export/corpus.jsonl", expect.toSatisfy((rows: unknown) => Number(rows) < 10)],
    ]);
  });
});

const [SOURCE] = theCorpus().nodes.filter((node) => node.kind === "Source");
const KEY = SOURCE?.slug ?? "";

/** From start to end through three layers of seven, by every way: 343 routes, more than an export lists; every step cites one work. */
function manyRoutes(): CompiledCorpus {
  const layers = [["start"], ...["a", "b", "c"].map((layer) => Array.from({ length: 7 }, (_, at) => layer + at)), ["end"]];
  const steps = layers
    .slice(1)
    .flatMap((layer, index) => (layers[index] ?? []).flatMap((from) => layer.map((to) => `${from} leads_to ${to}`)));
  const { nodes, edges } = drawGraph(steps.join("\n"));
  const cited = edges.map((edge) => ({ ...edge, citations: [{ source: KEY, grade: "primary" as const }] }));
  return { ...theCorpus(), nodes: [...nodes, ...(SOURCE ? [SOURCE] : [])], edges: cited, version: "many" };
}

describe("an export of a trace that was cut short", () => {
  const store = openEmbeddedStore(manyRoutes());
  const nearest: GraphStore = { ...store, between: async (query, call) => ({ ...(await store.between(query, call)), truncated: true }) };
  const LISTED = "there are more routes than are listed; all of up to 3 steps are here";
  const NEAREST = "only the nodes nearest to the ends were looked at";

  it.each([
    [store, "from=start&to=end", LISTED],
    [nearest, "from=start&to=end&maxLength=4", NEAREST],
    [nearest, "from=start&to=a0", NEAREST],
    [nearest, "from=a0&to=start", NEAREST],
  ])(
    "says why in a header, in its name, and in itself where there is a place for it, and has no tag (%#)",
    async (asked, question, missing) => {
      const served = await serve(asked);
      const get = (file: string) => fetch(`${served.url}/export/${file}?${question}`);
      const texts: Record<string, string> = {};
      for (const [file, name] of [
        ["trace.bib", "riparian-trace-incomplete.bib"],
        ["trace.ris", "riparian-trace-incomplete.ris"],
        ["trace.csl.json", "riparian-trace-incomplete.csl.json"],
        ["trace.losses", "trace-losses-incomplete.json"],
        ["trace.md", "trace-incomplete.md"],
      ] as const) {
        const response = await get(file);
        expect([file, response.status, response.headers.get("x-incomplete")]).toEqual([file, 200, missing]);
        expect(response.headers.get("content-disposition")).toContain(`filename="${name}"`);
        expect([response.headers.get("etag"), response.headers.get("cache-control")]).toEqual([null, "no-store"]);
        const none = await fetch(`${served.url}/export/${file}?${question}`, { headers: { "if-none-match": "*" } });
        expect([none.status, none.headers.get("etag"), none.headers.get("x-incomplete")]).toEqual([304, null, missing]);
        texts[file] = await response.text();
      }
      expect(texts["trace.bib"]).toContain(`\n% Not complete: ${missing}.\n`);
      expect(JSON.parse(texts["trace.losses"] ?? "")).toMatchObject({ missing });
      expect(texts["trace.md"]).toContain(`not complete: ${missing}`);
      await served.stop();
    },
  );

  it("has the sources of the routes that are listed, in formats that hold nothing else", async () => {
    const served = await serve(store);
    const text = async (file: string) => (await fetch(`${served.url}/export/${file}?from=start&to=end`)).text();
    expect(readRis(await text("trace.ris")).map((record) => record.get("ID")?.[0])).toEqual([KEY]);
    expect(JSON.parse(await text("trace.csl.json"))).toEqual([expect.objectContaining({ id: KEY })]);
    await served.stop();
  });

  it("is whole, with a tag and without such a word, where nothing is missing", async () => {
    const served = await serve(store);
    const response = await fetch(`${served.url}/export/trace.bib?from=start&to=a0`);
    expect([response.headers.get("x-incomplete"), response.headers.get("etag")]).toEqual([null, expect.stringMatching(/^"/)]);
    expect(response.headers.get("content-disposition")).toContain('filename="riparian-trace.bib"');
    expect(await response.text()).not.toContain("Not complete");
    await served.stop();
  });
});
