import { compareOptions } from "#argument/cover/compare-options.ts";
import { coverGraph } from "#argument/cover.ts";
import { openStore } from "../store/open-store.ts";
import { wholeGraph } from "../store/whole-graph.ts";
import { type Command, DONE, parseCommand, refusePositionals } from "./command.ts";
import { printCover } from "./cover/print.ts";
import { coverToJson } from "./cover/to-json.ts";

/** Milliseconds: a command may take its time. */
const TIME_LIMIT = 60_000;

export const cover: Command = {
  name: "cover",
  summary: "say what the corpus leaves open, and compare the options",
  help: `Usage: riparian cover [--json]

Says what the corpus leaves open, each gap with what would fill it: risks and harms that no route reaches, routes that no tool holds,
summaries that cannot be unfolded, rules with a broken or unstated footing, answers with reasons on one side only, claims without
evidence or attacked without reply, and what rests on unverified sources alone. Then the options on the criteria, with the reasons.

  --json   answer as JSON

Exit code: 0 answered, 2 it could not be.
Example: riparian cover
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("cover", args, { json: { type: "boolean", default: false } });
    refusePositionals("cover", positionals);
    const store = await openStore(io.env);
    try {
      const [stored, graph] = await Promise.all([store.corpus(), wholeGraph(store, { timeLimit: TIME_LIMIT })]);
      const [coverage, comparison] = [coverGraph(graph), compareOptions(graph)];
      io.out(
        values.json
          ? `${JSON.stringify(coverToJson(graph, coverage, comparison, stored), null, 2)}\n`
          : printCover(graph, coverage, comparison, stored),
      );
      return DONE;
    } finally {
      await store.close();
    }
  },
};
