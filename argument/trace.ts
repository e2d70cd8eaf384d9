import { didYouMean } from "./did-you-mean.ts";
import { ExplorerError } from "./explorer-error.ts";
import type { ArgumentGraph, GraphEdge } from "./graph.ts";
import { gradeRank } from "./graph.ts";
import { type Hold, holdsFinder } from "./trace/holds.ts";
import { firstRoutes, LONGEST_ROUTE, netSign } from "./trace/search.ts";
import { buildStepGraph, type StepGraph } from "./trace/step-graph.ts";
import { storyKey } from "./trace/stories.ts";
import { howFar, type Unreachable } from "./trace/unreachable.ts";
import { ALL_KINDS, GRADES, type Grade, type Kind, relationSpec, type Sign } from "./vocabulary.ts";

/** Which routes: between two nodes, or out of one or into one with the other end open. */
export type TraceEnds =
  | { readonly from: string; readonly to: string }
  /** An open end stops at the first node of these kinds; without them, at what goes wrong (`from`) or at what is done (`to`). */
  | { readonly from: string; readonly kinds?: readonly Kind[] }
  | { readonly to: string; readonly kinds?: readonly Kind[] };

export interface TraceLimits {
  /** Most steps in a route; 1 to 30, 6 unless told. */
  readonly maxLength?: number;
  /** Most routes listed; 20 unless told. */
  readonly first?: number;
  /** Milliseconds; 2,000 unless told. */
  readonly timeLimit?: number;
  /** Of an AbortController, or anything that says whether the caller has given up. */
  readonly signal?: { readonly aborted: boolean };
}

/** A route: node slugs in order and the steps between them. */
export interface Route {
  readonly nodes: readonly string[];
  readonly steps: readonly GraphEdge[];
  /** Product of the steps' signs: +1 furthers its end, −1 holds it back. */
  readonly sign: Sign;
  /** Of its weakest step. */
  readonly grade: Grade;
  /** Position in `stories`. */
  readonly story: number;
  /** The tools that hold it, each with its best grip on it. */
  readonly holds: readonly Hold[];
}

/** Routes that differ only in the rules they pass, or by a detour over the failure of the rules. */
export interface Story {
  /** Positions in `routes`, best first. */
  readonly routes: readonly number[];
}

/** How far a list of routes goes. */
export interface Completeness {
  /** True where `routes` holds all that there are, of at most `maxLength` steps. */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly stoppedBy?: "first" | "time";
  /** All routes of up to this many steps are there. */
  readonly completeUpTo: number;
  readonly maxLength: number;
}

export interface Reached extends Completeness {
  readonly outcome: "reached";
  readonly routes: readonly Route[];
  readonly stories: readonly Story[];
  /** Summary steps between the two ends that the routes spell out: on no route, told above them. */
  readonly addsUpTo: readonly GraphEdge[];
}

/** Finding nothing is an answer: it says how far the search came. */
export interface NothingFound extends Unreachable, Completeness {
  readonly outcome: "unreachable";
}

export type Trace = Reached | NothingFound;

export const DEFAULT_MAX_LENGTH = 6;
export const DEFAULT_FIRST = 20;
const DEFAULT_TIME_LIMIT = 2_000;

/** Where an open end stops unless told: at what goes wrong, or at what is done. */
export const OPEN_END_KINDS = { from: ["Risk", "Harm"], to: ["Actor", "Modification"] } as const satisfies Record<string, readonly Kind[]>;

/**
 * Lists the routes by which one node bears on another, best first, with what holds them (shared/tracing 1 to 4).
 *
 * A route never passes a node twice. Fewest steps come first, then the better-evidenced, then the order of slugs, so that the same question
 * always gets the same answer. Summaries that the graph spells out are on no route. Throws BAD_USER_INPUT for an unknown end, equal
 * ends or a limit out of range, and CANCELLED when the signal aborts. Cost: see trace/search.ts.
 */
export function traceRoutes(graph: ArgumentGraph, ends: TraceEnds, limits: TraceLimits = {}): Trace {
  const { maxLength = DEFAULT_MAX_LENGTH, first = DEFAULT_FIRST, timeLimit = DEFAULT_TIME_LIMIT, signal } = limits;
  checkRange("maxLength", maxLength, LONGEST_ROUTE);
  checkRange("first", first, 10_000);
  const steps = routableSteps(graph);
  const { sources, targets } = resolveEnds(graph, steps, ends);
  const deadline = Date.now() + timeLimit;
  const isTimeUp = () => {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "The trace was cancelled before it was done.");
    return Date.now() > deadline;
  };
  const found = firstRoutes(steps, { sources, targets, maxLength, isTimeUp }, first);
  const { stoppedBy } = found;
  const how = { complete: stoppedBy === undefined, ...(stoppedBy ? { stoppedBy } : {}), completeUpTo: found.completeUpTo, maxLength };
  if (found.routes.length === 0) return { outcome: "unreachable", ...howFar(graph, steps, sources, targets, maxLength), ...how };
  const holdsOnRoute = holdsFinder(graph);
  const stories = new Map<string, { readonly story: number; readonly routes: number[] }>();
  const routes = found.routes.map((steps, position): Route => {
    const edges = steps.map(({ step }) => step);
    const key = storyKey(graph, edges);
    const told = stories.get(key) ?? { story: stories.size, routes: [] };
    told.routes.push(position);
    stories.set(key, told);
    const nodes = [edges[0]?.from ?? "", ...edges.map((edge) => edge.to)];
    return {
      nodes,
      steps: edges,
      sign: netSign(steps),
      grade: GRADES[Math.max(...steps.map((step) => step.rank))] ?? "none",
      story: told.story,
      holds: holdsOnRoute(nodes),
    };
  });
  return {
    outcome: "reached",
    routes,
    stories: [...stories.values()].map(({ routes }) => ({ routes })),
    addsUpTo: summariesBetween(graph, ends),
    ...how,
  };
}

const STEPS = new WeakMap<ArgumentGraph, StepGraph<GraphEdge>>();

/** The steps that routes may use: all but the summaries that other steps spell out. Numbered once for each graph, since a graph never changes. */
export function routableSteps(graph: ArgumentGraph): StepGraph<GraphEdge> {
  const known = STEPS.get(graph);
  if (known) return known;
  const steps = buildStepGraph(
    graph.edges.flatMap((edge) => {
      const { sign } = relationSpec(edge.relation);
      if (sign === undefined || !isRoutable(edge)) return [];
      return [{ from: edge.from, to: edge.to, sign, rank: gradeRank(edge.grade), tie: edge.relation, step: edge }];
    }),
    graph.nodes.map((node) => node.slug),
  );
  STEPS.set(graph, steps);
  return steps;
}

/** Whether routes may use an edge: a step, but no summary that other steps spell out. */
export function isRoutable(edge: GraphEdge): boolean {
  return relationSpec(edge.relation).sign !== undefined && edge.summary !== "spelt-out";
}

function resolveEnds(graph: ArgumentGraph, steps: StepGraph<GraphEdge>, ends: TraceEnds) {
  const position = (slug: string) => {
    const found = graph.node(slug) && steps.index.get(slug);
    if (found === undefined) {
      const known = graph.nodes.map((node) => node.slug);
      throw new ExplorerError("BAD_USER_INPUT", `There is no node "${slug}".${didYouMean(slug, known)}`);
    }
    return found;
  };
  const ofKinds = (kinds: readonly Kind[], but: number) => {
    const unknown = kinds.find((kind) => !ALL_KINDS.includes(kind));
    if (unknown) throw new ExplorerError("BAD_USER_INPUT", `There is no kind "${unknown}".${didYouMean(unknown, ALL_KINDS)}`);
    const found = graph.nodes.flatMap((node) => (kinds.includes(node.kind) ? [steps.index.get(node.slug) ?? -1] : []));
    return new Set(found.filter((index) => index !== but));
  };
  if ("from" in ends && "to" in ends) {
    if (ends.from === ends.to) throw new ExplorerError("BAD_USER_INPUT", `A route needs two different ends; both are "${ends.from}".`);
    return { sources: new Set([position(ends.from)]), targets: new Set([position(ends.to)]) };
  }
  if ("from" in ends) {
    const from = position(ends.from);
    return { sources: new Set([from]), targets: ofKinds(ends.kinds ?? OPEN_END_KINDS.from, from) };
  }
  const to = position(ends.to);
  return { sources: ofKinds(ends.kinds ?? OPEN_END_KINDS.to, to), targets: new Set([to]) };
}

function summariesBetween(graph: ArgumentGraph, ends: TraceEnds): readonly GraphEdge[] {
  if (!("from" in ends && "to" in ends)) return [];
  return graph.out(ends.from).filter((edge) => edge.to === ends.to && edge.summary === "spelt-out");
}

function checkRange(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new ExplorerError("BAD_USER_INPUT", `"${name}" is ${value}; it must be a whole number from 1 to ${most}.`);
  }
}
