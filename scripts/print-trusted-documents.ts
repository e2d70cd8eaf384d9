/** Writes server/http/trusted-documents.json, the operations of the page, or with --check says whether it is out of date. */
import { createHash } from "node:crypto";
import { type DocumentNode, Kind, print } from "graphql";
import { writeOrCheck } from "./write-or-check.ts";

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
writeOrCheck(
  "server/http/trusted-documents.json",
  `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`,
);

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === Kind.DOCUMENT;
}
