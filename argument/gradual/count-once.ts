import { type Rows, rowOf } from "./rows.ts";

/**
 * When a supporter does not count because of what stands behind it (shared/weighing 5: the same source behind two supporters of one statement
 * counts once, the stronger, or strength is bought by repetition).
 *
 * - `when-all-shared`: every source behind it already stands behind stronger supporters that count. A supporter that brings one source more counts.
 * - `when-any-shared`: some source behind it already does.
 * - `never`: all supporters count, as in the literature.
 *
 * A supporter without a source is never dropped. Of equals the one with the lower number counts.
 */
export type CountOnce = "when-all-shared" | "when-any-shared" | "never";

/** A supporter that does not count, and the strongest supporter that counts with a source of its own. */
export interface Dropped {
  readonly argument: number;
  readonly supporter: number;
  readonly counted: number;
}

interface Sourced {
  readonly supporters: Rows;
  readonly sources: Rows;
  readonly countOnce: CountOnce;
}

/** Whether two supporters of the argument share a source, so that the rule may bite. */
export function sharesSources(framework: Sourced, argument: number): boolean {
  if ((framework.supporters.start[argument + 1] ?? 0) - (framework.supporters.start[argument] ?? 0) < 2) return false;
  const seen = new Set<number>();
  for (const supporter of rowOf(framework.supporters, argument))
    for (const source of rowOf(framework.sources, supporter)) {
      if (seen.has(source)) return true;
      seen.add(source);
    }
  return false;
}

/**
 * Sorts the supporters present into those that count and those that do not, strongest first. Cost: k log k for k supporters, and their sources.
 */
export function countedOnce(
  framework: Sourced,
  argument: number,
  strengths: Float64Array,
  present: Uint8Array | undefined,
): { readonly counted: readonly number[]; readonly dropped: readonly Dropped[] } {
  const behind = new Map<number, number>();
  const counted: number[] = [];
  const dropped: Dropped[] = [];
  const strongestFirst = [...rowOf(framework.supporters, argument)]
    .filter((supporter) => present === undefined || present[supporter] === 1)
    .sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b);
  for (const supporter of strongestFirst) {
    const sources = rowOf(framework.sources, supporter);
    const shared = [...sources].filter((source) => behind.has(source));
    const enough = framework.countOnce === "when-all-shared" ? sources.length : framework.countOnce === "when-any-shared" ? 1 : Infinity;
    if (shared.length > 0 && shared.length >= enough) {
      dropped.push({ argument, supporter, counted: behind.get(shared[0] ?? 0) ?? 0 });
    } else {
      counted.push(supporter);
      for (const source of sources) if (!behind.has(source)) behind.set(source, supporter);
    }
  }
  return { counted, dropped };
}
