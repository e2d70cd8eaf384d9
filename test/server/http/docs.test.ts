import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { type Served, serve } from "./serve.ts";

const DOCS = fileURLToPath(new URL("../../../docs", import.meta.url));

describe("/docs", () => {
  const page = mkdtempSync(join(tmpdir(), "riparian-page-"));
  let served: Served;
  beforeAll(async () => {
    const { nodes, edges } = drawGraph("a:Mechanism leads_to b:Risk");
    const store = openEmbeddedStore({ version: "small", title: "small", asOf: "2026-01-01", nodes, edges });
    writeFileSync(join(page, "index.html"), "<!doctype html><title>The page</title>");
    served = await serve(store, { docs: DOCS, page });
  });
  afterAll(async () => {
    await served.stop();
    rmSync(page, { recursive: true });
  });

  it("holds guides, questions and recipes as plain text, which no browser runs", async () => {
    for (const file of ["researchers.md", "api.md", "queries/first-steps.graphql", "recipes/claims.py", "recipes/claims.mjs"]) {
      const response = await fetch(`${served.url}/docs/${file}`);
      expect([file, response.status, response.headers.get("content-type")]).toEqual([file, 200, "text/plain; charset=utf-8"]);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(await response.text()).toBe(readFileSync(`${DOCS}/${file}`, "utf8"));
    }
  });

  it("holds nothing else, and nothing beside the folder", async () => {
    const paths = [
      "",
      "/",
      "/queries",
      "/screenshot-light.png",
      "/nothing.md",
      "/../README.md",
      "/..%2fREADME.md",
      "/recipes/..%5c..%5cREADME.md",
    ];
    for (const path of paths) expect([path, await statusOf(`${served.url}/docs`, path)]).toEqual([path, 404]);
  });
});

/** The status of an address as it is written: fetch would resolve the dots. */
function statusOf(address: string, rest: string): Promise<number | undefined> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: `${pathname}${rest}` }, (response) => resolve(response.resume().statusCode)).once("error", reject);
  });
}
