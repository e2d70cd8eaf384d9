import { isAscii } from "node:buffer";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { SemanticsId } from "#argument/semantics/definition.ts";
import type { AttackDocument } from "#argument/semantics/interchange/document.ts";
import { ATTACK_FORMATS, type AttackFormat } from "#argument/semantics/interchange/formats.ts";
import type { Extension } from "#argument/semantics/search/extensions.ts";
import { countExtensions, findAcceptance, findExtension, listExtensions, type SolveOptions } from "#argument/semantics/solve.ts";
import { PROGRAM_VERSION } from "../http/program.ts";
import { clingo } from "../solver/clingo.ts";
import { type Command, DONE, FAILED, type Io, parseCommand, parseCount } from "./command.ts";
import { readBytes } from "./read-bytes.ts";

const TASKS = ["SE", "DC", "DS", "EE", "CE"] as const;
const SEMANTICS = ["GR", "CO", "PR", "ST", "SST", "STG", "ID"] as const satisfies readonly SemanticsId[];
const PROBLEMS = TASKS.flatMap((task) => SEMANTICS.map((semantics) => ({ name: `${task}-${semantics}`, task, semantics })));

const MAX_FILE_BYTES = 500_000_000;
const MOST_TOLD = 20;
const DEFAULT_LIMIT = 100_000;
const DEFAULT_TIME_LIMIT = 600_000;
/** A search in this process ends sooner than asking the solver anew; after about ten seconds another way to search is worth its start. */
const BUDGET = 600_000_000;

export const solve: Command = {
  name: "solve",
  summary: "answer a question about an abstract argumentation framework, as ICCMA 2023 asks it",
  help: `Usage: riparian solve -p TASK-SEMANTICS -f FILE [-a ARGUMENT] [-fo FORMAT] [options]
       riparian solve --problems | --formats
       riparian solve                 (who answers)

Tasks       SE one extension, DC is the argument in some extension, DS is it in all, EE every extension, CE how many
Semantics   GR grounded, CO complete, PR preferred, ST stable, SST semi-stable, STG stage, ID ideal
Formats     i23 ("p af N", .af), apx, tgf; told by the end of the file's name, or its first line, unless -fo says it

  -p, --problem P       such as DC-PR
  -f, --file FILE       the framework; - is the standard input
  -a, --argument A      the argument that DC and DS ask about, as the file names it
  -fo, --format F       i23, apx or tgf
  --time-limit MS       give up after so many milliseconds (${DEFAULT_TIME_LIMIT})
  --limit N             most extensions that EE lists and CE counts in one part (${DEFAULT_LIMIT})
  --problems            list what can be asked
  --formats             list what can be read

SE prints "w 1 4", or "NO" where there is none. DC prints YES and an extension that holds the argument, or NO; DS prints NO and one that
lacks it, or YES. So ICCMA 2023 has it (iccma2023.github.io/rules.html), which asks neither EE nor CE: EE prints every extension as SE does,
a line each, or NO; CE prints a number.

Exit code: 0 answered, whatever the answer; 2 the file was refused, time was up, or there are more than --limit.
Example: riparian solve -p DC-PR -f framework.af -a 4
`,
  async run(args, io) {
    if (args.length === 0) {
      io.out(`Riparian v${PROGRAM_VERSION}\nThe Riparian contributors\n`);
      return DONE;
    }
    const { values, positionals } = parseCommand(
      "solve",
      args.map((arg) => SHORT[arg] ?? arg),
      {
        problem: { type: "string" },
        file: { type: "string" },
        argument: { type: "string" },
        format: { type: "string" },
        "time-limit": { type: "string" },
        limit: { type: "string" },
        problems: { type: "boolean", default: false },
        formats: { type: "boolean", default: false },
      },
    );
    if (values.problems)
      return list(
        io,
        PROBLEMS.map(({ name }) => name),
      );
    if (values.formats)
      return list(
        io,
        ATTACK_FORMATS.map(({ name }) => name),
      );
    const [stray] = positionals;
    if (stray !== undefined) throw misused(`"${stray}" is no option`);
    if (values.problem === undefined || values.file === undefined) throw misused("-p and -f are needed");
    const name = values.problem.toUpperCase();
    const problem = PROBLEMS.find((each) => each.name === name);
    if (!problem)
      throw misused(
        `There is no problem "${values.problem}".${didYouMean(
          name,
          PROBLEMS.map((each) => each.name),
        )}`,
      );
    const timeLimit = parseCount("--time-limit", values["time-limit"]) ?? DEFAULT_TIME_LIMIT;
    const limit = parseCount("--limit", values.limit) ?? DEFAULT_LIMIT;
    if (timeLimit < 1 || limit < 1) throw misused("--time-limit and --limit must be at least 1");
    const started = Date.now();
    const document = readDocument(values.file, values.format);
    const asked = askedArgument(document, problem.task, values.argument);
    const left = Math.max(0, timeLimit - (Date.now() - started));
    return answer(document, problem, asked, limit, { budget: BUDGET, solver: clingo, timeLimit: left }, io);
  },
};

/** The competition's options have one dash, also those of two letters. */
const SHORT: Readonly<Record<string, string>> = { "-p": "--problem", "-f": "--file", "-a": "--argument", "-fo": "--format" };

async function answer(
  { names, framework }: AttackDocument,
  { task, semantics }: (typeof PROBLEMS)[number],
  asked: number,
  limit: number,
  options: SolveOptions,
  io: Io,
): Promise<number> {
  const certificate = (extension: Extension) => `${["w", ...Array.from(extension, (argument) => names[argument])].join(" ")}\n`;
  switch (task) {
    case "SE": {
      const extension = await findExtension(framework, semantics, options);
      io.out(extension ? certificate(extension) : "NO\n");
      return DONE;
    }
    case "DC":
    case "DS": {
      const mode = task === "DC" ? "credulously" : "sceptically";
      const { accepted, shownBy } = await findAcceptance(framework, semantics, asked, mode, { ...options, shown: true });
      io.out(`${accepted ? "YES" : "NO"}\n${shownBy ? certificate(shownBy) : ""}`);
      return DONE;
    }
    case "EE": {
      const { extensions, complete } = await listExtensions(framework, semantics, limit, options);
      io.out(extensions.length === 0 ? "NO\n" : extensions.map(certificate).join(""));
      if (complete) return DONE;
      io.err(
        `riparian solve: these are the first ${extensions.length}; there are more.${extensions.length === limit ? " Allow them with --limit." : " No list is longer."}\n`,
      );
      return FAILED;
    }
    case "CE": {
      const count = await countExtensions(framework, semantics, limit, options);
      if (count === undefined)
        throw new ExplorerError("BAD_USER_INPUT", `There are more than ${limit} extensions in one part. Allow more with --limit.`);
      io.out(`${count}\n`);
      return DONE;
    }
  }
}

function list(io: Io, names: readonly string[]): number {
  io.out(`[${names.join(",")}]\n`);
  return DONE;
}

function askedArgument({ names }: AttackDocument, task: (typeof TASKS)[number], name: string | undefined): number {
  if (task !== "DC" && task !== "DS") {
    if (name !== undefined) throw misused(`${task} asks about no argument, but -a names "${name}"`);
    return 0;
  }
  if (name === undefined) throw misused(`${task} needs -a`);
  const argument = names.indexOf(name);
  if (argument < 0)
    throw new ExplorerError("BAD_USER_INPUT", `There is no argument "${name}" in the file.${didYouMean(name, names.slice(0, 10_000))}`);
  return argument;
}

function readDocument(file: string, formatName: string | undefined): AttackDocument {
  const text = readText(file);
  const read = chooseFormat(file, text, formatName).read(text);
  if (read.outcome === "read") return read.document;
  const told = read.misreadings.slice(0, MOST_TOLD).map(({ line, message }) => `  ${file}:${line}: ${message}`);
  const rest = read.misreadings.length - told.length;
  throw new ExplorerError(
    "BAD_USER_INPUT",
    `the framework was refused.\n${[...told, ...(rest > 0 ? [`  and ${rest} more.`] : [])].join("\n")}`,
  );
}

function chooseFormat(file: string, text: string, name: string | undefined): AttackFormat {
  const names = ATTACK_FORMATS.map((format) => format.name).join(", ");
  const found =
    name === undefined
      ? (ATTACK_FORMATS.find(({ endings }) => endings.some((ending) => file.toLowerCase().endsWith(ending))) ?? formatOf(text))
      : ATTACK_FORMATS.find((format) => format.name === name.toLowerCase());
  if (found) return found;
  throw misused(
    name === undefined
      ? `The format of "${file}" is unknown; say it with -fo (${names})`
      : `There is no format "${name}"; there are ${names}`,
  );
}

function formatOf(text: string): AttackFormat | undefined {
  return /^\uFEFF?(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*p af /.test(text) ? ATTACK_FORMATS[0] : undefined;
}

function readText(file: string): string {
  const bytes = readBytes(file, MAX_FILE_BYTES);
  // Nearly all files are plain ASCII, whose bytes need no decoding.
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

function misused(reason: string): ExplorerError {
  return new ExplorerError("BAD_USER_INPUT", `${reason.replace(/\.$/, "")}. See "riparian solve --help".`);
}
