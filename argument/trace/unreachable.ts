import type { ArgumentGraph, GraphEdge } from "../graph.ts";
import { otherEnds, type StepGraph } from "./step-graph.ts";

/** How far a search came that found no route. */
export interface Unreachable {
  /** Nodes that the start reaches, itself not counted, within `maxLength` steps, and the steps to the furthest of them. */
  readonly reached: number;
  readonly depth: number;
  /**
   * Of the nodes that lead to the end (or the end itself), the one with the fewest links of any kind to a node that was reached: where a
   * missing step would have to arrive. Null where not even such links join the two sides.
   */
  readonly nearest: string | null;
  /** Length of the shortest route where there is one beyond `maxLength`; null where there is none of any length. */
  readonly shortest: number | null;
}

/** Looks how far the steps from the sources reach, and what lies nearest on the side of the targets. Linear in the graph. */
export function howFar(
  graph: ArgumentGraph,
  steps: StepGraph<GraphEdge>,
  sources: ReadonlySet<number>,
  targets: ReadonlySet<number>,
  maxLength: number,
): Unreachable {
  const forward = distances(sources, (node) => otherEnds(steps.out, node));
  const backward = distances(targets, (node) => otherEnds(steps.into, node));
  const reached = [...forward].filter(([, distance]) => distance > 0 && distance <= maxLength);
  const lengths = [...targets].flatMap((target) => forward.get(target) ?? []);
  return {
    reached: reached.length,
    depth: reached.at(-1)?.[1] ?? 0,
    nearest: nearestAcross(graph, steps, new Set([...sources, ...reached.map(([node]) => node)]), backward),
    shortest: lengths.length > 0 ? lengths.reduce((a, b) => Math.min(a, b)) : null,
  };
}

function distances(starts: Iterable<number>, next: (node: number) => Iterable<number>): ReadonlyMap<number, number> {
  const distance = new Map<number, number>([...starts].map((start) => [start, 0]));
  for (const [node, far] of distance) {
    for (const neighbour of next(node)) if (!distance.has(neighbour)) distance.set(neighbour, far + 1);
  }
  return distance;
}

function nearestAcross(
  graph: ArgumentGraph,
  steps: StepGraph<GraphEdge>,
  near: ReadonlySet<number>,
  farSide: ReadonlyMap<number, number>,
): string | null {
  const links = distances(
    [...near].sort((a, b) => a - b),
    (node) => {
      const slug = steps.names[node] ?? "";
      return [...graph.out(slug).map((edge) => edge.to), ...graph.in(slug).map((edge) => edge.from)].flatMap(
        (name) => steps.index.get(name) ?? [],
      );
    },
  );
  const candidates = [...farSide.keys()].flatMap((node) => {
    const distance = links.get(node);
    return distance === undefined || near.has(node) ? [] : [{ node, distance }];
  });
  const best = candidates.toSorted((a, b) => a.distance - b.distance || a.node - b.node)[0];
  return best ? (steps.names[best.node] ?? null) : null;
}
