/** Writes the descriptions of the exports for those who read them without a server, or with --check says whether they are out of date. */
import { corpusFileSchema } from "#server/exports/bulk/json-schema.ts";
import { openApi } from "#server/http/openapi.ts";
import { writeOrCheck } from "./write-or-check.ts";

for (const [file, value] of [
  ["docs/openapi.json", openApi()],
  ["docs/corpus.schema.json", corpusFileSchema()],
] as const)
  writeOrCheck(file, `${JSON.stringify(value, null, 2)}\n`);
