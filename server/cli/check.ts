import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Finding } from "#argument/finding.ts";
import { buildGraph } from "#argument/graph.ts";
import { changedVerdicts, verdictTable } from "#argument/weigh/verdict-table.ts";
import { type CheckedFiles, checkFiles } from "#seed/check-files.ts";
import { compileSeed } from "#seed/compile-seed.ts";
import { listCorpusFiles } from "#seed/corpus-files.ts";
import { corpusFolder } from "../store/open-store.ts";
import { ANSWERED_NO, type Command, DONE, FAILED, parseCommand } from "./command.ts";

export const check: Command = {
  name: "check",
  summary: "say what is wrong with a corpus, by file and line",
  help: `Usage: riparian check [FOLDER] [--verdicts] [--json]

Reads the YAML files of a corpus and says everything that is wrong with them at once, a line each:
  FILE:LINE: error|warning CHECK: what is wrong and what to try
FOLDER is the corpus that Riparian comes with (graph-seed/corpus), or RIPARIAN_CORPUS, unless told.
An error keeps a corpus from being seeded; a warning is for a curator to weigh.

  --verdicts   also the verdicts that differ from those in verdicts.txt beside the folder: what an edit does to the dispute
  --json       answer as JSON

Exit code: 0 no errors, 1 the checks found errors, 2 something could not be read as the format asks.
Example: riparian check graph-seed/corpus
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("check", args, {
      verdicts: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    });
    const [asked, ...more] = positionals;
    if (more.length > 0)
      throw new ExplorerError(
        "BAD_USER_INPUT",
        `"riparian check" takes one folder, not ${positionals.length}. See "riparian check --help".`,
      );
    const folder = asked ?? (relative(process.cwd(), corpusFolder(io.env)) || ".");
    const checked = checkFiles(listCorpusFiles(folder));
    const answer = answerOf(checked);
    const verdicts = values.verdicts && checked.outcome === "sound" ? verdictsOf(folder, checked.part) : undefined;
    io.out(
      values.json
        ? `${JSON.stringify({ folder, ...answer, ...(verdicts ? { verdicts } : {}) }, null, 2)}\n`
        : `${asText(folder, answer)}${verdicts ? tellVerdicts(verdicts) : ""}`,
    );
    return EXIT_CODES[answer.outcome];
  },
};

const EXIT_CODES = { sound: DONE, unsound: ANSWERED_NO, unreadable: FAILED } as const;

interface Answer {
  readonly outcome: CheckedFiles["outcome"];
  /** Of a sound corpus. */
  readonly version?: string;
  readonly entries: { readonly [list: string]: number };
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
}

function answerOf({ outcome, corpus, part, findings }: CheckedFiles): Answer {
  const { meta: _, ...lists } = corpus;
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    outcome,
    ...(outcome === "sound" ? { version: compileSeed(corpus, part).version } : {}),
    entries: Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, entries.length])),
    errors: count("error"),
    warnings: count("warning"),
    findings,
  };
}

function asText(folder: string, { outcome, version, entries, errors, warnings, findings }: Answer): string {
  const lines = findings.map(
    ({ file, line, severity, check: name, message }) => `${join(folder, file)}:${line}: ${severity} ${name}: ${message}`,
  );
  const read = Object.entries(entries).map(([list, count]) => counted(count, list.slice(0, -1)));
  const found = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  const end = {
    sound: `Version ${version}.`,
    unsound: "This corpus cannot be seeded until the errors are mended.",
    unreadable: "Entries that could not be read were left out, and checks that need all of them did not run.",
  }[outcome];
  return `${[...lines, `${read.join(", ")}: ${found}. ${end}`].join("\n")}\n`;
}

interface ComparedVerdicts {
  readonly comparedWith: string;
  readonly changed: readonly string[];
}

/** The verdicts of a sound corpus against those written beside its folder. */
function verdictsOf(folder: string, part: CheckedFiles["part"]): ComparedVerdicts {
  const comparedWith = join(folder, "..", "verdicts.txt");
  let before: string;
  try {
    before = readFileSync(comparedWith, "utf8");
  } catch {
    throw new ExplorerError("BAD_USER_INPUT", `There is no ${comparedWith} with which to compare the verdicts.`);
  }
  return { comparedWith, changed: changedVerdicts(before.split("\n").filter(Boolean), verdictTable(buildGraph(part))) };
}

function tellVerdicts({ comparedWith, changed }: ComparedVerdicts): string {
  if (changed.length === 0) return `No verdict differs from ${comparedWith}.\n`;
  return `${counted(changed.length, "verdict")} ${changed.length === 1 ? "differs" : "differ"} from ${comparedWith}:\n${changed.map((line) => `  ${line}\n`).join("")}`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
