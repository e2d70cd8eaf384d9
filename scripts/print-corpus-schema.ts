/** Writes graph-seed/corpus.schema.json, from which editors complete corpus files, or with --check says whether it is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { corpusSchema } from "#seed/corpus-schema.ts";

const FILE = "graph-seed/corpus.schema.json";
const text = `${JSON.stringify(corpusSchema(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readIfThere(FILE) !== text) {
  console.error(`${FILE} is out of date: run "npm run generate".`);
  process.exitCode = 1;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
