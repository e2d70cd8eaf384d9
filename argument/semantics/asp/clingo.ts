import { ExplorerError } from "../../explorer-error.ts";
import type { AspAnswer, AspQuestion, AspSolver } from "./asp-solver.ts";

/** What is used of the package `clingo-wasm`, which runs Potassco's clingo in one worker, in Node and in a browser. */
export interface Clingo {
  run(program: string, models: number, options: string[]): Promise<ClingoReply>;
  /** Ends the worker, and with it the run under way. */
  restart(): Promise<void>;
}

type ClingoReply =
  | { readonly Result: "ERROR"; readonly Error: string }
  | {
      readonly Result: string;
      readonly Call: readonly { readonly Witnesses?: readonly { readonly Value: readonly string[] }[] }[];
      readonly Models: { readonly More: string };
    };

export interface ClingoPort {
  /** Asked for at the first question only, so that nobody pays who never asks. */
  readonly load: () => Promise<Clingo>;
  /** Calls back after so many milliseconds, unless the function that it returns is called before. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** How each kind of answer is asked of clingo, in the package and as a program of its own. */
export const CLINGO_OPTIONS: Readonly<Record<AspQuestion["want"], readonly string[]>> = {
  each: [],
  "heuristic-maximal": ["--heuristic=Domain", "--enum-mode=domRec"],
  brave: ["--enum-mode=brave"],
};

/** clingo as an `AspSolver` with one worker; a question that is stopped while it runs ends the worker, and the next one starts another. */
export function createClingoSolver({ load, after }: ClingoPort): AspSolver {
  let lastTurn: Promise<unknown> = Promise.resolve();
  return {
    async solve(program, question) {
      const stop = watchForStop(question, after);
      let isRunning = false;
      const turn = lastTurn.then(async () => {
        if (stop.reason()) throw stopped(stop.reason(), question);
        isRunning = true;
        return await runOne(await load(), program, question, stop.happened);
      });
      lastTurn = turn.catch(() => undefined);
      const waiting = stop.happened.then(() => {
        if (isRunning) return turn;
        throw stopped(stop.reason(), question);
      });
      return Promise.race([turn, waiting]).finally(stop.forget);
    },
  };
}

async function runOne(clingo: Clingo, program: string, question: AspQuestion, stop: Promise<StopReason>): Promise<AspAnswer> {
  const reply = await Promise.race([clingo.run(program, question.limit, [...CLINGO_OPTIONS[question.want]]), stop]);
  if (typeof reply === "string") {
    await clingo.restart();
    throw stopped(reply, question);
  }
  if (!("Call" in reply)) throw new ExplorerError("UNAVAILABLE", `The solver failed: ${reply.Error}`);
  const answerSets = reply.Call.flatMap(({ Witnesses = [] }) => Witnesses.map(({ Value }) => Value));
  return { answerSets: question.want === "brave" ? answerSets.slice(-1) : answerSets, complete: reply.Models.More === "no" };
}

type StopReason = "TIMEOUT" | "CANCELLED";

function watchForStop({ timeLimit, signal }: AspQuestion, after: ClingoPort["after"]) {
  let reason: StopReason | undefined;
  let tell: (reason: StopReason) => void = () => undefined;
  const happened = new Promise<StopReason>((resolve) => {
    tell = resolve;
  });
  const stopFor = (why: StopReason) => {
    reason ??= why;
    tell(reason);
  };
  const cancel = () => stopFor("CANCELLED");
  if (signal?.aborted) cancel();
  else signal?.addEventListener("abort", cancel, { once: true });
  const stopClock = timeLimit === undefined ? undefined : after(timeLimit, () => stopFor("TIMEOUT"));
  return {
    happened,
    reason: () => reason,
    forget: () => {
      stopClock?.();
      signal?.removeEventListener("abort", cancel);
    },
  };
}

function stopped(reason: StopReason | undefined, { timeLimit }: AspQuestion): ExplorerError {
  return reason === "TIMEOUT"
    ? new ExplorerError(
        "TIMEOUT",
        `The solver gave no answer within ${Math.round(timeLimit ?? 0)} ms. Allow more time, or ask about a part.`,
      )
    : new ExplorerError("CANCELLED", "The question was cancelled.");
}
