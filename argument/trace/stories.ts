import type { ArgumentGraph, GraphEdge } from "../graph.ts";

/**
 * What routes of one story have in common (shared/tracing 3): their nodes, without the rules they pass, and without a detour over the
 * failure of the rules, which is a node that a rule holds off and that the route leaves again.
 */
export function storyKey(graph: ArgumentGraph, steps: readonly GraphEdge[]): string {
  const first = steps[0]?.from ?? "";
  const nodes = [first];
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    if (!isLast && (step.relation === "holds_off" || graph.node(step.to)?.kind === "Rule")) return;
    nodes.push(step.to);
  });
  return nodes.join(" ");
}
