import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { checkFiles } from "#seed/check-files.ts";
import { type CorpusFile, listCorpusFiles } from "#seed/corpus-files.ts";
import { CORPUS_FOLDER } from "../corpus.ts";

const FILES = listCorpusFiles(CORPUS_FOLDER).filter(({ text }) => text.length < 12_000);
const META = FILES.filter(({ path }) => path === "corpus.yaml");

/** Every finding stands in one of the files, at a line that there is. */
function expectPlaces(files: readonly CorpusFile[]): void {
  for (const { file, line, message } of checkFiles(files).findings) {
    const lines = files.find(({ path }) => path === file)?.text.split("\n").length ?? 0;
    expect(Number.isInteger(line) && line >= 1 && line <= lines, `${file}:${line} of ${lines}: ${message}`).toBe(true);
    expect(message).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
  }
}

describe("whatever is written, every finding names a file and a line in it", () => {
  it("of text that looks like YAML", () => {
    const word = fc.constantFrom(
      "nodes",
      "works",
      "meta",
      "id",
      "clm.a",
      "kind",
      "Claim",
      "'",
      '"',
      "a",
      "null",
      "1",
      "&x",
      "*x",
      "!t",
      "|",
      ">",
      "{",
      "}",
      "[",
      "]",
      "#",
      "%",
      "?",
      "__proto__",
      "<<",
      "S1",
    );
    const gap = fc.constantFrom(" ", ": ", ":", "\n", "\n  ", "\n    ", "\n  - ", "\n- ", ", ", "\t", "\n---\n");
    const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, (written) => expectPlaces([...META, { path: "a.yaml", text: written }])),
      { numRuns: 400 },
    );
  });

  it("of any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => expectPlaces([...META, { path: "a.yaml", text }])));
  });

  it("of values of any type in the place of real ones", () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("clm.gone", "paper S9", "2025-02-30", "toString", "__proto__", "a, b"),
    );
    const change = fc.record({ file: fc.nat(), at: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), odd });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = new Map<number, unknown>();
        for (const { file, at, odd: value } of changes) {
          const index = file % FILES.length;
          const document = changed.get(index) ?? parse(FILES[index]?.text ?? "");
          putAt(document, at, value);
          changed.set(index, document);
        }
        expectPlaces(FILES.map((file, index) => (changed.has(index) ? { ...file, text: stringify(changed.get(index)) } : file)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("of real files with a stretch cut out, doubled or put elsewhere", () => {
    const cut = fc.record({ file: fc.nat(), from: fc.nat(), length: fc.integer({ min: 1, max: 400 }), twice: fc.boolean(), to: fc.nat() });
    fc.assert(
      fc.property(cut, ({ file, from, length, twice, to }) => {
        const index = file % FILES.length;
        const text = FILES[index]?.text ?? "";
        const stretch = text.slice(from % text.length, (from % text.length) + length);
        const rest = twice ? text : text.replace(stretch, "");
        const at = to % (rest.length + 1);
        expectPlaces(
          FILES.map((whole, place) => (place === index ? { ...whole, text: rest.slice(0, at) + stretch + rest.slice(at) } : whole)),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Walks down by taking each number as the place of a field or an item, and puts the value where the walk ends. */
function putAt(document: unknown, path: readonly number[], value: unknown): void {
  let at = document;
  for (const [depth, step] of path.entries()) {
    if (typeof at !== "object" || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const below: unknown = Reflect.get(at, key);
    if (depth === path.length - 1 || typeof below !== "object" || below === null) {
      Reflect.set(at, key, value);
      return;
    }
    at = below;
  }
}
