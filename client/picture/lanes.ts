import type { RoutesInput } from "./routes-input.ts";

export type Side = "in" | "out";

/** Routes that enter or leave a node, by position. */
export function routesAt(input: RoutesInput, slug: string, side: Side): readonly number[] {
  return input.routes.flatMap((route, index) =>
    (side === "in" ? route.nodes.slice(1) : route.nodes.slice(0, -1)).includes(slug) ? [index] : [],
  );
}

/** Routes from top to bottom: by where they run, from left to right, so that strands that run together keep their order. */
export function laneOrder(input: RoutesInput, y: (slug: string) => number): readonly number[] {
  const heights = input.routes.map((route) => route.nodes.map(y));
  return input.routes
    .map((_, index) => index)
    .sort((a, b) => {
      const [first = [], second = []] = [heights[a], heights[b]];
      const length = Math.min(first.length, second.length);
      for (let position = 1; position < length; position++) {
        const difference = (first[position] ?? 0) - (second[position] ?? 0);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
}
