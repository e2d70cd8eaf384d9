import { bySlug } from "../graph.ts";
import type { Sign } from "../vocabulary.ts";
import { gripRank } from "./holds.ts";
import { type OutsideGraph, type OutsideHold, type OutsideStep, outsideNodes } from "./outside-graph.ts";
import { firstRoutes, netSign, type RouteSearch } from "./search.ts";
import { buildStepGraph, type Step, type StepGraph } from "./step-graph.ts";
import { speltOut } from "./unfold.ts";

export interface OutsideTrace {
  readonly routes: readonly { readonly nodes: readonly string[]; readonly sign: Sign; readonly holds: readonly OutsideHold[] }[];
  /** Whether a summary step between the ends is spelt out by these routes. */
  readonly addsUpTo: readonly OutsideStep[];
  readonly complete: boolean;
  readonly stoppedBy?: "first" | "time";
  readonly completeUpTo: number;
}

/**
 * Lists the routes of a graph from outside, fewest steps first, then by node names (shared/tracing 7). The ends must be nodes of a step;
 * `readOutsideGraph` sees to that.
 */
export function traceOutside(
  graph: OutsideGraph,
  from: string,
  to: string,
  limits: { readonly maxLength: number; readonly first: number; readonly timeLimit: number },
): OutsideTrace {
  const { steps, speltOut: spelt } = outsideSteps(graph);
  const deadline = Date.now() + limits.timeLimit;
  const found = firstRoutes(
    steps,
    betweenNames(steps, from, to, limits.maxLength, () => Date.now() > deadline),
    limits.first,
  );
  const holdsOn = outsideHolds(graph);
  return {
    routes: found.routes.map((route) => {
      const nodes = nodesOf(route);
      return { nodes, sign: netSign(route), holds: holdsOn(nodes) };
    }),
    addsUpTo: spelt.filter((step) => step.from === from && step.to === to),
    complete: found.stoppedBy === undefined,
    ...(found.stoppedBy ? { stoppedBy: found.stoppedBy } : {}),
    completeUpTo: found.completeUpTo,
  };
}

/** The steps that routes may use, numbered for the search, and the summaries that they spell out. */
export function outsideSteps(graph: OutsideGraph): { readonly steps: StepGraph<OutsideStep>; readonly speltOut: readonly OutsideStep[] } {
  const isSpeltOut = speltOut(graph.steps);
  const spelt = new Set(graph.steps.filter((step) => step.summary && isSpeltOut(step)));
  const steps = graph.steps
    .filter((step) => !spelt.has(step))
    .map((step) => ({ ...step, rank: 0, tie: step.sign === 1 ? "+" : "-", step }));
  return { steps: buildStepGraph(steps, outsideNodes(graph)), speltOut: [...spelt] };
}

export function betweenNames(steps: StepGraph<unknown>, from: string, to: string, maxLength: number, isTimeUp: () => boolean): RouteSearch {
  const at = (name: string) => new Set([steps.index.get(name) ?? -1]);
  return { sources: at(from), targets: at(to), maxLength, isTimeUp };
}

export function nodesOf(route: readonly Step<OutsideStep>[]): readonly string[] {
  return [route[0]?.step.from ?? "", ...route.map(({ step }) => step.to)];
}

/** Each tool's best hold over the nodes of a route, firmest first, then by tool. */
export function outsideHolds(graph: OutsideGraph): (nodes: readonly string[]) => readonly OutsideHold[] {
  const byNode = new Map<string, OutsideHold[]>();
  for (const hold of graph.holds) {
    const same = byNode.get(hold.on);
    if (same) same.push(hold);
    else byNode.set(hold.on, [hold]);
  }
  return (nodes) => {
    const best = new Map<string, OutsideHold>();
    for (const hold of nodes.flatMap((node) => byNode.get(node) ?? [])) {
      const known = best.get(hold.tool);
      if (!known || gripRank(hold.grip) < gripRank(known.grip)) best.set(hold.tool, hold);
    }
    return [...best.values()].sort((a, b) => gripRank(a.grip) - gripRank(b.grip) || bySlug(a.tool, b.tool));
  };
}
