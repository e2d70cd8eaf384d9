/** Writes server/http/trusted-documents.json, the operations of the page, or with --check says whether it is out of date. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type DocumentNode, Kind, print } from "graphql";

const FILE = "server/http/trusted-documents.json";
/** Read when it runs: it may just have been written. */
const GENERATED = "../client/__generated__/graphql.ts";

const documents = Object.values((await import(GENERATED)) as Record<string, unknown>).filter(isDocument);
const operations = documents.flatMap((document) => {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const body = print(document);
  return [{ id: createHash("sha256").update(body).digest("hex"), name: operation.name?.value ?? "", type: operation.operation, body }];
});
operations.sort((a, b) => (a.name < b.name ? -1 : 1));
const printed = `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, printed);
  process.stdout.write(`${FILE}: ${operations.length} operations written\n`);
} else if (existsSync(FILE) && readFileSync(FILE, "utf8") === printed) process.stdout.write(`${FILE}: up to date\n`);
else {
  process.stderr.write(`${FILE} is out of date. Run "npm run generate".\n`);
  process.exitCode = 1;
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === Kind.DOCUMENT;
}
