import { bySlug } from "#argument/graph.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Room that one node takes with its label. */
const WIDTH = 190;
const HEIGHT = 84;

/**
 * Where newcomers stand beside their host: those that it leads to on its right, the others on its left, each in the free place nearest to
 * it. What is there already keeps its place to the pixel. Deterministic: newcomers are placed in order of slug. O(newcomers × places × nodes).
 */
export function placeNew(
  placed: ReadonlyMap<string, Spot>,
  host: string,
  newcomers: readonly { readonly slug: string; readonly side: "left" | "right" }[],
): ReadonlyMap<string, Spot> {
  const spots = new Map(placed);
  const at = spots.get(host) ?? { x: 0, y: 0 };
  spots.set(host, at);
  for (const { slug, side } of newcomers.toSorted((a, b) => bySlug(a.slug, b.slug))) {
    if (!spots.has(slug)) spots.set(slug, freeSpot(spots, at, side === "right" ? 1 : -1));
  }
  return spots;
}

/** Columns away from the host, and in each column rows from its height outwards, until a place is free. */
function freeSpot(spots: ReadonlyMap<string, Spot>, { x, y }: Spot, direction: 1 | -1): Spot {
  const taken = [...spots.values()];
  const isFree = (spot: Spot) => taken.every((other) => Math.abs(other.x - spot.x) >= WIDTH || Math.abs(other.y - spot.y) >= HEIGHT);
  for (let column = 1; ; column++) {
    for (let row = 0; row <= 8; row++) {
      for (const offset of row === 0 ? [0] : [-row, row]) {
        const spot = { x: x + direction * column * (WIDTH + 70), y: y + offset * HEIGHT };
        if (isFree(spot)) return spot;
      }
    }
  }
}
