import { cutOutside } from "#argument/cut/cut-outside.ts";
import { cutRoutes, DEFAULT_MAX_SIZE, LARGEST_SIZE } from "#argument/cut.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphNode } from "#argument/graph.ts";
import { LONGEST_ROUTE } from "#argument/trace/search.ts";
import { DEFAULT_MAX_LENGTH } from "#argument/trace.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { LIMITS } from "../store/limits.ts";
import { openStore } from "../store/open-store.ts";
import { readCuttable } from "../store/read-cuttable.ts";
import { ANSWERED_NO, type Command, DONE, type Io, parseCommand, parseWithin } from "./command.ts";
import { criterionNamed } from "./criterion-named.ts";
import { printCut } from "./cut/print.ts";
import { cutToJson } from "./cut/to-json.ts";
import { askOutside } from "./outside-file.ts";
import { askedEnds, ENDS_OPTIONS } from "./trace/ends.ts";
import { count } from "./trace/print.ts";

const TIME_LIMIT = 10_000;

export const cut: Command = {
  name: "cut",
  summary: "list the sets of policy tools that stop every route between two nodes",
  help: `Usage: riparian cut FROM TO [options]
       riparian cut --out-of NODE [--kinds KIND,...] [options]
       riparian cut --into NODE [--kinds KIND,...] [options]

Lists the minimal sets of tools that block, lower or touch every route, smallest first, each with what gets past.
"Blocks" is said of no set that only lowers one of the routes. FROM, TO and NODE are slugs or labels.

  --max-size N     most tools in a set (${DEFAULT_MAX_SIZE})
  --max-length N   most steps in a route (${DEFAULT_MAX_LENGTH})
  --by CRITERION   among sets of one size, first what costs least on it (cri.innovation, or "Innovation cost")
  --file FILE      cut in a graph from outside: {"steps": [{"from", "to", "sign", "summary"?}], "holds": [{"tool", "on", "grip"}]}
  --json           answer as JSON

Exit code: 0 there are routes to cut, 1 there are none, 2 the question could not be asked.
Example: riparian cut mec.cap-gain rsk.rule-failure
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("cut", args, {
      ...ENDS_OPTIONS,
      "max-size": { type: "string" },
      "max-length": { type: "string" },
      by: { type: "string" },
      file: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const maxSize = parseWithin("--max-size", values["max-size"], DEFAULT_MAX_SIZE, LARGEST_SIZE);
    const most = values.file === undefined ? LIMITS.maxLength.most : LONGEST_ROUTE;
    const maxLength = parseWithin("--max-length", values["max-length"], DEFAULT_MAX_LENGTH, most);
    if (values.file !== undefined) {
      const belongs = ["by", ...Object.keys(ENDS_OPTIONS)].filter((option) => Object.hasOwn(values, option));
      if (belongs.length > 0)
        throw new ExplorerError("BAD_USER_INPUT", `--${belongs[0]} asks about the corpus; a graph in a file has none of it.`);
      return cutFile(values.file, positionals, { maxLength, maxSize, timeLimit: TIME_LIMIT }, values.json, io);
    }
    const store = await openStore(io.env);
    try {
      const ends = await askedEnds(store, positionals, values, "cut");
      const stored = await store.corpus();
      const criterion = values.by === undefined ? undefined : criterionNamed(values.by, await criteriaIn(store));
      const { graph, truncated } = await readCuttable(store, ends, maxLength, criterion);
      const found = cutRoutes(graph, ends, { maxLength, maxSize, timeLimit: TIME_LIMIT, ...(criterion ? { criterion } : {}) });
      const answer = truncated ? { ...found, complete: false, stoppedBy: "routes" as const } : found;
      const question = { ends, maxLength, criterion };
      io.out(
        values.json
          ? `${JSON.stringify(cutToJson(graph, question, answer, stored), null, 2)}\n`
          : printCut(graph, question, answer, stored),
      );
      return answer.trace.outcome === "reached" ? DONE : ANSWERED_NO;
    } finally {
      await store.close();
    }
  },
};

async function criteriaIn(store: GraphStore): Promise<readonly GraphNode[]> {
  const { nodes } = await store.induced({ kinds: ["Criterion"], relations: [], limit: LIMITS.inducedNodes.most });
  return nodes;
}

function cutFile(file: string, positionals: readonly string[], limits: Parameters<typeof cutOutside>[3], json: boolean, io: Io): number {
  const { graph, from, to } = askOutside("cut", file, positionals);
  const answer = cutOutside(graph, from, to, limits);
  if (json) io.out(`${JSON.stringify(answer)}\n`);
  else {
    for (const grade of ["blocks", "lowers", "touches"] as const) {
      const { [grade]: sets } = answer;
      io.out(`${grade.padEnd(8)} ${sets.length === 0 ? "no set" : sets.map((set) => set.join(" + ")).join(", ")}\n`);
    }
    const whole = answer.complete ? "" : `; not complete (stopped by ${answer.stoppedBy})`;
    io.out(`${count(answer.routeCount, "route")} of at most ${limits.maxLength} steps, ${answer.untouched} untouched${whole}.\n`);
  }
  return answer.routeCount > 0 ? DONE : ANSWERED_NO;
}
