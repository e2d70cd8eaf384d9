import { bySlug } from "../graph.ts";
import { gripRank } from "../trace/holds.ts";
import { GRIPS, type Grip } from "../vocabulary.ts";
import { minimalHittingSets } from "./hitting-sets.ts";

/** Any route, as far as cutting needs it: the tools that hold it, with their grips on it. */
export interface HeldRoute {
  readonly holds: readonly { readonly tool: string; readonly grip: Grip }[];
}

/** What cuts every route with at least a certain grip. */
export interface GradeCut {
  /** Minimal sets of tools, smallest first, then by name; each in order of name. */
  readonly sets: readonly (readonly string[])[];
  /** Positions of the routes that no tool holds so firmly: where there are any, there are no sets. */
  readonly open: readonly number[];
  /** No set has fewer tools; null where there is none of any size. */
  readonly atLeast: number | null;
  /** All minimal sets of up to this many tools are there. */
  readonly completeUpTo: number;
  readonly stoppedBy?: "first" | "time";
}

/** By the grip that a set has on the route on which it is weakest; "little" touches it and no more. */
export type CutByGrade = { readonly [G in Grip]: GradeCut } & { readonly routes: number };

export interface CutByGradeLimits {
  readonly maxSize: number;
  /** Most sets listed for one grade. */
  readonly mostSets: number;
  readonly isTimeUp: () => boolean;
}

/**
 * Finds the minimal sets of tools that block, lower or touch every one of the routes (shared/tracing 4).
 *
 * On a route a set's grip is the best of its tools', over all routes the worst, so what blocks every route is among what lowers and touches
 * every route too; what only lowers one of them never counts as blocking. Without routes there is nothing to cut, and there are no sets. Cost: see hitting-sets.ts.
 */
export function cutByGrade(routes: Iterable<HeldRoute>, limits: CutByGradeLimits): CutByGrade {
  const { grades, tools, count } = sortByGrade(routes);
  const names = [...tools.keys()].sort(bySlug);
  const renumber = new Map(names.map((name, position) => [tools.get(name), position]));
  const cut = (grip: Grip): GradeCut => {
    const { families, open } = grades[grip];
    if (count === 0 || open.length > 0) return { sets: [], open, atLeast: null, completeUpTo: limits.maxSize };
    const inOrder = [...families.values()].map((family) => family.map((tool) => renumber.get(tool) ?? -1));
    const { sets, ...how } = minimalHittingSets(inOrder, names.length, { ...limits, first: limits.mostSets });
    return { sets: sets.map((set) => set.map((position) => names[position] ?? "")), open, ...how };
  };
  return { routes: count, blocks: cut("blocks"), lowers: cut("lowers"), little: cut("little") };
}

interface Grade {
  /** The distinct sets of tools that hold a route so firmly, by their members. */
  readonly families: Map<string, readonly number[]>;
  readonly open: number[];
}

/** Reads the routes once. Tools are numbered as they are met. */
function sortByGrade(routes: Iterable<HeldRoute>) {
  const grade = (): Grade => ({ families: new Map(), open: [] });
  const grades: Readonly<Record<Grip, Grade>> = { blocks: grade(), lowers: grade(), little: grade() };
  const tools = new Map<string, number>();
  let count = 0;
  for (const route of routes) {
    const holds = route.holds.map(({ tool, grip }) => {
      const number = tools.get(tool) ?? tools.size;
      tools.set(tool, number);
      return { number, rank: gripRank(grip) };
    });
    for (const grip of GRIPS) {
      const family = [...new Set(holds.filter(({ rank }) => rank <= gripRank(grip)).map(({ number }) => number))].sort((a, b) => a - b);
      if (family.length === 0) grades[grip].open.push(count);
      else grades[grip].families.set(family.join(), family);
    }
    count += 1;
  }
  return { grades, tools, count };
}
