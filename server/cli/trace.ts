import { readFileSync, statSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { buildGraph } from "#argument/graph.ts";
import { type Misfit, type OutsideGraph, outsideNodes, readOutsideGraph, traceOutside } from "#argument/trace/outside-graph.ts";
import { LONGEST_ROUTE } from "#argument/trace/search.ts";
import { DEFAULT_FIRST, DEFAULT_MAX_LENGTH, traceRoutes } from "#argument/trace.ts";
import { openStore } from "../store/open-store.ts";
import { ANSWERED_NO, type Command, DONE, type Io, parseCommand, parseCount } from "./command.ts";
import { askedEnds } from "./trace/ends.ts";
import { printTrace } from "./trace/print.ts";
import { traceToJson } from "./trace/to-json.ts";

const MAX_FILE_BYTES = 200_000_000;
/** Most routes listed when a program reads them. */
const ALL = 10_000;
const MAX_STORE_LENGTH = 12;

export const trace: Command = {
  name: "trace",
  summary: "list the routes from one node to another, with what holds them",
  help: `Usage: riparian trace FROM TO [options]
       riparian trace --out-of NODE [--kinds KIND,...] [options]
       riparian trace --into NODE [--kinds KIND,...] [options]

Lists every simple route, best first: fewest steps, then the better-evidenced, then by name.
FROM, TO and NODE are slugs (mec.cap-gain) or labels ("Capability improvement").

  --max-length N   most steps in a route (${DEFAULT_MAX_LENGTH})
  --first K        most routes listed (${DEFAULT_FIRST}; with --json or --file ${ALL})
  --file FILE      trace in a graph from outside: {"steps": [{"from", "to", "sign", "summary"?}], "holds": [{"tool", "on", "grip"}]}
  --json           answer as JSON

Exit code: 0 routes were found, 1 there are none, 2 the question could not be asked.
Example: riparian trace mec.cap-gain rsk.rule-failure
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("trace", args, {
      "max-length": { type: "string" },
      first: { type: "string" },
      file: { type: "string" },
      json: { type: "boolean", default: false },
      "out-of": { type: "string" },
      into: { type: "string" },
      kinds: { type: "string" },
    });
    const isForProgram = values.json || values.file !== undefined;
    const maxLength = parseCount("--max-length", values["max-length"]) ?? DEFAULT_MAX_LENGTH;
    const first = parseCount("--first", values.first) ?? (isForProgram ? ALL : DEFAULT_FIRST);
    const most = values.file === undefined ? MAX_STORE_LENGTH : LONGEST_ROUTE;
    if (maxLength < 1 || maxLength > most)
      throw new ExplorerError("BAD_USER_INPUT", `--max-length is ${maxLength}; it must be from 1 to ${most}.`);
    if (first < 1 || first > ALL) throw new ExplorerError("BAD_USER_INPUT", `--first is ${first}; it must be from 1 to ${ALL}.`);
    if (values.file !== undefined) return traceFile(values.file, positionals, { maxLength, first }, values.json, io);

    const store = await openStore(io.env);
    try {
      const ends = await askedEnds(store, positionals, values);
      const [stored, part] = await Promise.all([store.corpus(), store.between({ ends, maxLength, limit: 5_000 })]);
      const graph = buildGraph(part);
      const answer = traceRoutes(graph, ends, { maxLength, first, timeLimit: 10_000 });
      io.out(
        values.json ? `${JSON.stringify(traceToJson(graph, ends, answer, stored), null, 2)}\n` : printTrace(graph, ends, answer, stored),
      );
      return answer.outcome === "reached" ? DONE : ANSWERED_NO;
    } finally {
      await store.close();
    }
  },
};

async function traceFile(
  file: string,
  positionals: readonly string[],
  limits: { readonly maxLength: number; readonly first: number },
  json: boolean,
  io: Io,
): Promise<number> {
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new ExplorerError("BAD_USER_INPUT", 'A trace in a file needs FROM and TO. See "riparian trace --help".');
  const graph = readGraphFile(file);
  const nodes = outsideNodes(graph);
  for (const end of [from, to]) {
    if (!nodes.has(end))
      throw new ExplorerError("BAD_USER_INPUT", `${file}: there is no node "${end}" in any step.${didYouMean(end, nodes)}`);
  }
  if (from === to) throw new ExplorerError("BAD_USER_INPUT", `A route needs two different ends; both are "${from}".`);
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

function readGraphFile(file: string): OutsideGraph {
  const text = readText(file);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new ExplorerError("BAD_USER_INPUT", `${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readOutsideGraph(document);
  if (read.outcome === "read") return read.graph;
  throw new ExplorerError("BAD_USER_INPUT", `the graph was refused.\n${tellMisfits(file, text, read.misfits)}`);
}

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_FILE_BYTES)
      throw new ExplorerError("BAD_USER_INPUT", `${file}: larger than ${MAX_FILE_BYTES / 1_000_000} MB.`);
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    throw new ExplorerError("BAD_USER_INPUT", `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`);
  }
}

/** All that is wrong, a line each, with the line of the file: JSON is read once more as YAML, which keeps positions. */
function tellMisfits(file: string, text: string, misfits: readonly Misfit[]): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return misfits
    .map(({ path, message }) => {
      const found = path.map((_, dropped) => document.getIn(path.slice(0, path.length - dropped), true)).find(isNode) ?? document.contents;
      const place = path.reduce<string>(
        (told, part) => (typeof part === "number" ? `${told}[${part}]` : told ? `${told}.${part}` : part),
        "",
      );
      return `  ${file}:${found?.range ? lines.linePos(found.range[0]).line : 1}: ${place ? `${place}: ` : ""}${message}`;
    })
    .join("\n");
}
