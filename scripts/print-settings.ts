/** Writes the table of settings into docs/operations.md, or with --check says whether it is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { tabulateSettings } from "#server/http/configuration.ts";

const FILE = "docs/operations.md";
const [BEGIN, END] = ["<!-- settings: npm run generate -->", "<!-- end of settings -->"];

const held = readFileSync(FILE, "utf8");
const [before, after] = [held.split(BEGIN)[0], held.split(END)[1]];
if (before === undefined || after === undefined) throw new Error(`${FILE} has no place for the settings`);
const printed = `${before}${BEGIN}\n${tabulateSettings()}\n${END}${after}`;
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, printed);
  process.stdout.write(`${FILE}: settings written\n`);
} else if (held === printed) process.stdout.write(`${FILE}: up to date\n`);
else {
  process.stderr.write(`${FILE} is out of date. Run "npm run generate".\n`);
  process.exitCode = 1;
}
