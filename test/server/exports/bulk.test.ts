import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csvLine, unguard } from "#server/exports/bulk/csv.ts";
import { csvZip } from "#server/exports/bulk/csv-zip.ts";
import { BULK_FORMATS } from "#server/exports/bulk/formats.ts";
import { json, jsonLines } from "#server/exports/bulk/json.ts";
import { corpusFileSchema } from "#server/exports/bulk/json-schema.ts";
import { wholeCorpus } from "#server/exports/bulk/whole-corpus.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { readRecords } from "./read-csv.ts";
import { bytesOf, textOf } from "./whole.ts";

const store = openEmbeddedStore(theCorpus());
const whole = wholeCorpus(store, await store.corpus());
const tables = async () => unzipSync(await bytesOf(csvZip(whole, "Riparian test")));

describe("the whole corpus", () => {
  it("in JSON and JSON Lines holds to its JSON Schema, and the schema refuses what is not so", async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    ajv.addSchema(corpusFileSchema(), "corpus");
    const file = JSON.parse(await textOf(json(whole, "Riparian test")));
    ajv.validate("corpus", file);
    expect(ajv.errors ?? []).toEqual([]);
    const lines = (await textOf(jsonLines(whole, "Riparian test"))).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + theCorpus().nodes.length + theCorpus().edges.length);
    for (const line of lines) expect(ajv.validate("corpus#/$defs/line", JSON.parse(line)), line).toBe(true);
    const [node] = file.nodes;
    for (const wrong of [
      { ...node, grade: "excellent" },
      { ...node, more: 1 },
      { ...node, slug: undefined },
      { ...node, kind: "Argument" },
    ])
      expect(ajv.validate("corpus#/$defs/line", JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it("is the same bytes twice, in every format", async () => {
    for (const format of BULK_FORMATS)
      expect(Buffer.compare(await bytesOf(format.write(whole, "P")), await bytesOf(format.write(whole, "P"))), format.extension).toBe(0);
  });

  it("in CSV has a table for each resource of its Data Package, with just the columns that it describes, and README.txt tells them all", async () => {
    const files = await tables();
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const described = JSON.parse(text("datapackage.json")) as {
      version: string;
      resources: {
        path: string;
        schema: { fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[] };
      }[];
    };
    expect(described.version).toBe(theCorpus().version);
    expect(Object.keys(files)).toEqual(["README.txt", "datapackage.json", ...described.resources.map(({ path }) => path)]);
    for (const { path, schema } of described.resources) {
      const [names, ...rows] = readRecords(text(path));
      expect(names).toEqual(schema.fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(10);
      for (const name of names ?? []) expect(text("README.txt")).toContain(`  ${name}`);
      for (const [index, { name, type, constraints }] of schema.fields.entries()) {
        for (const cell of rows.map((row) => row[index] ?? "")) {
          const place = `${path} ${name} "${cell.slice(0, 40)}"`;
          if (cell === "") expect(constraints?.required, place).toBeUndefined();
          else if (constraints?.enum) expect(constraints.enum.map(String), place).toContain(cell);
          else if (type === "boolean") expect(["true", "false"], place).toContain(cell);
          else if (type === "integer") expect(cell, place).toMatch(/^-?\d+$/);
          else if (type === "array") expect(Array.isArray(JSON.parse(cell)), place).toBe(true);
          else if (type === "object") expect(typeof JSON.parse(cell), place).toBe("object");
        }
      }
    }
  });

  it("in CSV is a formula to no spreadsheet, and no text is changed for it that reading it back does not restore", async () => {
    for (const [name, bytes] of Object.entries(await tables())) {
      if (!name.endsWith(".csv")) continue;
      for (const row of readRecords(new TextDecoder().decode(bytes)))
        for (const cell of row) expect(cell, name).not.toMatch(/^[=+@\t\r\n]|^-(?!1$)/);
    }
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", "\r", "\n", "a") }),
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (cells) => {
        const [read] = readRecords(csvLine(cells));
        expect(read?.map(unguard)).toEqual(cells);
        for (const cell of read ?? []) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });
});
