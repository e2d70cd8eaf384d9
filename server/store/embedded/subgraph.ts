import type { ArgumentGraph } from "#argument/graph.ts";
import { bySlug } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import { nodesOfPart, type Part } from "./part.ts";

/** See GraphStore.subgraph. Breadth first, level by level: linear in what it touches. */
export function subgraph(
  graph: ArgumentGraph,
  roots: readonly string[],
  depth: number,
  relations: readonly Relation[] | undefined,
  limit: number,
): Part {
  const isAsked = (relation: Relation) => relations === undefined || relations.includes(relation);
  const seen = new Set<string>();
  let level = [...new Set(roots)].filter((slug) => graph.node(slug)).sort(bySlug);
  for (let far = 0; level.length > 0; far++) {
    for (const slug of level) seen.add(slug);
    if (far === depth) break;
    const next = level.flatMap((slug) => [
      ...graph.out(slug).flatMap((edge) => (isAsked(edge.relation) ? edge.to : [])),
      ...graph.in(slug).flatMap((edge) => (isAsked(edge.relation) ? edge.from : [])),
    ]);
    level = [...new Set(next)].filter((slug) => !seen.has(slug) && graph.node(slug)).sort(bySlug);
  }
  const kept = new Set([...seen].slice(0, limit));
  const edges = [...kept].flatMap((slug) => graph.out(slug)).filter((edge) => kept.has(edge.to) && isAsked(edge.relation));
  return nodesOfPart(graph, kept, edges, seen.size > limit);
}
