import type { AspSolver } from "#argument/semantics/asp/asp-solver.ts";
import { createClingoSolver } from "#argument/semantics/asp/clingo.ts";

/** clingo in one web worker, fetched at the first question. */
export const clingo: AspSolver = createClingoSolver({
  load: async () => (await import("clingo-wasm")).default,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
});
