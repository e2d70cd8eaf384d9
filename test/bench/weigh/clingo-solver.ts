import { ExplorerError } from "#argument/explorer-error.ts";
import { askAcceptance, askOne } from "#argument/semantics/asp/ask.ts";
import type { AspAnswer, AspSolver } from "#argument/semantics/asp/asp-solver.ts";
import { CLINGO_OPTIONS } from "#argument/semantics/asp/clingo.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { median, runProcess } from "./process.ts";
import { type Answer, type Question, type Solver, semanticsOf, taskOf } from "./question.ts";

/**
 * Potassco's clingo as a program of its own (its executable, or Python's package of that name), given the logic programs of the semantics and
 * the whole framework: nothing is settled or split before, so all that it shares with our own answers is the definitions.
 */
export function clingoSolver(commands: readonly (readonly string[])[], limit: number): Solver {
  const command = commands.find((each) => runProcess([...each, "--version"], 60_000).status === 0);
  const version = () => runProcess([...(command ?? []), "--version"], 60_000).time;
  let wasKilled = false;
  const solver: AspSolver = {
    async solve(program, { limit: most, want, timeLimit = limit }) {
      const ended = runProcess([...(command ?? []), "--outf=2", "-n", String(most), ...CLINGO_OPTIONS[want], "-"], timeLimit, program);
      wasKilled = ended.wasKilled;
      if (wasKilled) throw new ExplorerError("TIMEOUT", `clingo gave no answer within ${timeLimit} ms.`);
      return readAnswerSets(ended.stdout);
    },
  };
  return {
    name: "clingo",
    missing: command ? undefined : 'clingo is not at hand ("pip install clingo", or RIPARIAN_CLINGO="python3 -m clingo")',
    start: command ? median(Array.from({ length: 5 }, version)) : Number.NaN,
    async ask(question) {
      const start = performance.now();
      wasKilled = false;
      const answer = await answerOf(question, solver).catch((error: unknown) => {
        if (error instanceof ExplorerError && error.code === "TIMEOUT") return undefined;
        throw error;
      });
      const time = performance.now() - start;
      return { time, answer: time <= limit ? answer : undefined, wasKilled };
    },
  };
}

async function answerOf(question: Question, solver: AspSolver): Promise<Answer> {
  const { framework, argument } = question;
  const semantics = SEMANTICS[semanticsOf(question)];
  const task = taskOf(question);
  if (task === "SE") {
    const shown = await askOne(framework, semantics, { solver });
    return { word: shown ? "yes" : "no", shown };
  }
  const mode = task === "DC" ? "credulously" : "sceptically";
  const { accepted, shownBy } = await askAcceptance(framework, semantics, argument, mode, { solver });
  return { word: accepted ? "yes" : "no", shown: shownBy };
}

interface Written {
  readonly Call: readonly { readonly Witnesses?: readonly { readonly Value: readonly string[] }[] }[];
  readonly Models: { readonly More: string };
}

function readAnswerSets(written: string): AspAnswer {
  const { Call, Models } = JSON.parse(written) as Written;
  return { answerSets: Call.flatMap(({ Witnesses = [] }) => Witnesses.map(({ Value }) => Value)), complete: Models.More === "no" };
}
