/** Writes graph-seed/corpus.schema.json, from which editors complete corpus files, or with --check says whether it is out of date. */
import { corpusSchema } from "#seed/corpus-schema.ts";
import { writeOrCheck } from "./write-or-check.ts";

writeOrCheck("graph-seed/corpus.schema.json", `${JSON.stringify(corpusSchema(), null, 2)}\n`);
