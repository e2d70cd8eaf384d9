import { ExplorerError } from "#argument/explorer-error.ts";
import type { AspSolver } from "#argument/semantics/asp/asp-solver.ts";
import { findAcceptance, findExtension, type SolveOptions } from "#argument/semantics/solve.ts";
import { INSTANCES } from "../instances.ts";

const ASKED = ["SE-PR", "DC-PR", "SE-ST", "DC-ST"] as const;

/**
 * The library's own search beside clingo (wasm, in its worker, started before) in this process, without files: what a page or a server waits
 * for. Both are given what the grounded extension leaves of one framework, part by part.
 */
export async function* besideWasm(clingo: AspSolver, sizes: readonly number[], limit: number): AsyncGenerator<string> {
  await clingo.solve("started.", { limit: 1, want: "each" });
  yield `${" ".repeat(22)}${ASKED.map((asked) => asked.padStart(15)).join("")}`;
  yield `${"  size instance".padEnd(22)}${ASKED.map(() => "    own   wasm".padStart(15)).join("")}`;
  for (const size of sizes) {
    for (const [instance, make] of Object.entries(INSTANCES)) {
      const framework = make(size, 1);
      const argument = Math.floor(size / 3);
      let row = `${String(size).padStart(6)} ${instance}`.padEnd(22);
      for (const asked of ASKED) {
        const semantics = asked.endsWith("PR") ? "PR" : "ST";
        const ask = (options: SolveOptions) =>
          asked.startsWith("SE")
            ? findExtension(framework, semantics, options)
            : findAcceptance(framework, semantics, argument, "credulously", options);
        const own = await timeOf(() => ask({ timeLimit: limit, budget: Number.POSITIVE_INFINITY }));
        const wasm = await timeOf(() => ask({ timeLimit: limit, budget: -1, solver: clingo }));
        row += own.padStart(8) + wasm.padStart(7);
      }
      yield row;
    }
  }
}

/** Milliseconds, or that it came to no end in time. */
async function timeOf(ask: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  try {
    await ask();
  } catch (error) {
    if (error instanceof ExplorerError && error.code === "TIMEOUT") return "late";
    throw error;
  }
  const time = performance.now() - start;
  return time.toFixed(time < 10 ? 1 : 0);
}
