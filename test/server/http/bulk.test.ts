import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import express, { type NextFunction, type Request, type Response } from "express";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sendBulk } from "#server/http/send-bulk.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { remembering } from "#server/store/remembering.ts";
import { theCorpus } from "#test/corpus.ts";
import { counting } from "#test/counting.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { type Served, serve } from "./serve.ts";

const EXTENSIONS = ["json", "jsonl", "csv.zip"] as const;

describe("the whole corpus over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());
  const get = (extension: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${served.url}/export/corpus.${extension}`, { method, headers });
  const bytes = async (response: globalThis.Response) => Buffer.from(await response.arrayBuffer());

  it.each(EXTENSIONS)("as .%s is named for its version, with the digest of its bytes, and is not sent twice", async (extension) => {
    const response = await get(extension);
    const { version } = theCorpus();
    expect(response.status).toBe(200);
    expect(response.headers.get("x-corpus-version")).toBe(version);
    expect(response.headers.get("content-disposition")).toContain(`filename="riparian-corpus-${version.slice(0, 12)}.${extension}"`);
    const body = await bytes(response);
    expect(response.headers.get("content-length")).toBe(String(body.length));
    expect(response.headers.get("repr-digest")).toBe(`sha-256=:${createHash("sha256").update(body).digest("base64")}:`);
    const etag = response.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{24}"$/);
    const again = await get(extension, { "if-none-match": etag });
    expect([again.status, again.headers.get("etag"), (await bytes(again)).length]).toEqual([304, etag, 0]);
    expect((await get(extension, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it.each(EXTENSIONS)("as .%s is put together from parts, each taken up where the last broke off", async (extension) => {
    const whole = await get(extension);
    const [body, etag] = [await bytes(whole), whole.headers.get("etag") ?? ""];
    const parts: Buffer[] = [];
    for (let start = 0; start < body.length; start += 70_001) {
      const response = await get(extension, { range: `bytes=${start}-${start + 70_000}`, "if-range": etag });
      expect(response.status).toBe(206);
      parts.push(await bytes(response));
      expect(response.headers.get("content-range")).toBe(`bytes ${start}-${Math.min(start + 70_000, body.length - 1)}/${body.length}`);
    }
    expect(Buffer.concat(parts).equals(body)).toBe(true);
    expect((await bytes(await get(extension, { range: "bytes=-5" }))).equals(body.subarray(-5))).toBe(true);
  });

  it("is sent whole to who has parts of another file, or a tag that vouches for no bytes", async () => {
    const whole = await get("jsonl");
    const etag = whole.headers.get("etag") ?? "";
    for (const held of ['"of-another-version"', `W/${etag}`]) {
      const response = await get("jsonl", { range: "bytes=10-", "if-range": held });
      expect([held, response.status, (await bytes(response)).length]).toEqual([held, 200, Number(whole.headers.get("content-length"))]);
    }
  });

  it("says how long it is where a range begins after its end, as an error and not as the file", async () => {
    const length = (await get("jsonl", {}, "HEAD")).headers.get("content-length");
    const response = await get("jsonl", { range: "bytes=999999999-" });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${length}`);
    expect(response.headers.get("content-disposition")).toBeNull();
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringContaining(String(length)) } });
  });

  it("tells of itself without being sent, and takes no compression on the way that would move its bytes", async () => {
    const response = await get("json", { "accept-encoding": "gzip, br" }, "HEAD");
    expect(response.status).toBe(200);
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("cache-control")).toContain("no-transform");
    expect((await bytes(response)).length).toBe(0);
  });

  it("leads to its other forms, its schema, its licence and the description of the service", async () => {
    const links = (await get("jsonl", {}, "HEAD")).headers.get("link") ?? "";
    expect(links).toContain('</export/openapi.json>; rel="service-desc"');
    expect(links).toContain('</export/corpus.schema.json>; rel="describedby"');
    expect(links).toContain('</export/corpus.csv.zip>; rel="alternate"; type="application/zip"');
    expect(links).toContain('rel="license"');
    expect(links).not.toContain("/export/corpus.jsonl>");
    for (const [, address = ""] of links.matchAll(/<(\/[^>]*)>/g))
      expect((await fetch(`${served.url}${address}`)).status, address).toBe(200);
  });

  it("has no parts for who only asks about it", async () => {
    const whole = await get("jsonl", {}, "HEAD");
    const response = await get("jsonl", { range: "bytes=0-9" }, "HEAD");
    expect([response.status, response.headers.get("content-range")]).toEqual([200, null]);
    expect(response.headers.get("content-length")).toBe(whole.headers.get("content-length"));
  });

  it.each(["bytes=0-9,20-29", "lines=1-2", "bytes=x"])("is sent whole where it is asked for as %s", async (range) => {
    const response = await get("jsonl", { range });
    expect([response.status, response.headers.get("content-length")]).toEqual([200, String((await bytes(response)).length)]);
  });

  it("takes no parameters, and says so", async () => {
    const response = await get("json?kind=Source");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringContaining('"kind"') } });
  });
});

describe("files of the whole corpus", () => {
  const drawn = drawGraph("gain:Mechanism raises gained:Capability");
  const another = { ...theCorpus(), nodes: drawn.nodes, edges: drawn.edges, version: "another" };

  it("are made once, however many ask at once", async () => {
    const held = openEmbeddedStore(theCorpus());
    let pages = 0;
    const served = await serve({
      ...held,
      page: (query, options) => {
        pages += 1;
        return held.page(query, options);
      },
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetch(`${served.url}/export/corpus.jsonl`)));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(pages).toBe(Math.ceil(theCorpus().nodes.length / 100));
    await served.stop();
  });

  it("are those of the version that the store holds by then, each whole, while readers of the one before may finish", async () => {
    const store = openEmbeddedStore(theCorpus());
    const served = await serve(store);
    const before = await fetch(`${served.url}/export/corpus.jsonl`);
    await store.replace(another);
    const after = await fetch(`${served.url}/export/corpus.jsonl`, { headers: { "if-none-match": before.headers.get("etag") ?? "" } });
    expect(after.status).toBe(200);
    expect(after.headers.get("x-corpus-version")).toBe("another");
    expect((await after.text()).trimEnd().split("\n")).toHaveLength(1 + another.nodes.length + another.edges.length);
    expect((await before.text()).trimEnd().split("\n")).toHaveLength(1 + theCorpus().nodes.length + theCorpus().edges.length);
    await served.stop();
  });

  it("are refused as UNAVAILABLE, never half of each, where the corpus is replaced while one is made, and made at the next asking", async () => {
    const held = openEmbeddedStore(theCorpus());
    let replacing = true;
    const store: GraphStore = {
      ...held,
      edgePage: async (query, options) => {
        if (replacing) await held.replace(another);
        replacing = false;
        return held.edgePage(query, options);
      },
    };
    const served = await serve(store);
    const refused = await fetch(`${served.url}/export/corpus.json`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("etag")).toBeNull();
    expect(await refused.json()).toMatchObject({ error: { code: "UNAVAILABLE" } });
    const made = await fetch(`${served.url}/export/corpus.json`);
    expect(made.headers.get("x-corpus-version")).toBe("another");
    expect(await made.json()).toMatchObject({ corpus: { version: "another", nodeCount: another.nodes.length } });
    await served.stop();
  });

  it("are refused too where the corpus is back by the end, and another page as long as it", async () => {
    const held = openEmbeddedStore(theCorpus());
    const like = { ...theCorpus(), nodes: theCorpus().nodes.map((node) => ({ ...node, summary: "other" })), version: "another" };
    const served = await serve({
      ...held,
      page: async (query, options) => {
        if (query.after === undefined) return held.page(query, options);
        await held.replace(like);
        const page = await held.page(query, options);
        await held.replace(theCorpus());
        return page;
      },
    });
    const response = await fetch(`${served.url}/export/corpus.json`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: "UNAVAILABLE", message: expect.stringContaining("replaced") } });
    await served.stop();
  });

  it("are made past a store that remembers, which keeps what others asked", async () => {
    const asked: string[] = [];
    const served = await serve(remembering(counting(openEmbeddedStore(theCorpus()), asked), 150));
    const ask = async () => (await served.ask("{ entities(first: 50) { nodes { slug } } }")).text();
    const answer = await ask();
    expect((await fetch(`${served.url}/export/corpus.jsonl`)).status).toBe(200);
    asked.length = 0;
    expect(await ask()).toBe(answer);
    expect(asked.filter((name) => name !== "corpus")).toEqual([]);
    await served.stop();
  });

  it("are made for the next, though those who waited for one have gone", async () => {
    const held = openEmbeddedStore(theCorpus());
    let letGo: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let pages = 0;
    const served = await serve({
      ...held,
      page: async (query, options) => {
        pages += 1;
        await waiting;
        return held.page(query, options);
      },
    });
    const callers = Array.from({ length: 3 }, () => new AbortController());
    const asked = callers.map(({ signal }) => fetch(`${served.url}/export/corpus.jsonl`, { signal }));
    await vi.waitFor(() => expect(pages).toBe(1));
    for (const caller of callers) caller.abort();
    for (const one of asked) await expect(one).rejects.toThrow();
    await vi.waitFor(() => expect(served.app.running()).toBe(0));
    letGo?.();
    expect((await fetch(`${served.url}/export/corpus.jsonl`)).status).toBe(200);
    expect(pages).toBe(Math.ceil(theCorpus().nodes.length / 100));
    await served.stop();
  });

  describe("on disk", () => {
    const place = mkdtempSync(join(tmpdir(), "riparian-test-"));
    beforeAll(() => vi.stubEnv("TMPDIR", place));
    afterAll(() => {
      vi.unstubAllEnvs();
      rmSync(place, { recursive: true });
    });

    it("are made again where something tidied them away, and are gone when the server has stopped", async () => {
      const served = await serve(openEmbeddedStore(theCorpus()));
      const ask = async () => (await fetch(`${served.url}/export/corpus.jsonl`)).text();
      const first = await ask();
      const [folder = ""] = readdirSync(place);
      expect(readdirSync(join(place, folder))).toHaveLength(1);
      rmSync(join(place, folder), { recursive: true });
      expect(await ask()).toBe(first);
      await served.stop();
      expect(readdirSync(place)).toEqual([]);
    });

    it("are UNAVAILABLE where one is taken away between the look at it and its sending, without a word on where it lay", async () => {
      const corpus = await openEmbeddedStore(theCorpus()).corpus();
      const gone = { folder: place, path: "gone.jsonl", name: "riparian-corpus.jsonl", corpus, digest: "" };
      const app = express();
      app.get("/", (request, response) => sendBulk(request, response, gone, "application/jsonl", { Link: "<x>" }));
      let thrown: unknown;
      app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
        thrown = error;
        response.status(503).end();
      });
      const server = app.listen(0, "127.0.0.1");
      await once(server, "listening");
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(thrown).toMatchObject({ code: "UNAVAILABLE", message: expect.not.stringContaining(place) });
      expect([response.headers.get("link"), response.headers.get("repr-digest")]).toEqual([null, null]);
      server.close();
    });

    it("take away what processes that were killed left behind, and nothing of those that live, or of others", async () => {
      const named = (machine: string, pid: number, began: number) => `riparian-bulk-${machine}-${pid}-${began}-Ab3xyz`;
      const here = hostname().replaceAll(/[^\w.]/g, "_");
      const ended = spawnSync(process.execPath, ["-e", ""]).pid;
      const leftBehind = [named(here, ended, 1), named(here, process.pid, 1)];
      const stays = [named(here, process.ppid, 1), named("elsewhere", ended, 1), `riparian-bulk-${here}-notes`, "riparian-bulk-Ab3xyz"];
      for (const folder of [...leftBehind, ...stays]) {
        mkdirSync(join(place, folder));
        writeFileSync(join(place, folder, "riparian-corpus.jsonl"), "");
      }
      const served = await serve(openEmbeddedStore(theCorpus()));
      expect((await fetch(`${served.url}/export/corpus.jsonl`)).status).toBe(200);
      const now = readdirSync(place);
      expect(now).toEqual(expect.arrayContaining(stays));
      expect(now).toHaveLength(stays.length + 1);
      await served.stop();
      expect(readdirSync(place).toSorted()).toEqual(stays.toSorted());
    });
  });
});
