import type { SemanticsId } from "#argument/semantics/definition.ts";
import type { Framework } from "#argument/semantics/framework.ts";

/** What is compared, as ICCMA names it; grounded extensions have a table of their own. */
export const PROBLEMS = ["SE-PR", "DC-PR", "DS-PR", "SE-ST", "DC-ST"] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A question to a solver: about a framework, which is also in a file, and, of DC and DS, about one of its arguments. */
export interface Question {
  readonly problem: Problem;
  readonly framework: Framework;
  /** In the format of ICCMA 2023. */
  readonly file: string;
  readonly argument: number;
}

/** SE: there is one, or none. DC and DS: yes or no. With the extension shown, ascending, where there has to be one. */
export interface Answer {
  readonly word: "yes" | "no";
  readonly shown: Int32Array | undefined;
}

/** Milliseconds from asking, process start included, and the answer, if there was one in time. */
export interface Run {
  readonly time: number;
  readonly answer: Answer | undefined;
  /** It did not end by itself at its limit and was killed. */
  readonly wasKilled: boolean;
}

export interface Solver {
  readonly name: string;
  /** Where it is not at hand: how to get it. Nothing otherwise. */
  readonly missing: string | undefined;
  /** The time that a process takes which reads and solves nothing. */
  readonly start: number;
  readonly ask: (question: Question) => Promise<Run>;
}

export function taskOf({ problem }: Question): "SE" | "DC" | "DS" {
  return problem.startsWith("SE") ? "SE" : problem.startsWith("DC") ? "DC" : "DS";
}

export function semanticsOf({ problem }: Question): Extract<SemanticsId, "PR" | "ST"> {
  return problem.endsWith("PR") ? "PR" : "ST";
}
