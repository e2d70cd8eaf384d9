import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceRecord } from "#argument/source.ts";
import { biblatex } from "#server/exports/biblatex.ts";
import { cslJson } from "#server/exports/csl-json.ts";
import { SOURCE_FORMATS } from "#server/exports/formats.ts";
import { plainText } from "#server/exports/plain-text.ts";
import { ris } from "#server/exports/ris.ts";
import { theCorpus } from "#test/corpus.ts";
import { readRis } from "./read-ris.ts";
import { TORTURE } from "./torture.ts";

const exported = (records: readonly SourceRecord[]) => records.map((record) => ({ record, pinpoints: [] }));
const corpus = theCorpus().nodes.flatMap((node) => ("record" in node ? [node.record] : []));
const bib = (records: readonly SourceRecord[]) =>
  parse(biblatex.serialise(exported(records)), { sentenceCase: false, caseProtection: false });
const csl = (records: readonly SourceRecord[]) => JSON.parse(cslJson.serialise(exported(records)));
const familyOf = (name: NonNullable<SourceRecord["author"]>[number]) => plainText("literal" in name ? name.literal : name.family);

describe("every format", () => {
  it("keeps the corpus's citation keys, each once, and writes the same bytes twice", () => {
    const keys = corpus.map((record) => record.key);
    expect(keys).toHaveLength(229);
    expect(bib(corpus).entries.map((entry) => entry.key)).toEqual(keys);
    expect(readRis(ris.serialise(exported(corpus))).map((record) => record.get("ID")?.[0])).toEqual(keys);
    expect(csl(corpus).map((item: { id: string }) => item.id)).toEqual(keys);
    for (const format of SOURCE_FORMATS) expect(format.serialise(exported(corpus))).toBe(format.serialise(exported(corpus)));
  });

  it("says of everything how far it was read, so that nothing unverified looks verified", () => {
    for (const record of [...corpus, ...TORTURE]) {
      for (const format of SOURCE_FORMATS) expect(format.serialise(exported([record]))).toContain(`evidence: ${record.evidence}`);
    }
  });

  it("carries every field of every record, or says that it does not", () => {
    const words = (value: unknown): readonly string[] =>
      typeof value === "object" && value !== null
        ? Object.values(value).flatMap(words)
        : plainText(String(value))
            .split(/[^\p{L}\p{N}]+/u)
            .filter((word) => word.length > 2);
    for (const record of [...corpus, ...TORTURE]) {
      for (const format of SOURCE_FORMATS) {
        const lost = new Set(
          format
            .losses(record)
            .filter(({ fate }) => fate === "left out")
            .map(({ field }) => field),
        );
        const text = format.serialise(exported([record]));
        for (const [field, value] of Object.entries(record)) {
          if (lost.has(field) || typeof value === "boolean") continue;
          for (const word of words(value)) expect(text.includes(word), `${format.id} lost "${word}" of ${record.key}.${field}`).toBe(true);
        }
      }
    }
  });

  it("stays whole whatever text stands in a record", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("a\r\nER  - \r\nTY  - BOOK\r\n", "}} @misc{x, title={y}", "\\", "{", "%", "\u0000\ud83e", "--", ", and, "),
    );
    const names = fc.array(
      fc.oneof(fc.record({ literal: text }), fc.record({ family: text, given: text, suffix: text, "non-dropping-particle": text })),
      { maxLength: 3 },
    );
    const records = fc.uniqueArray(
      fc.record({
        key: fc.stringMatching(/^[a-z]{3,8}-\d{4}$/),
        type: fc.constantFrom("article", "legislation", "legal_case", "report", "article-journal"),
        title: text,
        author: names,
        finding: text,
        note: text,
        number: text,
        publisher: text,
        DOI: text,
        URL: text,
        evidence: fc.constant("primary"),
      }),
      { selector: ({ key }) => key, maxLength: 4 },
    ) as fc.Arbitrary<SourceRecord[]>;
    fc.assert(
      fc.property(records, (made) => {
        const keys = made.map((record) => record.key);
        expect(bib(made).entries.map((entry) => entry.key)).toEqual(keys);
        expect(bib(made).errors).toEqual([]);
        expect(readRis(ris.serialise(exported(made))).map((record) => record.get("ID")?.[0])).toEqual(keys);
        expect(csl(made).map((item: { id: string }) => item.id)).toEqual(keys);
      }),
      { numRuns: 300 },
    );
  });
});

describe("BibLaTeX, read back by Better BibTeX's parser", () => {
  it.each([...TORTURE, ...corpus].map((record) => [record.key, record] as const))(
    "%s keeps title, names, date and identifiers",
    (_, record) => {
      const { entries, errors } = bib([record]);
      expect(errors).toEqual([]);
      const { fields } = entries[0] ?? { fields: {} };
      const read = fields as Record<string, unknown>;
      expect(String(read["title"])).toBe(plainText(record.title));
      const names = (read["author"] as { lastName?: string; name?: string; prefix?: string; suffix?: string }[] | undefined) ?? [];
      expect(names.map((name) => name.lastName ?? name.name)).toEqual((record.author ?? []).map(familyOf));
      expect(names.map((name) => name.prefix ?? "")).toEqual(
        (record.author ?? []).map((name) => ("family" in name ? (name["non-dropping-particle"] ?? "") : "")),
      );
      if (record.issued) expect(String(read["date"])).toBe(record.issued);
      if (record.DOI) expect(String(read["doi"])).toBe(record.DOI);
      if (record.arXiv) expect(String(read["eprint"])).toBe(record.arXiv);
      if (record.URL) expect(String(read["url"]).replaceAll("%7B", "{").replaceAll("%7D", "}")).toBe(record.URL);
    },
  );
});

describe("RIS", () => {
  const one = (key: string) => readRis(ris.serialise(exported(TORTURE.filter((record) => record.key === key))))[0];

  it("never takes a law for a case or an article", () => {
    const text = ris.serialise(exported([...corpus, ...TORTURE]));
    expect(text).not.toMatch(/TY {2}- (LEGAL|GEN)/);
    expect(text).toContain("TY  - STAT");
    expect(text).toContain("TY  - CASE");
  });

  it("keeps particles with the family, suffixes last, and bodies free of commas", () => {
    expect(one("particle-2020")?.get("AU")).toEqual(["van der Merwe, Jan", "von Humboldt, Alexander"]);
    expect(one("suffix-2019")?.get("AU")).toEqual(["King, Martin Luther, Jr."]);
    expect(one("body-and-2021")?.get("AU")).toEqual(["Institute of Standards and Technology", "Zhang and Sons LLC"]);
  });

  it("lets no value begin a record", () => {
    expect(one("standard-1")?.get("N1")).toContain("note: line break ER  -  TY  - BOOK");
  });
});

describe("CSL-JSON", () => {
  const ALLOWED = new Set([
    "id",
    "type",
    "title",
    "title-short",
    "author",
    "issued",
    "number",
    "authority",
    "jurisdiction",
    "container-title",
    "collection-title",
    "event",
    "publisher",
    "volume",
    "issue",
    "page",
    "genre",
    "archive",
    "DOI",
    "URL",
    "abstract",
    "note",
    "custom",
  ]);

  it("has only what the schema knows, and all else under custom", () => {
    for (const item of csl([...corpus, ...TORTURE])) expect(Object.keys(item).filter((field) => !ALLOWED.has(field))).toEqual([]);
  });

  it("never sends an executive order out as a numbered law, and says so", () => {
    const [order] = csl(TORTURE.filter((record) => record.key === "eo-1"));
    expect(order).toMatchObject({ type: "regulation", custom: { type: "legislation" } });
    expect(cslJson.losses(TORTURE.find((record) => record.key === "eo-1") ?? (TORTURE[0] as SourceRecord))).toMatchObject([
      { field: "type", fate: "downgraded" },
    ]);
    expect(
      csl(corpus).filter((item: { type: string; title: string }) => /^Executive Order/.test(item.title) && item.type === "legislation"),
    ).toEqual([]);
  });

  it("keeps titles, names, dates and identifiers of the whole corpus", () => {
    for (const [index, item] of csl(corpus).entries()) {
      const record = corpus[index];
      expect(item.title).toBe(record?.title);
      expect((item.author ?? []).map((name: { family?: string; literal?: string }) => name.literal ?? name.family)).toEqual(
        (record?.author ?? []).map(familyOf),
      );
      expect(item.DOI).toBe(record?.DOI);
      expect(item.URL).toBe(record?.URL);
      if (record?.issued)
        expect(item.issued["date-parts"]).toEqual(record.issued.split("/").map((date: string) => date.split("-").map(Number)));
    }
  });
});
