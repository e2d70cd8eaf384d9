import type { ToolCost } from "#argument/cut/cost.ts";
import type { Cut } from "#argument/cut.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Hold } from "#argument/trace/holds.ts";

/** A tool that is in one of the sets of a cut, with all that its place there rests on. */
export interface ToolOfCut {
  readonly tool: string;
  readonly label: string;
  readonly past: string | undefined;
  readonly cost: ToolCost | undefined;
  /** Its best holds on the routes, each node once. */
  readonly holds: readonly Hold[];
}

/** The tools of all sets, in order of name. */
export function toolsOf(graph: ArgumentGraph, cut: Cut): readonly ToolOfCut[] {
  const sets = [cut.blocks, cut.lowers, cut.touches].flatMap((grade) => grade.sets);
  const costs = new Map(sets.flatMap((set) => set.costs.map((cost) => [cost.tool, cost] as const)));
  const past = new Map(sets.flatMap((set) => set.past.map((entry) => [entry.tool, entry.past] as const)));
  const routes = cut.trace.outcome === "reached" ? cut.trace.routes : [];
  const holds = new Map<string, Hold>();
  for (const hold of routes.flatMap((route) => route.holds)) holds.set(`${hold.tool} ${hold.node}`, hold);
  return [...past.keys()].sort().map((tool) => ({
    tool,
    label: graph.node(tool)?.label ?? tool,
    past: past.get(tool),
    cost: costs.get(tool),
    holds: [...holds.values()].filter((hold) => hold.tool === tool),
  }));
}
