/** Writes the table of settings into docs/operations.md, or with --check says whether it is out of date. */
import { readFileSync } from "node:fs";
import { tabulateSettings } from "#server/http/configuration.ts";
import { writeOrCheck } from "./write-or-check.ts";

const FILE = "docs/operations.md";
const [BEGIN, END] = ["<!-- settings: npm run generate -->", "<!-- end of settings -->"];

const held = readFileSync(FILE, "utf8");
const [before, after] = [held.split(BEGIN)[0], held.split(END)[1]];
if (before === undefined || after === undefined) throw new Error(`${FILE} has no place for the settings`);
writeOrCheck(FILE, `${before}${BEGIN}\n${tabulateSettings()}\n${END}${after}`);
