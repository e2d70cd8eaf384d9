import type { Arcs } from "./step-graph.ts";
import type { WalkEnds } from "./walks.ts";

/**
 * The first place on a path from which no target can be reached any more within the length, since the path itself stands in the way;
 * undefined where there is none. Every route that begins with the path up to there is in vain. O(length × arcs looked at).
 */
export function findDeadEnd(
  arcs: Arcs,
  { sources, targets }: WalkEnds,
  path: readonly number[],
  length: number,
  mostRank: number,
  onLooked: (arcs: number) => void,
): number | undefined {
  const depth = path.findIndex((node, depth) => {
    const seen = new Set([...sources, ...path.slice(0, depth), node]);
    let frontier: readonly number[] = [node];
    for (let left = length - depth; left > 0 && frontier.length > 0; left--) {
      const next: number[] = [];
      for (const at of frontier) {
        const end = arcs.start[at + 1] ?? 0;
        onLooked(end - (arcs.start[at] ?? 0));
        for (let place = arcs.start[at] ?? 0; place < end; place++) {
          const to = arcs.node[place] ?? 0;
          if ((arcs.rank[place] ?? 0) > mostRank || seen.has(to)) continue;
          if (targets.has(to)) return false;
          seen.add(to);
          next.push(to);
        }
      }
      frontier = next;
    }
    return true;
  });
  return depth < 0 ? undefined : depth;
}
