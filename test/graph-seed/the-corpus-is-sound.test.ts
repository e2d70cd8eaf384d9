import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ALL_RELATIONS, relationSpec } from "#argument/vocabulary.ts";
import { checkFiles } from "#seed/check-files.ts";
import { listCorpusFiles } from "#seed/corpus-files.ts";
import { corpusSchema } from "#seed/corpus-schema.ts";
import { WRITTEN_RELATIONS } from "#seed/format.ts";
import { CORPUS_FOLDER } from "../corpus.ts";

const SEED = fileURLToPath(new URL("../../graph-seed/", import.meta.url));
const FILES = listCorpusFiles(CORPUS_FOLDER);

describe("the corpus in the repository", () => {
  const { findings, outcome } = checkFiles(FILES);

  it("is sound", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(outcome).toBe("sound");
  });

  it("has warnings that graph-seed/README.md explains, and explains none that are gone", () => {
    const readme = readFileSync(`${SEED}README.md`, "utf8");
    const explained = [...readme.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, check, subject]) => `${check} ${subject}`);
    const subject = (message: string) => /(?:Nothing cites |^)([a-z0-9.-]+)/.exec(message)?.[1]?.replace(/\.$/, "");
    const found = findings.map(({ check, message }) => `${check} ${subject(message)}`);
    expect(found.toSorted()).toEqual(explained.toSorted());
  });

  it("names the schema in the first line of every file, by the way that leads to it", () => {
    for (const { path, text } of FILES) {
      const up = "../".repeat(path.split("/").length);
      expect(`${path}: ${text.split("\n")[0]}`).toBe(`${path}: # yaml-language-server: $schema=${up}corpus.schema.json`);
    }
  });
});

describe("the schema from which editors complete", () => {
  it("is printed from the format", () => {
    const printed = JSON.parse(readFileSync(`${SEED}corpus.schema.json`, "utf8"));
    expect(printed).toEqual(JSON.parse(JSON.stringify(corpusSchema())));
  });

  it("explains every relation by what it joins", () => {
    const schema = JSON.stringify(corpusSchema());
    const written = ALL_RELATIONS.filter((relation) => WRITTEN_RELATIONS.includes(relation));
    expect(written).toHaveLength(WRITTEN_RELATIONS.length);
    for (const relation of written) expect(schema).toContain(` ${relationSpec(relation).verb} `);
  });
});
