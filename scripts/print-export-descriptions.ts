/** Writes the descriptions of the exports for those who read them without a server, or with --check says whether they are out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { corpusFileSchema } from "#server/exports/bulk/json-schema.ts";
import { openApi } from "#server/http/openapi.ts";

const FILES = [
  { file: "docs/openapi.json", value: openApi() },
  { file: "docs/corpus.schema.json", value: corpusFileSchema() },
];

for (const { file, value } of FILES) {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readIfThere(file) !== text) {
    console.error(`${file} is out of date: run "npm run generate".`);
    process.exitCode = 1;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
