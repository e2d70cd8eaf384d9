/** Writes server/graphql/schema.graphql, or with --check says whether it is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "#server/graphql/schema.ts";

const FILE = "server/graphql/schema.graphql";
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, printed);
  process.stdout.write(`${FILE} written\n`);
} else if (readFileSync(FILE, "utf8") === printed) process.stdout.write(`${FILE}: up to date\n`);
else {
  process.stderr.write(`${FILE} is out of date. Run "npm run generate".\n`);
  process.exitCode = 1;
}
