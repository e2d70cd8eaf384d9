import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bySlug, type Origin } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { madeUpEarlier } from "#test/example-queries.ts";
import { readRecords } from "../exports/read-csv.ts";
import { type Served, serve } from "./serve.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/recipes/", import.meta.url));

/** What runs a recipe, by the ending of its name, and whether it is here. */
const RUNNERS: Readonly<Record<string, { readonly command: string; readonly isHere: () => boolean; readonly needs: string }>> = {
  mjs: { command: process.execPath, isHere: () => true, needs: "Node" },
  py: { command: "python3", isHere: () => runs("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))"), needs: "Python 3.8" },
  sh: {
    command: "bash",
    isHere: () => runs("bash", "-c", "curl --fail-with-body --version && jq --version"),
    needs: "bash, curl 7.76 and jq",
  },
  R: { command: "Rscript", isHere: () => runs("Rscript", "-e", "library(httr2); library(jsonlite)"), needs: "R with httr2 and jsonlite" },
};

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

const HERE = Object.keys(RUNNERS).filter((ending) => RUNNERS[ending]?.isHere());
const RECIPES = readdirSync(FOLDER).map((file) => ({ file, ending: file.slice(file.lastIndexOf(".") + 1) }));
const runnable = (...endings: readonly string[]) => RECIPES.filter(({ ending }) => endings.includes(ending) && HERE.includes(ending));

/** The table that every recipe makes, told by the corpus itself. */
function expectedRows() {
  const corpus = theCorpus();
  const labels = new Map(corpus.nodes.map(({ slug, label }) => [slug, label]));
  const said = (origin: Origin) => (origin.by === "paper" ? `Paper ${origin.at}` : origin.by === "ours" ? "Our reading" : "Literature");
  return corpus.nodes
    .filter(({ kind }) => kind === "Claim")
    .sort((a, b) => bySlug(a.slug, b.slug))
    .flatMap(({ slug, label, summary, origin, citations }) => {
      const start = [corpus.version, slug, label, summary, said(origin)];
      if (citations.length === 0) return [[...start, "", "", "NONE", ""]];
      return citations.map(({ source, locator = "", grade }) => [...start, source, locator, grade.toUpperCase(), labels.get(source) ?? ""]);
    });
}

describe("a recipe", () => {
  const place = mkdtempSync(join(tmpdir(), "riparian-recipes-"));
  let served: Served;
  beforeAll(async () => {
    for (const ending of Object.keys(RUNNERS).filter((one) => !HERE.includes(one)))
      process.stderr.write(`Left out: the recipes in .${ending} (they need ${RUNNERS[ending]?.needs}).\n`);
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(async () => {
    await served.stop();
    rmSync(place, { recursive: true });
  });

  async function run({ file, ending }: { readonly file: string; readonly ending: string }, url: string) {
    const child = spawn(RUNNERS[ending]?.command ?? "", [join(FOLDER, file), url], { cwd: place, stdio: ["ignore", "pipe", "pipe"] });
    const told = { out: "", err: "" };
    child.stdout.on("data", (piece) => (told.out += piece));
    child.stderr.on("data", (piece) => (told.err += piece));
    const status = await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
    return { ...told, status };
  }

  function table() {
    const text = readFileSync(join(place, "claims.csv"), "utf8");
    return readRecords(text.replaceAll(/\r?\n/g, "\r\n"));
  }

  it("is shorter than 40 lines, and there is one for each of Python, R, JavaScript and curl", () => {
    for (const { file } of RECIPES) expect(readFileSync(join(FOLDER, file), "utf8").split("\n").length - 1, file).toBeLessThan(40);
    expect([...new Set(RECIPES.map(({ ending }) => ending))].sort()).toEqual(Object.keys(RUNNERS).sort());
  });

  it.each(runnable("mjs", "py", "sh", "R"))(
    "$file makes a table of all claims, each with its sources, pinpoints and the version",
    async (recipe) => {
      const { out, err, status } = await run(recipe, served.url);
      expect({ err, status }).toEqual({ err: "", status: 0 });
      const [names, ...rows] = table();
      expect(names).toEqual(["corpus", "claim", "label", "summary", "said_by", "source", "pinpoint", "grade", "work"]);
      expect(rows).toEqual(expectedRows());
      expect(out).toContain(`Cite as: Riparian, corpus ${theCorpus().version.slice(0, 12)}`);
    },
  );

  it.runIf(HERE.includes("py"))("whole-corpus.py does not take again what it has", async () => {
    const [recipe] = RECIPES.filter(({ file }) => file === "whole-corpus.py");
    if (!recipe) throw new Error("there is no such recipe");
    const { out } = await run(recipe, served.url);
    expect(out).toMatch(/^corpus\.jsonl is the newest already\.\n/);
    expect(table()).toHaveLength(expectedRows().length + 1);
  });

  /** The recipe before a server that is told of each request by its number, and may answer it itself. */
  async function runBefore(recipe: (typeof RECIPES)[number], behind: Served, before: (turn: number, response: ServerResponse) => unknown) {
    let turn = 0;
    const front = createServer(async (request, response) => {
      const body: Buffer[] = [];
      for await (const piece of request) body.push(piece);
      turn += 1;
      await before(turn, response);
      if (response.writableEnded) return;
      const answer = await behind.post(Buffer.concat(body).toString());
      response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
    });
    await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
    const told = await run(recipe, `http://127.0.0.1:${(front.address() as AddressInfo).port}`);
    front.closeAllConnections();
    await new Promise((resolve) => front.close(resolve));
    return { ...told, turns: turn };
  }

  const asking = runnable("mjs", "py").filter(({ file }) => file.startsWith("claims."));

  it.each(asking)("$file waits as long as it is told where it asks too much", async (recipe) => {
    const told = await runBefore(recipe, served, (turn, response) => {
      if (turn === 2) response.writeHead(429, { "retry-after": "0" }).end();
    });
    expect(told).toMatchObject({ err: "", status: 0, turns: 3 });
    expect(table().slice(1)).toEqual(expectedRows());
  });

  it.each(asking)("$file writes no table out of two versions", async (recipe) => {
    const store = openEmbeddedStore(madeUpEarlier(theCorpus()));
    const changing = await serve(store);
    const told = await runBefore(recipe, changing, (turn) => (turn === 2 ? store.replace(theCorpus()) : undefined));
    await changing.stop();
    expect(told.status).toBe(1);
    expect(told.err).toMatch(/The corpus was replaced between two pages: run this again|cursor/);
  });
});
