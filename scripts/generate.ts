/**
 * Writes what is generated and committed, or with --check says what is out of date: the GraphQL schema, the client's types of its queries and
 * the documents that may be trusted, the schema of the corpus files, the descriptions of the exports, the verdicts of the corpus, the pictures
 * of docs/weighing, the answers to the examples and to the commands of docs, and the table of settings.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const GENERATORS = [
  { script: "scripts/print-corpus-schema.ts", writes: "graph-seed/corpus.schema.json" },
  { script: "scripts/print-verdicts.ts", writes: "graph-seed/verdicts.txt" },
  { script: "scripts/print-weighing-pictures.ts", writes: "docs/weighing" },
  { script: "scripts/print-schema.ts", writes: "server/graphql/schema.graphql" },
  { script: "scripts/print-export-descriptions.ts", writes: "docs/openapi.json, docs/corpus.schema.json" },
  { script: "scripts/print-client-types.ts", writes: "client/__generated__" },
  { script: "scripts/print-trusted-documents.ts", writes: "server/http/trusted-documents.json" },
  { script: "scripts/print-example-answers.ts", writes: "docs/queries/results, docs/queries/README.md" },
  { script: "scripts/print-docs-answers.ts", writes: "docs/researchers.md, docs/api.md" },
  { script: "scripts/print-settings.ts", writes: "docs/operations.md" },
] as const;

const args = process.argv.slice(2);
let failed = 0;
for (const { script, writes } of GENERATORS) {
  if (!existsSync(script)) throw new Error(`${script}, which writes ${writes}, is missing`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "inherit" });
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
