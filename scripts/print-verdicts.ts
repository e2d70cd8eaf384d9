/** Writes graph-seed/verdicts.txt, the verdict on every statement, so that an edit shows what it does to the dispute; or with --check says whether it is out of date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { buildGraph } from "#argument/graph.ts";
import { verdictTable } from "#argument/weigh/verdict-table.ts";
import { loadSeed } from "#seed/load-seed.ts";

const FILE = "graph-seed/verdicts.txt";
const loaded = loadSeed("graph-seed/corpus");
if (loaded.outcome === "refused") {
  console.error('The corpus has errors: run "npx riparian check".');
  process.exit(1);
}
const text = `${verdictTable(buildGraph(loaded.corpus)).join("\n")}\n`;
if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
  console.error(`${FILE} is out of date: look at what changes with "npx riparian check --verdicts", then run "npm run generate".`);
  process.exitCode = 1;
}
