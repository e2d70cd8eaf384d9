import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeIccma } from "#argument/semantics/interchange/iccma.ts";
import { INSTANCES } from "../instances.ts";
import { disagreement } from "./agree.ts";
import { PROBLEMS, type Problem, type Question, type Run, type Solver } from "./question.ts";

/** One question as every solver answered it, ours first. */
export interface Compared {
  readonly question: Question;
  readonly runs: readonly Run[];
  /** For each other solver that answered, as we did: what is wrong with the two answers, or nothing. */
  readonly disagreements: readonly (string | undefined)[];
}

/** All seeds of one kind of instance of one size, one problem after another. */
export interface Cell {
  readonly size: number;
  readonly instance: string;
  readonly problem: Problem;
  readonly compared: readonly Compared[];
}

/** Puts the same questions to all solvers, one at a time, in turn. */
export async function* compare(
  solvers: readonly Solver[],
  sizes: readonly number[],
  seeds: readonly number[],
  work: string,
): AsyncGenerator<Cell> {
  for (const size of sizes) {
    for (const [instance, make] of Object.entries(INSTANCES)) {
      const frameworks = seeds.map((seed) => {
        const file = join(work, `${size}-${seed}.af`);
        const framework = make(size, seed);
        writeFileSync(file, writeIccma({ names: [], framework }));
        return { file, framework };
      });
      for (const problem of PROBLEMS) {
        const compared: Compared[] = [];
        for (const { file, framework } of frameworks)
          compared.push(await compareOn({ problem, framework, file, argument: Math.floor(size / 3) }, solvers));
        yield { size, instance, problem, compared };
      }
    }
  }
}

async function compareOn(question: Question, solvers: readonly Solver[]): Promise<Compared> {
  const runs: Run[] = [];
  for (const solver of solvers) runs.push(await solver.ask(question));
  const [ours, ...others] = runs.map(({ answer }) => answer);
  return {
    question,
    runs,
    disagreements: others.map((theirs) => (ours && theirs ? disagreement(question, ours, theirs) : undefined)),
  };
}
