import { median, runProcess } from "./process.ts";
import { type Answer, type Question, type Solver, taskOf } from "./question.ts";

/** A solver's own limit begins after its start and ends in words, so it may take a little longer than that. */
const GRACE = 2_000;

/**
 * A program that takes the command line of ICCMA 2023, asked as a process for each question. `options` are further ones; `missing` says how to
 * get it where it is not at hand.
 */
export function iccmaSolver(
  name: string,
  command: readonly string[],
  { limit, options = [], missing }: { readonly limit: number; readonly options?: readonly string[]; readonly missing: string },
): Solver {
  const listProblems = () => runProcess([...command, "--problems"], 60_000);
  const isAtHand = listProblems().status === 0;
  return {
    name,
    missing: isAtHand ? undefined : missing,
    start: isAtHand ? median(Array.from({ length: 5 }, () => listProblems().time)) : Number.NaN,
    async ask(question) {
      const about = taskOf(question) === "SE" ? [] : ["-a", String(question.argument + 1)];
      const ended = runProcess([...command, "-p", question.problem, "-f", question.file, ...about, ...options], limit + GRACE);
      if (!ended.wasKilled && ended.status !== 0 && !/within \d+ ms/.test(ended.stderr))
        throw new Error(`${name} failed on ${question.problem} of ${question.file}: ${ended.stderr}`);
      const isInTime = ended.status === 0 && ended.time <= limit;
      return { time: ended.time, answer: isInTime ? readAnswer(question, ended.stdout) : undefined, wasKilled: ended.wasKilled };
    },
  };
}

function readAnswer(question: Question, written: string): Answer {
  const lines = written.trim().split(/\r?\n/);
  const witness = lines.find((line) => line === "w" || line.startsWith("w "));
  const shown = witness === undefined ? undefined : Int32Array.from(witness.split(/\s+/).slice(1), (id) => Number(id) - 1).sort();
  const isYes = taskOf(question) === "SE" ? shown !== undefined : lines[0] === "YES";
  return { word: isYes ? "yes" : "no", shown };
}
