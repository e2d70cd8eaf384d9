import { ExplorerError } from "#argument/explorer-error.ts";
import { buildGraph } from "#argument/graph.ts";
import { LONGEST_ROUTE } from "#argument/trace/search.ts";
import { traceOutside } from "#argument/trace/trace-outside.ts";
import { DEFAULT_FIRST, DEFAULT_MAX_LENGTH, traceRoutes } from "#argument/trace.ts";
import { LIMITS } from "../store/limits.ts";
import { openStore } from "../store/open-store.ts";
import { ANSWERED_NO, type Command, DONE, type Io, parseCommand, parseWithin } from "./command.ts";
import { askOutside } from "./outside-file.ts";
import { askedEnds, ENDS_OPTIONS } from "./trace/ends.ts";
import { printTrace } from "./trace/print.ts";
import { traceToJson } from "./trace/to-json.ts";

/** Most routes listed when a program reads them. */
const ALL = 10_000;

export const trace: Command = {
  name: "trace",
  summary: "list the routes from one node to another, with what holds them",
  help: `Usage: riparian trace FROM TO [options]
       riparian trace --out-of NODE [--kinds KIND,...] [options]
       riparian trace --into NODE [--kinds KIND,...] [options]

Lists every simple route, best first: fewest steps, then the better-evidenced, then by name.
FROM, TO and NODE are slugs (mec.cap-gain) or labels ("Capability improvement").

  --kinds KIND,... where an open end stops, such as Risk,Harm; unless told, at what goes wrong (--out-of) or at what is done (--into)
  --max-length N   most steps in a route (${DEFAULT_MAX_LENGTH}; at most ${LIMITS.maxLength.most}, with --file ${LONGEST_ROUTE})
  --first K        most routes listed (${DEFAULT_FIRST}; with --json or --file ${ALL})
  --file FILE      trace in a graph from outside: {"steps": [{"from", "to", "sign", "summary"?}], "holds": [{"tool", "on", "grip"}]}
  --json           answer as JSON

Exit code: 0 routes were found, 1 there are none, 2 the question could not be asked.
Example: riparian trace mec.cap-gain rsk.rule-failure
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("trace", args, {
      ...ENDS_OPTIONS,
      "max-length": { type: "string" },
      first: { type: "string" },
      file: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const isForProgram = values.json || values.file !== undefined;
    const most = values.file === undefined ? LIMITS.maxLength.most : LONGEST_ROUTE;
    const maxLength = parseWithin("--max-length", values["max-length"], DEFAULT_MAX_LENGTH, most);
    const first = parseWithin("--first", values.first, isForProgram ? ALL : DEFAULT_FIRST, ALL);
    if (values.file !== undefined && Object.keys(ENDS_OPTIONS).some((option) => Object.hasOwn(values, option)))
      throw new ExplorerError(
        "BAD_USER_INPUT",
        'A graph from a file is traced between FROM and TO, without open ends. See "riparian trace --help".',
      );
    if (values.file !== undefined) return traceFile(values.file, positionals, { maxLength, first }, values.json, io);

    const store = await openStore(io.env);
    try {
      const ends = await askedEnds(store, positionals, values);
      const [stored, part] = await Promise.all([store.corpus(), store.between({ ends, maxLength, limit: LIMITS.betweenNodes.most })]);
      const graph = buildGraph(part);
      const found = traceRoutes(graph, ends, { maxLength, first, timeLimit: 10_000 });
      const answer = part.truncated ? { ...found, complete: false } : found;
      io.out(
        values.json ? `${JSON.stringify(traceToJson(graph, ends, answer, stored), null, 2)}\n` : printTrace(graph, ends, answer, stored),
      );
      return answer.outcome === "reached" ? DONE : ANSWERED_NO;
    } finally {
      await store.close();
    }
  },
};

function traceFile(
  file: string,
  positionals: readonly string[],
  limits: { readonly maxLength: number; readonly first: number },
  json: boolean,
  io: Io,
): number {
  const { graph, from, to } = askOutside("trace", file, positionals);
  const answer = traceOutside(graph, from, to, { ...limits, timeLimit: 10_000 });
  if (json) io.out(`${JSON.stringify(answer)}\n`);
  else {
    for (const route of answer.routes) {
      const held = route.holds.map((hold) => `${hold.tool} ${hold.grip}`).join(", ");
      io.out(`${route.sign === 1 ? "furthers  " : "holds back"}  ${route.nodes.join(" > ")}${held ? `  [${held}]` : ""}\n`);
    }
    io.out(
      `${answer.routes.length} ${answer.routes.length === 1 ? "route" : "routes"} of at most ${limits.maxLength} steps${answer.complete ? "" : "; not complete"}.\n`,
    );
  }
  return answer.routes.length > 0 ? DONE : ANSWERED_NO;
}
