import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import type { Name } from "#argument/source.ts";
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
/** pandoc reads RIS from version 3 on. */
const readsRis = hasPandoc && spawnSync(pandoc, ["--list-input-formats"], { encoding: "utf8" }).stdout.split("\n").includes("ris");
const hasRispy = spawnSync(python, ["-c", "import rispy"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "riparian-judges-"));
const records = theCorpus().nodes.flatMap((node) => ("record" in node ? [node.record] : []));
const sources = records.map((record) => ({ record, pinpoints: [] }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
}

interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly DOI?: string;
  readonly URL?: string;
}

/** A name as one string, every part in its place, from a judge's answer and from a record alike. */
function wholeName(name: CslName | Name): string {
  const { literal, family, given, suffix, ...particles }: CslName = name;
  if (literal !== undefined) return squeezed(plainText(literal));
  const particle = particles["non-dropping-particle"] ?? particles["dropping-particle"];
  return squeezed([particle, family, given, suffix].map((part) => plainText(part ?? "")).join("|"));
}
const dateParts = (issued: string) => issued.split("/").map((date) => date.split("-").map(Number));

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
      const names = (item?.author ?? []).map(wholeName).join("; ");
      if (squeezed(item?.title) !== squeezed(plainText(record.title))) amiss.push(`${record.key} title: ${item?.title}`);
      if (names !== (record.author ?? []).map(wholeName).join("; ")) amiss.push(`${record.key} names: ${names}`);
      if (record.issued && JSON.stringify(item?.issued?.["date-parts"]) !== JSON.stringify(dateParts(record.issued)))
        amiss.push(`${record.key} date: ${JSON.stringify(item?.issued)}`);
      if ((item?.DOI ?? "") !== (record.DOI ?? "")) amiss.push(`${record.key} DOI: ${item?.DOI}`);
      if (record.URL && item?.URL !== record.URL) amiss.push(`${record.key} URL: ${item?.URL}`);
    }
    expect(amiss).toEqual([]);
  });

  it.skipIf(!readsRis)(
    "reads all records of the RIS back with titles, years and identifiers; bodies and days it does not know there",
    () => {
      const { stdout, status } = spawnSync(pandoc, [write("corpus.ris", ris.serialise(sources)), "-f", "ris", "-t", "csljson"], {
        encoding: "utf8",
        maxBuffer: 50_000_000,
      });
      expect(status).toBe(0);
      const read = new Map((JSON.parse(stdout) as CslItem[]).map((item) => [item.id, item]));
      expect(read.size).toBe(records.length);
      const told = (item: CslItem | undefined) => [squeezed(item?.title), item?.issued?.["date-parts"][0]?.[0], item?.DOI, item?.URL];
      for (const record of records) {
        const year = record.issued === undefined ? undefined : Number(record.issued.slice(0, 4));
        expect(told(read.get(record.key)), record.key).toEqual([squeezed(plainText(record.title)), year, record.DOI, record.URL]);
      }
    },
  );

  it("cites every source of a trace, with its locator", () => {
    const graph = buildGraph(theCorpus());
    const ends = { from: "mec.cap-gain", to: "rsk.rule-failure" };
    const { version, title, asOf, nodes, edges } = theCorpus();
    const markdown = traceMarkdown(
      graph,
      ends,
      { trace: traceRoutes(graph, ends) },
      {
        version,
        title,
        asOf,
        nodeCount: nodes.length,
        edgeCount: edges.length,
      },
    );
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
  it("reads all records of the RIS back with titles, names, dates and identifiers", () => {
    const file = write("rispy.ris", ris.serialise(sources));
    const script = "import json, rispy, sys; print(json.dumps(rispy.load(open(sys.argv[1], encoding='utf-8', newline=''))))";
    const { stdout, status, stderr } = spawnSync(python, ["-c", script, file], { encoding: "utf8", maxBuffer: 50_000_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const read = new Map((JSON.parse(stdout) as RispyEntry[]).map((entry) => [entry.id, entry]));
    expect(read.size).toBe(records.length);
    for (const record of records) {
      const { title, authors = [], date = "", doi, urls = [] } = read.get(record.key) ?? {};
      const [day = ""] = (record.issued ?? "").split("/");
      expect({ title, authors, date: date.split("/").filter(Boolean).join("-"), doi, urls }, record.key).toEqual({
        title: plainText(record.title),
        authors: (record.author ?? []).map(risName),
        date: day,
        doi: record.DOI,
        urls: record.URL ? [record.URL] : [],
      });
    }
  });
});

interface RispyEntry {
  readonly id: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly doi?: string;
  readonly urls?: readonly string[];
}

/** RIS has one string a name: the particle stands with the family, a body without commas. */
function risName(name: Name): string {
  if ("literal" in name) return plainText(name.literal).replaceAll(/\s*,\s*/g, " ");
  const family = [name["non-dropping-particle"] ?? name["dropping-particle"], name.family].filter(Boolean).join(" ");
  return [family, name.given, name.suffix]
    .filter(Boolean)
    .map((part) => plainText(part ?? ""))
    .join(", ");
}
