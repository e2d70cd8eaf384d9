import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { traceRoutes } from "#argument/trace.ts";
import { biblatex } from "#server/exports/biblatex.ts";
import { cslJson } from "#server/exports/csl-json.ts";
import { plainText } from "#server/exports/plain-text.ts";
import { ris } from "#server/exports/ris.ts";
import { traceMarkdown } from "#server/exports/trace-markdown.ts";
import { theCorpus } from "#test/corpus.ts";

/*
 * Programs of others read the exports back, where they are installed: pandoc (RIPARIAN_PANDOC or on the path) and rispy (in the Python of
 * RIPARIAN_PYTHON or python3). Where they are not, these tests are skipped and say so by their names.
 */
const pandoc = process.env["RIPARIAN_PANDOC"] ?? "pandoc";
const python = process.env["RIPARIAN_PYTHON"] ?? "python3";
const hasPandoc = spawnSync(pandoc, ["--version"]).status === 0;
const hasRispy = spawnSync(python, ["-c", "import rispy"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "riparian-judges-"));
const records = theCorpus().nodes.flatMap((node) => ("record" in node ? [node.record] : []));
const sources = records.map((record) => ({ record, pinpoints: [] }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly DOI?: string;
  readonly URL?: string;
}

const squeezed = (text: string | undefined) =>
  (text ?? "")
    .replaceAll(/<\/?(span|i|sub|sup|b)[^>]*>/g, "")
    .replaceAll(/[‘’“”"]/g, "'")
    .replaceAll(/\s+/g, " ");

describe.skipIf(!hasPandoc)("pandoc", () => {
  it.each([
    ["BibLaTeX", "corpus.bib", biblatex.serialise(sources), "biblatex"],
    ["CSL-JSON", "corpus.json", cslJson.serialise(sources), "csljson"],
  ])("reads all records of the %s back with titles, names, dates and identifiers", (_, file, content, format) => {
    const { stdout, stderr, status } = spawnSync(pandoc, [write(file, content), "-f", format, "-t", "csljson"], {
      encoding: "utf8",
      maxBuffer: 50_000_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const read = new Map((JSON.parse(stdout) as CslItem[]).map((item) => [item.id, item]));
    expect(read.size).toBe(records.length);
    const amiss: string[] = [];
    for (const record of records) {
      const item = read.get(record.key);
      const names = (item?.author ?? []).map((name) => squeezed(name.literal ?? name.family));
      const expected = (record.author ?? []).map((name) => squeezed(plainText("literal" in name ? name.literal : name.family)));
      const [first] = item?.issued?.["date-parts"] ?? [];
      if (squeezed(item?.title) !== squeezed(plainText(record.title))) amiss.push(`${record.key} title: ${item?.title}`);
      if (names.join() !== expected.join()) amiss.push(`${record.key} names: ${names.join(" | ")}`);
      if (record.issued && first?.join("-") !== record.issued.split("/")[0]?.split("-").map(Number).join("-"))
        amiss.push(`${record.key} date: ${first?.join("-")}`);
      if ((item?.DOI ?? "") !== (record.DOI ?? "")) amiss.push(`${record.key} DOI: ${item?.DOI}`);
      if (record.URL && item?.URL !== record.URL) amiss.push(`${record.key} URL: ${item?.URL}`);
    }
    expect(amiss).toEqual([]);
  });

  it("reads the RIS as as many records", () => {
    const { stdout, status } = spawnSync(pandoc, [write("corpus.ris", ris.serialise(sources)), "-f", "ris", "-t", "csljson"], {
      encoding: "utf8",
      maxBuffer: 50_000_000,
    });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as CslItem[]).length).toBe(records.length);
  });

  it("cites every source of a trace, with its locator", () => {
    const graph = buildGraph(theCorpus());
    const ends = { from: "mec.cap-gain", to: "rsk.rule-failure" };
    const { version, title, asOf, nodes, edges } = theCorpus();
    const markdown = traceMarkdown(graph, ends, traceRoutes(graph, ends), {
      version,
      title,
      asOf,
      nodeCount: nodes.length,
      edgeCount: edges.length,
    });
    const bibliography = write("all.bib", biblatex.serialise(sources));
    const { stdout, stderr, status } = spawnSync(
      pandoc,
      [write("trace.md", markdown), "--citeproc", `--bibliography=${bibliography}`, "-t", "plain"],
      { encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("abstract, sentence 3");
    expect(stdout).not.toMatch(/\?\?|@[a-z]/);
  });
});

describe.skipIf(!hasRispy)("rispy", () => {
  it("reads all records of the RIS back with titles, names, years and identifiers", () => {
    const file = write("rispy.ris", ris.serialise(sources));
    const script = "import json, rispy, sys; print(json.dumps(rispy.load(open(sys.argv[1], encoding='utf-8', newline=''))))";
    const { stdout, status, stderr } = spawnSync(python, ["-c", script, file], { encoding: "utf8", maxBuffer: 50_000_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const read = new Map(
      (JSON.parse(stdout) as { id: string; title?: string; authors?: string[]; year?: string; doi?: string; urls?: string[] }[]).map(
        (entry) => [entry.id, entry],
      ),
    );
    expect(read.size).toBe(records.length);
    const amiss = records.flatMap((record) => {
      const entry = read.get(record.key);
      return [
        ...(entry?.title === plainText(record.title) ? [] : [`${record.key} title: ${entry?.title}`]),
        ...((entry?.authors ?? []).length === (record.author ?? []).length ? [] : [`${record.key} names: ${entry?.authors}`]),
        ...((entry?.year ?? "") === (record.issued?.slice(0, 4) ?? "") ? [] : [`${record.key} year: ${entry?.year}`]),
        ...((entry?.doi ?? "") === (record.DOI ?? "") ? [] : [`${record.key} DOI: ${entry?.doi}`]),
        ...((entry?.urls ?? []).join() === (record.URL ?? "") ? [] : [`${record.key} URL: ${entry?.urls}`]),
      ];
    });
    expect(amiss).toEqual([]);
  });
});
