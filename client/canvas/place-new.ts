import { bySlug } from "#argument/graph.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Room that one node takes with its label. */
const WIDTH = 190;
const HEIGHT = 84;

/** A wide map runs from left to right, a narrow one from top to bottom in two columns, since a label needs most of half its width. */
export type Flow = "right" | "down";

/**
 * Where newcomers stand beside their host: those that it leads to after it, in the direction of the flow, the others before it, each in the
 * free place nearest to it. What is there already keeps its place to the pixel. Deterministic: newcomers are placed in order of slug.
 * O(newcomers × places × nodes).
 */
export function placeNew(
  placed: ReadonlyMap<string, Spot>,
  host: string,
  newcomers: readonly { readonly slug: string; readonly side: "before" | "after" }[],
  flow: Flow = "right",
): ReadonlyMap<string, Spot> {
  const spots = new Map(placed);
  const at = spots.get(host) ?? { x: 0, y: 0 };
  spots.set(host, at);
  const places = flow === "right" ? besides : aboveAndBelow;
  for (const { slug, side } of newcomers.toSorted((a, b) => bySlug(a.slug, b.slug))) {
    if (!spots.has(slug)) spots.set(slug, freeSpot(spots, places(at, side === "after" ? 1 : -1)));
  }
  return spots;
}

function freeSpot(spots: ReadonlyMap<string, Spot>, places: Iterable<Spot>): Spot {
  const taken = [...spots.values()];
  const isFree = (spot: Spot) => taken.every((other) => Math.abs(other.x - spot.x) >= WIDTH || Math.abs(other.y - spot.y) >= HEIGHT);
  for (const spot of places) if (isFree(spot)) return spot;
  throw new Error("Places without end have come to an end.");
}

/** Columns away from the host, and in each column rows from its height outwards. */
function* besides({ x, y }: Spot, direction: 1 | -1): Generator<Spot> {
  for (let column = 1; ; column++)
    for (let row = 0; row <= 8; row++)
      for (const offset of row === 0 ? [0] : [-row, row]) yield { x: x + direction * column * (WIDTH + 70), y: y + offset * HEIGHT };
}

/** Rows away from the host, two in each, beside the line of its steps; below it there is room for its label and for a verb. */
function* aboveAndBelow({ y }: Spot, direction: 1 | -1): Generator<Spot> {
  const verb = direction > 0 ? 48 : 20;
  for (let row = 1; ; row++) for (const side of [-1, 1]) yield { x: (side * WIDTH) / 2, y: y + direction * (row * HEIGHT + verb) };
}
