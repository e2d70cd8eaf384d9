import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { clingo } from "#client/solver/clingo.ts";
import { launchBrowser } from "./launch.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const browser: Browser | undefined = await launchBrowser();

describe.skipIf(!browser)("clingo in a worker of the browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "riparian-solver-"));
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: "error",
      publicDir: false,
      worker: { format: "es" },
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: "es2022",
        rollupOptions: {
          input: join(ROOT, "client/solver/clingo.ts"),
          preserveEntrySignatures: "strict",
          output: { entryFileNames: "clingo.js", format: "es" },
        },
      },
    });
    server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      response.setHeader("content-type", TYPES[extname(path)] ?? "text/html");
      if (path === "/" || path === "/favicon.ico") response.end("<!doctype html><title>solver</title>");
      else response.end(readFileSync(join(folder, path)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    page = await (browser as Browser).newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (script: string) =>
    page.evaluate(`import("/clingo.js").then(async ({ clingo }) => { const each = { limit: 0, want: "each" }; ${script} })`);
  const ENDLESS: Parameters<typeof clingo.solve>[0] = '"1 { in(P,H) : H = 1..10 } 1 :- P = 1..11. :- in(P,H), in(Q,H), P < Q."';

  it("answers", async () => {
    expect(await ask('return clingo.solve("{a; b}. :- not a. #show a/0. #show b/0.", each);')).toEqual({
      answerSets: expect.arrayContaining([["a"], ["a", "b"]]),
      complete: true,
    });
  });

  it("ends its worker when time is up or it is told to, and answers the next question in another", async () => {
    const codes = await ask(`
      const code = (question) => question.then(() => "answered", (error) => error.code);
      const late = await code(clingo.solve(${ENDLESS}, { ...each, timeLimit: 500 }));
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 500);
      const cancelled = await code(clingo.solve(${ENDLESS}, { ...each, signal: controller.signal }));
      return [late, cancelled, await code(clingo.solve("a.", each))];
    `);
    expect(codes).toEqual(["TIMEOUT", "CANCELLED", "answered"]);
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
  });
});
