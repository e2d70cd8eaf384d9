import type { ErrorCode } from "#argument/explorer-error.ts";
import type { GraphPart } from "#argument/graph.ts";
import type { AnswerTo, AskedOf, LongQuestion } from "#argument/long-questions.ts";

/* What a thread that reasons is told, and what it says. It has one question at a time. */

/** The graph of a question: held since an earlier one, to be held from now on in the place of another, or read for this one alone. */
export type GraphTold =
  | { readonly is: "held"; readonly as: number }
  | { readonly is: "to-hold"; readonly as: number; readonly part: GraphPart; readonly forget: number | undefined }
  | { readonly is: "passing"; readonly part: GraphPart };

/** `stop[0]` becomes 1 when the caller is gone: both sides see it at once, since they share it. */
export type Told = { readonly [Q in LongQuestion]: ToldOf<Q> }[LongQuestion];
export interface ToldOf<Q extends LongQuestion> {
  readonly question: Q;
  readonly asked: AskedOf<Q>;
  readonly graph: GraphTold;
  readonly timeLimit: number;
  readonly stop: Int32Array;
}

export type Said =
  /** The thread is up and has the graph: from now on it reasons. */
  | { readonly is: "begun" }
  | { readonly is: "answered"; readonly answer: AnswerTo<LongQuestion> }
  /** An ExplorerError, which as such would not get through. */
  | { readonly is: "refused"; readonly code: ErrorCode; readonly message: string }
  /** A bug. */
  | { readonly is: "failed"; readonly error: unknown };
