import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bySlug } from "#argument/graph.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { csvZip } from "#server/exports/bulk/csv-zip.ts";
import { BULK_FORMATS } from "#server/exports/bulk/formats.ts";
import { json, jsonLines } from "#server/exports/bulk/json.ts";
import { type WholeCorpus, wholeCorpus } from "#server/exports/bulk/whole-corpus.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";
import { type Row, readCsv } from "../server/exports/read-csv.ts";
import { bytesOf, textOf } from "../server/exports/whole.ts";

const corpus = theCorpus();
const PROGRAM = "Riparian test";

/* What is taken away in bulk is what the store holds, whichever store it is. */
describeEachStore("the whole corpus", (open) => {
  let store: GraphStore;
  let whole: WholeCorpus;
  beforeAll(async () => {
    store = await open(corpus);
    whole = wholeCorpus(store, await store.corpus());
  });
  afterAll(() => store.close());

  it("comes back from JSON as it was compiled, with the signs of its steps", async () => {
    const file = JSON.parse(await textOf(json(whole, PROGRAM)));
    const { version, title, asOf, nodes, edges } = corpus;
    expect(file.corpus).toMatchObject({ version, title, asOf, nodeCount: nodes.length, edgeCount: edges.length, program: PROGRAM });
    expect(file.nodes.map(({ type, ...node }: { type: string }) => node)).toEqual(nodes);
    for (const { relation, sign } of file.relationships) expect(sign).toBe(relationSpec(relation).sign);
    const found = file.relationships.map(({ type, sign, ...edge }: { type: string; sign?: number; id: string }) => edge);
    expect(found.toSorted((a: { id: string }, b: { id: string }) => bySlug(a.id, b.id))).toEqual(edges);
  });

  it("is the same objects in JSON Lines, one a line, each saying what it is", async () => {
    const file = JSON.parse(await textOf(json(whole, PROGRAM)));
    const lines = (await textOf(jsonLines(whole, PROGRAM))).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([file.corpus, ...file.nodes, ...file.relationships]);
  });

  it("comes back from its tables: every node, relationship, citation, record and passage", async () => {
    const files = unzipSync(await bytesOf(csvZip(whole, PROGRAM)));
    const rows = (name: string) => readCsv(new TextDecoder("utf-8", { fatal: true }).decode(files[`${name}.csv`]));
    const said = thingsSaid(rows("citations"));
    const records = new Map(rows("sources").map((row) => [row["key"], typed(row)]));
    const places = new Map(rows("passages").map(({ slug, ...row }) => [slug, row]));
    const nodes = rows("nodes").map((row) => {
      const record = records.get(row["slug"]);
      return { ...typed(row), ...said("node", row, "slug"), ...places.get(row["slug"]), ...(record ? { record } : {}) };
    });
    expect(nodes).toEqual(corpus.nodes);
    const edges = rows("relationships").map((row) => {
      const { sign, ...edge } = typed(row);
      return { ...edge, ...said("relationship", row, "id") };
    });
    expect(edges.toSorted((a, b) => bySlug(String(a["id" as never]), String(b["id" as never])))).toEqual(corpus.edges);
  });

  it("is the same bytes as from the embedded store, in every format", async () => {
    const held = openEmbeddedStore(corpus);
    const other = wholeCorpus(held, await held.corpus());
    for (const format of BULK_FORMATS) {
      const [ours, theirs] = [await bytesOf(format.write(whole, PROGRAM)), await bytesOf(format.write(other, PROGRAM))];
      expect(createHash("sha256").update(ours).digest("hex"), format.extension).toBe(createHash("sha256").update(theirs).digest("hex"));
    }
  });
});

const JSON_COLUMNS = [
  "premises",
  "prefers",
  "path",
  "compromises",
  "defeats",
  "tools",
  "author",
  "topics",
  "preprintOf",
  "artifacts",
  "check",
];

/** A row with its values in their types, without what has a place of its own elsewhere. */
function typed({ originBy, originAt, ...row }: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value = ""]) => [
      name,
      JSON_COLUMNS.includes(name) ? JSON.parse(value) : name === "plural" || name === "urlSeen" ? value === "true" : value,
    ]),
  );
}

/** The origin and the citations of a row. */
function thingsSaid(citations: readonly Row[]) {
  const cited = new Map<string, Row[]>();
  for (const row of citations) {
    const key = `${row["citedByType"]} ${row["citedBy"]}`;
    cited.set(key, [...(cited.get(key) ?? []), row]);
  }
  return (type: string, row: Row, key: string) => ({
    origin: { by: row["originBy"], ...(row["originAt"] === undefined ? {} : { at: row["originAt"] }) },
    citations: (cited.get(`${type} ${row[key]}`) ?? []).map(({ citedByType, citedBy, position, ...citation }) => citation),
  });
}
