import { bySizeAndCost, ratingsOn, type ToolCost } from "./cut/cost.ts";
import { type CutByGrade, cutByGrade, type GradeCut } from "./cut/cut-by-grade.ts";
import { didYouMean } from "./did-you-mean.ts";
import { ExplorerError } from "./explorer-error.ts";
import type { ArgumentGraph } from "./graph.ts";
import { type Trace, type TraceEnds, type TraceLimits, traceRoutes } from "./trace.ts";

export interface CutLimits extends Pick<TraceLimits, "maxLength" | "timeLimit" | "signal"> {
  /** Most tools in a set; 1 to 40, 3 unless told. */
  readonly maxSize?: number;
  /** The criterion by whose ratings sets of one size are ordered. */
  readonly criterion?: string;
}

/** A minimal set of tools, in order of name. */
export interface ToolSet {
  readonly tools: readonly string[];
  /** What gets past each of them, as the corpus says; our reading. Undefined where it does not say. */
  readonly past: readonly { readonly tool: string; readonly past: string | undefined }[];
  /** How each is rated on the criterion asked for; empty without one. */
  readonly costs: readonly ToolCost[];
}

/** What cuts every route with at least this grip; `sets` smallest first, then by cost, then by name. */
export type SetsOfGrade = Omit<GradeCut, "sets"> & { readonly sets: readonly ToolSet[] };

export interface Cut {
  /** The routes that are cut; positions below are positions in it. */
  readonly trace: Trace;
  /** Sets that block every route: for whom they reach, no route is open. Never said of what only lowers. */
  readonly blocks: SetsOfGrade;
  /** Sets that at least lower every route. */
  readonly lowers: SetsOfGrade;
  /** Sets that hold every route, be it with little. */
  readonly touches: SetsOfGrade;
  /** Positions of the routes that no tool touches. */
  readonly untouched: readonly number[];
  readonly maxSize: number;
  /** True where all routes were found, and for every grade all minimal sets of up to `maxSize` tools. */
  readonly complete: boolean;
  /** Why it is not: routes are missing ("routes"), or time was up or sets were too many while they were sought ("time", "sets"). */
  readonly stoppedBy?: "routes" | "time" | "sets";
}

export const DEFAULT_MAX_SIZE = 3;
export const LARGEST_SIZE = 40;
/** Most routes that are cut. */
const MOST_ROUTES = 10_000;
/** Most sets listed for one grade. */
export const MOST_SETS = 10_000;
const DEFAULT_TIME_LIMIT = 5_000;

/**
 * Finds what stops every route between two ends: the minimal sets of policy tools that block, lower or touch each of them, by grade, smallest
 * first, then by what they cost on a criterion (shared/tracing 4); and the routes that nothing holds so firmly.
 *
 * It cuts the routes that `traceRoutes` lists. Where these are not all, a set may miss a route that was not found, and `complete` is false.
 * Throws as `traceRoutes` does, and BAD_USER_INPUT for an unknown criterion or a size out of range. Cost: the trace, then see
 * cut/hitting-sets.ts; time is shared by both.
 */
export function cutRoutes(graph: ArgumentGraph, ends: TraceEnds, limits: CutLimits = {}): Cut {
  const { maxSize = DEFAULT_MAX_SIZE, timeLimit = DEFAULT_TIME_LIMIT, criterion, signal } = limits;
  if (!Number.isInteger(maxSize) || maxSize < 1 || maxSize > LARGEST_SIZE)
    throw new ExplorerError("BAD_USER_INPUT", `"maxSize" is ${maxSize}; it must be a whole number from 1 to ${LARGEST_SIZE}.`);
  const rate = criterion === undefined ? undefined : ratingsOn(graph, knownCriterion(graph, criterion));
  const deadline = Date.now() + timeLimit;
  const trace = traceRoutes(graph, ends, { ...limits, timeLimit, first: MOST_ROUTES });
  const isTimeUp = () => {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "The cut was cancelled before it was done.");
    return Date.now() > deadline;
  };
  const byGrade = cutByGrade(trace.outcome === "reached" ? trace.routes : [], { maxSize, mostSets: MOST_SETS, isTimeUp });
  const describe = describeSets(graph, rate);
  const stoppedBy = whyStopped(trace.complete, byGrade);
  return {
    trace,
    blocks: describe(byGrade.blocks),
    lowers: describe(byGrade.lowers),
    touches: describe(byGrade.little),
    untouched: byGrade.little.open,
    maxSize,
    complete: stoppedBy === undefined,
    ...(stoppedBy ? { stoppedBy } : {}),
  };
}

/** What keeps a cut from being whole, the gravest first; undefined where nothing does. */
export function whyStopped(hasAllRoutes: boolean, { blocks, lowers, little }: CutByGrade): Cut["stoppedBy"] {
  if (!hasAllRoutes) return "routes";
  const stops = [blocks, lowers, little].map((grade) => grade.stoppedBy);
  return stops.includes("time") ? "time" : stops.includes("first") ? "sets" : undefined;
}

function describeSets(graph: ArgumentGraph, rate: ((tool: string) => ToolCost) | undefined): (grade: GradeCut) => SetsOfGrade {
  const past = (tool: string) => {
    const node = graph.node(tool);
    return { tool, past: node?.kind === "PolicyTool" && "past" in node ? node.past : undefined };
  };
  return (grade) => ({
    ...grade,
    sets: (rate ? grade.sets.toSorted(bySizeAndCost(rate)) : grade.sets).map((tools) => ({
      tools,
      past: tools.map(past),
      costs: rate ? tools.map(rate) : [],
    })),
  });
}

function knownCriterion(graph: ArgumentGraph, slug: string): string {
  if (graph.node(slug)?.kind === "Criterion") return slug;
  const known = graph.nodes.flatMap((node) => (node.kind === "Criterion" ? [node.slug] : []));
  throw new ExplorerError("BAD_USER_INPUT", `There is no criterion "${slug}".${didYouMean(slug, known)}`);
}
