import type { ArgumentGraph, GraphEdge } from "#argument/graph.ts";
import { OPEN_END_KINDS, type TraceEnds } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { type Distances, selectBetween } from "../select-between.ts";
import { nodesOfPart, type Part } from "./part.ts";

/** See GraphStore.between. Two breadth-first searches over the steps: linear in what they touch. */
export function between(graph: ArgumentGraph, ends: TraceEnds, maxLength: number, limit: number): Part {
  const starts = "from" in ends ? known(graph, ends.from) : ofKinds(graph, ends.kinds ?? OPEN_END_KINDS.to, ends.to);
  const goals = "to" in ends ? known(graph, ends.to) : ofKinds(graph, ends.kinds ?? OPEN_END_KINDS.from, ends.from);
  const forward = distances(starts, maxLength, (slug) =>
    graph
      .out(slug)
      .filter(isRoutable)
      .map((edge) => edge.to),
  );
  const backward = distances(goals, maxLength, (slug) =>
    graph
      .in(slug)
      .filter(isRoutable)
      .map((edge) => edge.from),
  );
  const { slugs, truncated, areJoined } = selectBetween(ends, forward, backward, maxLength, limit);
  const kept = new Set(slugs);
  const among = slugs.flatMap((slug) => graph.out(slug)).filter((edge) => kept.has(edge.to));
  const links = areJoined ? among.filter((edge) => relationSpec(edge.relation).sign !== undefined) : among;
  const holds = slugs.flatMap((slug) => graph.in(slug)).filter((edge) => relationSpec(edge.relation).family === "hold");
  const edges = new Map([...links, ...holds].map((edge) => [edge.id, edge]));
  return nodesOfPart(graph, [...slugs, ...holds.map((edge) => edge.from)], [...edges.values()], truncated);
}

function isRoutable(edge: GraphEdge): boolean {
  return relationSpec(edge.relation).sign !== undefined && edge.summary !== "spelt-out";
}

function known(graph: ArgumentGraph, slug: string): readonly string[] {
  return graph.node(slug) ? [slug] : [];
}

function ofKinds(graph: ArgumentGraph, kinds: readonly string[], but: string): readonly string[] {
  return graph.nodes.filter((node) => kinds.includes(node.kind) && node.slug !== but).map((node) => node.slug);
}

function distances(starts: readonly string[], most: number, next: (slug: string) => readonly string[]): Distances {
  const distance = new Map(starts.map((slug) => [slug, 0]));
  for (const [slug, far] of distance) {
    if (far === most) break;
    for (const neighbour of next(slug)) if (!distance.has(neighbour)) distance.set(neighbour, far + 1);
  }
  return distance;
}
