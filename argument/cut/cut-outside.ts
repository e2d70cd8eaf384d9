import { type Cut, MOST_SETS, whyStopped } from "../cut.ts";
import type { OutsideGraph } from "../trace/outside-graph.ts";
import { searchRoutes } from "../trace/search.ts";
import { betweenNames, nodesOf, outsideHolds, outsideSteps } from "../trace/trace-outside.ts";
import { cutByGrade, type HeldRoute } from "./cut-by-grade.ts";

/** The answer to a cut in a graph from outside (shared/tracing 7). Fields may be added later; none is renamed or removed. */
export interface OutsideCut {
  /** Minimal sets of tools, smallest first, then by name. */
  readonly blocks: readonly (readonly string[])[];
  readonly lowers: readonly (readonly string[])[];
  readonly touches: readonly (readonly string[])[];
  /** How many routes no tool touches. */
  readonly untouched: number;
  readonly complete: boolean;
  readonly stoppedBy?: Cut["stoppedBy"];
  /** How many routes were cut, and how many of them no tool holds so firmly. */
  readonly routeCount: number;
  readonly openCount: { readonly blocks: number; readonly lowers: number; readonly touches: number };
  /** No set of the grade has fewer tools; null where there is none of any size. */
  readonly atLeast: { readonly blocks: number | null; readonly lowers: number | null; readonly touches: number | null };
}

export interface OutsideCutLimits {
  readonly maxLength: number;
  readonly maxSize: number;
  /** Milliseconds, for routes and sets together. */
  readonly timeLimit: number;
}

/** Most routes that are cut; they are read one by one and none is kept. */
const MOST_ROUTES = 1_000_000;

/** Finds the minimal sets of tools that block, lower or touch every route between two nodes of a graph from outside. See `cutRoutes`. */
export function cutOutside(graph: OutsideGraph, from: string, to: string, limits: OutsideCutLimits): OutsideCut {
  const deadline = Date.now() + limits.timeLimit;
  const isTimeUp = () => Date.now() > deadline;
  const { steps } = outsideSteps(graph);
  const holdsOn = outsideHolds(graph);
  let hasAllRoutes = false;
  function* heldRoutes(): Generator<HeldRoute, void, void> {
    const found = searchRoutes(steps, betweenNames(steps, from, to, limits.maxLength, isTimeUp));
    let next = found.next();
    for (let count = 0; !next.done && count < MOST_ROUTES; count++) {
      yield { holds: holdsOn(nodesOf(next.value)) };
      next = found.next();
    }
    hasAllRoutes = next.done === true && next.value.outcome === "exhausted";
  }
  const cut = cutByGrade(heldRoutes(), { maxSize: limits.maxSize, mostSets: MOST_SETS, isTimeUp });
  const { blocks, lowers, little: touches } = cut;
  const stoppedBy = whyStopped(hasAllRoutes, cut);
  return {
    blocks: blocks.sets,
    lowers: lowers.sets,
    touches: touches.sets,
    untouched: touches.open.length,
    complete: stoppedBy === undefined,
    ...(stoppedBy ? { stoppedBy } : {}),
    routeCount: cut.routes,
    openCount: { blocks: blocks.open.length, lowers: lowers.open.length, touches: touches.open.length },
    atLeast: { blocks: blocks.atLeast, lowers: lowers.atLeast, touches: touches.atLeast },
  };
}
