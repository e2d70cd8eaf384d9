import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { SOURCE_FORMATS } from "../exports/formats.ts";
import { type Subject, sourcesOf, traceOf } from "../exports/subject.ts";
import { traceMarkdown } from "../exports/trace-markdown.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { type Command, DONE, parseCommand, parseCount, refusePositionals } from "./command.ts";

const FORMATS = [...SOURCE_FORMATS.map((format) => format.id), "markdown"];

export const exportCommand: Command = {
  name: "export",
  summary: "take sources or a trace away, with their citations",
  help: `Usage: riparian export --format FORMAT [--node SLUG ... | --trace FROM --trace TO] [options]

FORMAT is ${SOURCE_FORMATS.map((format) => format.id).join(", ")}, for sources, or markdown, for a trace with [@key, locator].
Without --node and --trace, the sources of the whole corpus.

  --node SLUG      the sources of a node and of its relations; may be given several times
  --trace SLUG     twice: the ends of a trace
  --max-length N   most steps in a route of the trace
  --out FILE       write there instead of to the terminal; never half, and never over a file without --force
  --force          write over the file
  --losses         instead of the export, what the format cannot carry in a place of its own, as JSON

Exit code: 0 written, 2 it could not be.
Example: riparian export --format biblatex --trace mec.cap-gain --trace rsk.rule-failure --out trace.bib
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("export", args, {
      format: { type: "string" },
      node: { type: "string", multiple: true },
      trace: { type: "string", multiple: true },
      "max-length": { type: "string" },
      out: { type: "string" },
      force: { type: "boolean", default: false },
      losses: { type: "boolean", default: false },
    });
    refusePositionals("export", positionals);
    const format = FORMATS.find((known) => known === values.format);
    if (!format)
      throw new ExplorerError(
        "BAD_USER_INPUT",
        `--format is ${values.format === undefined ? "missing" : `"${values.format}"`}; it must be one of ${FORMATS.join(", ")}.${didYouMean(values.format ?? "", FORMATS)}`,
      );
    if (values["max-length"] !== undefined && !values.trace)
      throw new ExplorerError("BAD_USER_INPUT", "--max-length says how long a route may be: it goes with --trace FROM --trace TO.");
    if (values.losses && format === "markdown")
      throw new ExplorerError("BAD_USER_INPUT", "--losses are of the formats for sources; Markdown has none.");
    if (values.out === "") throw new ExplorerError("BAD_USER_INPUT", "--out is empty; name the file to write.");
    const subject = readSubject(values.node, values.trace, parseCount("--max-length", values["max-length"]));
    if (values.out !== undefined && existsSync(values.out) && !values.force)
      throw new ExplorerError("BAD_USER_INPUT", `${values.out} is there already. Use --force to write over it.`);
    const store = await openStore(io.env);
    try {
      const content = await contentOf(store, format, subject, values.losses);
      if (values.out === undefined) io.out(content);
      else {
        writeWhole(values.out, content);
        io.err(`Wrote ${values.out}.\n`);
      }
      return DONE;
    } finally {
      await store.close();
    }
  },
};

function readSubject(nodes: readonly string[] | undefined, ends: readonly string[] | undefined, maxLength: number | undefined): Subject {
  if (nodes && ends) throw new ExplorerError("BAD_USER_INPUT", "Choose either --node or --trace.");
  if (nodes) return { type: "nodes", slugs: [...new Set(nodes)] };
  if (!ends) return { type: "corpus" };
  const [from, to, ...more] = ends;
  if (from === undefined || to === undefined || more.length > 0)
    throw new ExplorerError("BAD_USER_INPUT", "A trace has two ends: --trace FROM --trace TO.");
  return { type: "trace", ends: { from, to }, ...(maxLength === undefined ? {} : { maxLength }) };
}

async function contentOf(store: GraphStore, format: string, subject: Subject, isLosses: boolean): Promise<string> {
  if (format === "markdown") {
    if (subject.type !== "trace") throw new ExplorerError("BAD_USER_INPUT", "Markdown is for a trace: add --trace FROM --trace TO.");
    const { graph, trace } = await traceOf(store, subject);
    return traceMarkdown(graph, subject.ends, trace, await store.corpus());
  }
  const chosen = SOURCE_FORMATS.find(({ id }) => id === format);
  if (!chosen) throw new Error(`no format ${format}`);
  const sources = await sourcesOf(store, subject);
  return isLosses
    ? `${JSON.stringify(
        sources.flatMap(({ record }) => chosen.losses(record)),
        null,
        2,
      )}\n`
    : chosen.serialise(sources);
}

/** Written aside and renamed, so that nobody ever reads half a file; where that fails, nothing is left. */
function writeWhole(file: string, content: string): void {
  const aside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new ExplorerError("BAD_USER_INPUT", `${file} cannot be written (${code ?? String(error)}).`);
  }
}
