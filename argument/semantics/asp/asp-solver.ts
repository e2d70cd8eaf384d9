/** What is left of an AbortSignal when one knows neither Node nor a page. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface AspQuestion {
  /** Answer sets wanted at most; 0 for all. */
  readonly limit: number;
  /**
   * `each`: answer sets as they are. `heuristic-maximal`: only those whose atoms under `#heuristic … [1,true]` are maximal, one for each such
   * set of atoms (subset preferences by domain heuristics: Gebser et al. 2013, "Domain-specific heuristics in answer set programming").
   * `brave`: a single answer, the atoms that some answer set has.
   */
  readonly want: "each" | "heuristic-maximal" | "brave";
  /** Milliseconds. */
  readonly timeLimit?: number;
  readonly signal?: StopSignal;
}

export interface AspAnswer {
  /** For each answer set its shown atoms, as text. */
  readonly answerSets: readonly (readonly string[])[];
  /** There are no others. */
  readonly complete: boolean;
}

/**
 * A solver of answer set programs. It never holds its caller up longer than asked: past `timeLimit` the promise is rejected with an
 * ExplorerError TIMEOUT, on abort with CANCELLED, and the work has then really ended; the next question finds it ready. Questions are answered
 * one at a time, in order; waiting counts against the time limit.
 */
export interface AspSolver {
  solve(program: string, question: AspQuestion): Promise<AspAnswer>;
}
