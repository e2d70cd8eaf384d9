import type { ArgumentGraph, GraphEdge } from "../graph.ts";
import type { Hold } from "../trace/holds.ts";
import { changeInPlace } from "../trace/in-place.ts";
import { type TraceEnds, type TraceLimits, traceRoutes } from "../trace.ts";
import type { Grip } from "../vocabulary.ts";
import type { Scenario } from "./scenario.ts";

/** A route that a tool put in place holds, or that a tool no longer to be had held. */
export interface RouteChange {
  /** Slugs, in order. */
  readonly nodes: readonly string[];
  readonly steps: readonly GraphEdge[];
  /** The firmest grip of what is in place, which as the corpus stands is nothing. */
  readonly before: Grip | null;
  readonly after: Grip | null;
  /** The firmest grip that any tool to be had could have on it. */
  readonly atBest: { readonly before: Grip | null; readonly after: Grip | null };
  /** What holds it now, and what could and no longer can: firmest first. */
  readonly adopted: readonly Hold[];
  readonly dropped: readonly Hold[];
}

export interface RouteChanges {
  /** Best first. */
  readonly changed: readonly RouteChange[];
  /** How many routes were looked at, and whether these are all. */
  readonly routes: number;
  readonly complete: boolean;
}

/**
 * What tools adopted and dropped change in who holds the routes between two ends. Tools are on no route, so the routes stay as they are and are
 * traced once; a route that no such tool holds stays as it was. Cost: one trace (trace.ts).
 */
export function routeChanges(
  graph: ArgumentGraph,
  ends: TraceEnds,
  limits: TraceLimits,
  { adopt = [], drop = [] }: Pick<Scenario, "adopt" | "drop">,
): RouteChanges {
  const trace = traceRoutes(graph, ends, limits);
  if (trace.outcome === "unreachable") return { changed: [], routes: 0, complete: trace.complete };
  const put = new Map(changeInPlace(trace.routes, [], adopt).map(({ route, after }) => [route, after]));
  const changed = trace.routes.flatMap(({ nodes, steps, holds }, position): readonly RouteChange[] => {
    const by = (tools: readonly string[]) => holds.filter(({ tool }) => tools.includes(tool));
    const [adopted, dropped] = [by(adopt), by(drop)];
    if (adopted.length + dropped.length === 0) return [];
    const left = holds.filter(({ tool }) => !drop.includes(tool));
    const atBest = { before: firmest(holds), after: firmest(left) };
    return [{ nodes, steps, before: null, after: put.get(position) ?? null, atBest, adopted, dropped }];
  });
  return { changed, routes: trace.routes.length, complete: trace.complete };
}

/** Holds stand firmest first. */
function firmest([first]: readonly Hold[]): Grip | null {
  return first?.grip ?? null;
}
