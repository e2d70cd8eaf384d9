import type { ArgumentGraph, GraphEdge } from "#argument/graph.ts";
import { bySlug } from "#argument/graph.ts";
import { OPEN_END_KINDS, type TraceEnds } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { nodesOfPart, type Part } from "./part.ts";

/** See GraphStore.between. Two breadth-first searches over the steps: linear in what they touch. */
export function between(graph: ArgumentGraph, ends: TraceEnds, maxLength: number, limit: number): Part {
  const starts = "from" in ends ? [ends.from].filter((slug) => graph.node(slug)) : ofKinds(graph, ends.kinds ?? OPEN_END_KINDS.to, ends.to);
  const goals = "to" in ends ? [ends.to].filter((slug) => graph.node(slug)) : ofKinds(graph, ends.kinds ?? OPEN_END_KINDS.from, ends.from);
  const forward = distances(starts, maxLength, (slug) => graph.out(slug).filter(isRoutable).map((edge) => edge.to));
  const backward = distances(goals, maxLength, (slug) => graph.in(slug).filter(isRoutable).map((edge) => edge.from));
  const onWalks = [...forward].flatMap(([slug, there]) => {
    const back = backward.get(slug);
    return back !== undefined && there + back <= maxLength ? [{ slug, distance: Math.min(there, back) }] : [];
  });
  const apart = [...new Map([...backward, ...forward])].map(([slug]) => ({ slug, distance: Math.min(forward.get(slug) ?? Infinity, backward.get(slug) ?? Infinity) }));
  const named = [...("from" in ends ? starts : []), ...("to" in ends ? goals : [])].map((slug) => ({ slug, distance: 0 }));
  const nearest = [...new Map([...(onWalks.length > 0 ? onWalks : apart), ...named].map((item) => [item.slug, item])).values()].sort(
    (a, b) => a.distance - b.distance || bySlug(a.slug, b.slug),
  );
  const kept = new Set(nearest.slice(0, limit).map(({ slug }) => slug));
  const steps = [...kept].flatMap((slug) => graph.out(slug)).filter((edge) => relationSpec(edge.relation).sign !== undefined && kept.has(edge.to));
  const holds = [...kept].flatMap((slug) => graph.in(slug)).filter((edge) => relationSpec(edge.relation).family === "hold");
  const links = onWalks.length > 0 ? [] : [...kept].flatMap((slug) => graph.out(slug)).filter((edge) => kept.has(edge.to));
  const edges = new Map([...steps, ...holds, ...links].map((edge) => [edge.id, edge]));
  return nodesOfPart(graph, [...kept, ...holds.map((edge) => edge.from)], [...edges.values()], nearest.length > limit);
}

function isRoutable(edge: GraphEdge): boolean {
  return relationSpec(edge.relation).sign !== undefined && edge.summary !== "spelt-out";
}

function ofKinds(graph: ArgumentGraph, kinds: readonly string[], but: string): readonly string[] {
  return graph.nodes.filter((node) => kinds.includes(node.kind) && node.slug !== but).map((node) => node.slug);
}

function distances(starts: readonly string[], most: number, next: (slug: string) => readonly string[]): ReadonlyMap<string, number> {
  const distance = new Map(starts.map((slug) => [slug, 0]));
  for (const [slug, far] of distance) {
    if (far === most) break;
    for (const neighbour of next(slug)) if (!distance.has(neighbour)) distance.set(neighbour, far + 1);
  }
  return distance;
}
