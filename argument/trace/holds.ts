import type { ArgumentGraph, GraphEdge, GraphNode, PolicyToolNode } from "../graph.ts";
import { bySlug } from "../graph.ts";
import { GRIPS, type Grip, relationSpec } from "../vocabulary.ts";

/** A tool's grip on a node of a route, and so on the steps at it. The grip is our reading; `edge` carries its reason and sources. */
export interface Hold {
  readonly tool: string;
  readonly node: string;
  readonly grip: Grip;
  /** What gets past the tool. */
  readonly past: string | undefined;
  readonly edge: GraphEdge;
}

/** 0 for the firmest grip. */
export function gripRank(grip: Grip): number {
  return GRIPS.indexOf(grip);
}

/** The holds on one node, firmest first, then by tool. */
export function holdsOn(graph: ArgumentGraph, slug: string): readonly Hold[] {
  return graph
    .in(slug)
    .flatMap((edge) => {
      if (relationSpec(edge.relation).family !== "hold" || edge.grip === undefined) return [];
      const tool = graph.node(edge.from);
      return [{ tool: edge.from, node: slug, grip: edge.grip, past: isTool(tool) ? tool.past : undefined, edge }];
    })
    .toSorted((a, b) => gripRank(a.grip) - gripRank(b.grip) || bySlug(a.tool, b.tool));
}

/** Finds the holds on routes of one graph; what stands on a node is read once for all routes that pass it. */
export function holdsFinder(graph: ArgumentGraph): (nodes: readonly string[]) => readonly Hold[] {
  const known = new Map<string, readonly Hold[]>();
  return (nodes) =>
    bestHolds(nodes, (slug) => {
      const found = known.get(slug) ?? holdsOn(graph, slug);
      known.set(slug, found);
      return found;
    });
}

/**
 * Each tool's best hold over the nodes of a route, both ends included (shared/tracing 4): firmest first, then where it stands first,
 * then by tool.
 */
function bestHolds(nodes: readonly string[], on: (slug: string) => readonly Hold[]): readonly Hold[] {
  const best = new Map<string, { readonly hold: Hold; readonly place: number }>();
  nodes.forEach((slug, place) => {
    for (const hold of on(slug)) {
      const known = best.get(hold.tool);
      if (!known || gripRank(hold.grip) < gripRank(known.hold.grip)) best.set(hold.tool, { hold, place });
    }
  });
  return [...best.values()]
    .sort((a, b) => gripRank(a.hold.grip) - gripRank(b.hold.grip) || a.place - b.place || bySlug(a.hold.tool, b.hold.tool))
    .map(({ hold }) => hold);
}

function isTool(node: GraphNode | undefined): node is PolicyToolNode {
  return node?.kind === "PolicyTool";
}
