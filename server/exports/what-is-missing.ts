import type { Completeness } from "#argument/trace.ts";

/**
 * Why a trace may lack routes, to stand after "not complete:"; undefined where it holds all that there are. `isPart` where the store gave only the
 * nodes nearest to the ends, so that even short routes may be missing.
 */
export function whatIsMissing({ complete, stoppedBy, completeUpTo }: Completeness, isPart: boolean): string | undefined {
  if (isPart) return "only the nodes nearest to the ends were looked at";
  if (complete) return undefined;
  const why = stoppedBy === "first" ? "there are more routes than are listed" : "time ran out";
  return `${why}; all of up to ${completeUpTo} ${completeUpTo === 1 ? "step" : "steps"} are here`;
}
