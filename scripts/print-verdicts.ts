/** Writes graph-seed/verdicts.txt, the verdict on every statement, so that an edit shows what it does to the dispute; or with --check says whether it is out of date. */
import { buildGraph } from "#argument/graph.ts";
import { verdictTable } from "#argument/weigh/verdict-table.ts";
import { loadSeed } from "#seed/load-seed.ts";
import { writeOrCheck } from "./write-or-check.ts";

const loaded = loadSeed("graph-seed/corpus");
if (loaded.outcome === "refused") {
  console.error('The corpus has errors: run "npx riparian check".');
  process.exit(1);
}
writeOrCheck(
  "graph-seed/verdicts.txt",
  `${verdictTable(buildGraph(loaded.corpus)).join("\n")}\n`,
  'look at what changes with "npx riparian check --verdicts", then run "npm run generate"',
);
