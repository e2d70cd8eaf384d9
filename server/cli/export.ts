import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { SOURCE_FORMATS } from "../exports/formats.ts";
import { FRAMEWORK_FORMATS } from "../exports/framework.ts";
import { type Subject, sourcesOf, traceOf } from "../exports/subject.ts";
import { traceMarkdown } from "../exports/trace-markdown.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { type Command, DONE, parseCommand, parseCount, refusePositionals } from "./command.ts";
import { exportTheFramework, FRAMEWORK_HELP, FRAMEWORK_OPTIONS, frameworkOption, isFrameworkFormat } from "./export/framework.ts";
import { refuseTaken, writeWhole } from "./export/write-whole.ts";

const FORMATS = [...SOURCE_FORMATS.map(({ id }) => id), "markdown", ...FRAMEWORK_FORMATS.map(({ id }) => id)];

export const exportCommand: Command = {
  name: "export",
  summary: "take sources or a trace away, with their citations, or the dispute as a framework",
  help: `Usage: riparian export --format FORMAT [--node SLUG ... | --trace FROM --trace TO] [options]

FORMAT is ${SOURCE_FORMATS.map((format) => format.id).join(", ")}, for sources, or markdown, for a trace with [@key, locator].
Without --node and --trace, the sources of the whole corpus. ${FRAMEWORK_FORMATS.map(({ id }) => id).join(", ")} hold the dispute as an
argumentation framework, for solvers such as "riparian solve"; bag as a bipolar one with weights.

  --node SLUG      the sources of a node and of its relations; may be given several times
  --trace SLUG     twice: the ends of a trace
  --max-length N   most steps in a route of the trace
  --out FILE       write there instead of to the terminal; never half, and never over a file without --force
  --force          write over the file
  --losses         instead of the export, what the format cannot carry in a place of its own, as JSON

Of the dispute alone:
${FRAMEWORK_HELP}

Exit code: 0 written, 2 it could not be.
Example: riparian export --format biblatex --trace mec.cap-gain --trace rsk.rule-failure --out trace.bib
         riparian export --format i23 --audience aud.risk --out dispute.af && riparian solve -p SE-GR -f dispute.af
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
      ...FRAMEWORK_OPTIONS,
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
    if (isFrameworkFormat(format)) {
      if (values.node || values.trace || values.losses)
        throw new ExplorerError(
          "BAD_USER_INPUT",
          `--node, --trace and --losses are of sources and traces; ${format} holds the whole dispute.`,
        );
      await exportTheFramework(format, values, io);
      return DONE;
    }
    const stray = frameworkOption(values);
    if (stray !== undefined)
      throw new ExplorerError("BAD_USER_INPUT", `--${stray} is of the dispute as a framework: i23, apx, tgf or bag, not ${format}.`);
    const subject = readSubject(values.node, values.trace, parseCount("--max-length", values["max-length"]));
    refuseTaken(values.out === undefined ? [] : [values.out], values.force);
    const store = await openStore(io.env);
    try {
      const { content, missing } = await contentOf(store, format, subject, values.losses);
      if (missing !== undefined) io.err(`riparian: the trace is not complete: ${missing}.\n`);
      if (values.out === undefined) io.out(content);
      else {
        writeWhole([{ file: values.out, content }]);
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

interface Content {
  readonly content: string;
  /** Why there may be more, after "not complete:". */
  readonly missing: string | undefined;
}

async function contentOf(store: GraphStore, format: string, subject: Subject, isLosses: boolean): Promise<Content> {
  if (format === "markdown") {
    if (subject.type !== "trace") throw new ExplorerError("BAD_USER_INPUT", "Markdown is for a trace: add --trace FROM --trace TO.");
    const traced = await traceOf(store, subject);
    return { content: traceMarkdown(traced.graph, subject.ends, traced, await store.corpus()), missing: traced.missing };
  }
  const chosen = SOURCE_FORMATS.find(({ id }) => id === format);
  if (!chosen) throw new Error(`no format ${format}`);
  const { sources, missing } = await sourcesOf(store, subject);
  if (!isLosses) return { content: chosen.serialise(sources, missing), missing };
  const losses = sources.flatMap(({ record }) => chosen.losses(record));
  return { content: `${JSON.stringify(losses, null, 2)}\n`, missing };
}
