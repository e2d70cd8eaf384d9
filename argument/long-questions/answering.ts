import type { ArgumentGraph } from "../graph.ts";
import type { SolveOptions } from "../semantics/solve.ts";
import type { ConstructOptions } from "../weigh/construct.ts";
import type { Reading } from "../weigh/of-corpus.ts";

/** Within what a question is to be answered: milliseconds, whether the caller is gone, and who solves what our own search does not. */
export type Within = Required<Pick<SolveOptions, "timeLimit" | "signal">> & Pick<SolveOptions, "solver">;

/** Answers a question about a graph. What is asked and what is answered is plain data: it can be sent to where nobody waits for anything else. */
export type Answering<Asked, Answer> = (graph: ArgumentGraph, asked: Asked, within: Within) => Answer | Promise<Answer>;

/** Under which reading, for whom and from which facts the dispute of a graph is weighed. */
export interface AsWeighed {
  readonly reading: Reading;
  readonly construction: ConstructOptions;
}
