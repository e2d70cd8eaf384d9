import type { ArgumentGraph } from "#argument/graph.ts";
import { type AnswerTo, type AskedOf, answerLong, type LongQuestion } from "#argument/long-questions.ts";
import { clingo } from "../solver/clingo.ts";
import { type SharedTime, startClock } from "../store/limits.ts";

/** A question that may take long, put to a graph. */
export interface Reasoned<Q extends LongQuestion> {
  readonly question: Q;
  readonly graph: ArgumentGraph;
  /** Whether the graph is read for this question alone: then it is not kept for the next. */
  readonly isPassing?: true;
  readonly asked: AskedOf<Q>;
  /** Milliseconds that it may take, if the operation has as many left: half a second unless told. */
  readonly most?: number;
}

/** Who answers questions that may take long. */
export interface Reasoning {
  /**
   * The answer, or what `answerLong` throws. Rejects with CANCELLED or TIMEOUT where the caller or the time of the operation is gone, UNAVAILABLE
   * where too many wait, and anything else where reasoning failed.
   */
  ask<Q extends LongQuestion>(call: SharedTime, reasoned: Reasoned<Q>): Promise<AnswerTo<Q>>;
  /** Ends what is under way; what is asked afterwards is CANCELLED. */
  close(): Promise<void>;
}

const MOST_UNLESS_TOLD = 500;

/** Milliseconds that one of them may take now. */
export function timeFor({ most = MOST_UNLESS_TOLD }: { readonly most?: number }, { timeLimit }: SharedTime): number {
  return Math.min(most, timeLimit);
}

/** Reasons where it is asked, and holds up whatever else is to be done there: for a process that does nothing else. */
export const reasoningHere: Reasoning = {
  async ask<Q extends LongQuestion>(call: SharedTime, reasoned: Reasoned<Q>): Promise<AnswerTo<Q>> {
    startClock(call);
    const signal = call.signal ?? new AbortController().signal;
    const { question, graph, asked } = reasoned;
    return answerLong(question, graph, asked, { timeLimit: timeFor(reasoned, call), signal, solver: clingo });
  },
  async close() {},
};
