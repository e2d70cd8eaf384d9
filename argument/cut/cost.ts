import { type ArgumentGraph, bySlug, type GraphEdge } from "../graph.ts";
import type { Rating } from "../vocabulary.ts";

/** What a tool does on a criterion; without `rating` the corpus does not say, which is not the same as costing nothing. */
export interface ToolCost {
  readonly tool: string;
  readonly rating?: Rating;
  /** The rating itself, with its reason and sources. */
  readonly edge?: GraphEdge;
}

/** How a tool is rated on a criterion, read from the `scores` edges of the graph. */
export function ratingsOn(graph: ArgumentGraph, criterion: string): (tool: string) => ToolCost {
  const edges = new Map(graph.in(criterion).flatMap((edge) => (edge.relation === "scores" ? [[edge.from, edge] as const] : [])));
  return (tool) => {
    const edge = edges.get(tool);
    return edge?.rating ? { tool, rating: edge.rating, edge } : { tool };
  };
}

/**
 * Orders sets of tools: smallest first; among equals the one with fewer tools that hurt on the criterion, then with fewer unrated, then with fewer
 * mixed; then by name. Silence is put between "mixed" and "hurts": it is no praise.
 */
export function bySizeAndCost(rate: (tool: string) => ToolCost): (a: readonly string[], b: readonly string[]) => number {
  const count = (tools: readonly string[], rating: Rating | undefined) => tools.filter((tool) => rate(tool).rating === rating).length;
  return (a, b) =>
    a.length - b.length ||
    count(a, "hurts") - count(b, "hurts") ||
    count(a, undefined) - count(b, undefined) ||
    count(a, "mixed") - count(b, "mixed") ||
    bySlug(a.join(" "), b.join(" "));
}
