/** How far something reaches to the left and right of its own place. */
export interface Breadth {
  readonly left: number;
  readonly right: number;
}

/** Where columns stand, and the strip between two columns that is free of words: there, and only there, strands bend. */
export interface Corridors {
  readonly x: readonly number[];
  readonly bends: readonly { readonly start: number; readonly end: number }[];
  readonly width: number;
}

const NARROWEST_BEND = 58;
const WIDEST_BEND = 120;
/** Clear space at the right edge. */
const MARGIN = 12;

/** Columns as far apart as what stands in them needs, spread over the width wished for; wider where that is too little. */
export function corridorsOf(columns: readonly (readonly Breadth[])[], left: number, wished: number): Corridors {
  const reach = columns.map((column) => ({
    left: Math.max(0, ...column.map((breadth) => breadth.left)),
    right: Math.max(0, ...column.map((breadth) => breadth.right)),
  }));
  const gaps = reach.slice(1).map((next, index) => (reach[index]?.right ?? 0) + NARROWEST_BEND + next.left);
  const needed = left + gaps.reduce((sum, gap) => sum + gap, 0) + (reach.at(-1)?.right ?? 0) + MARGIN;
  const spare = gaps.length > 0 ? Math.max(0, wished - needed) / gaps.length : 0;
  const x = [left];
  for (const gap of gaps) x.push(Math.round((x.at(-1) ?? 0) + gap + spare));
  const bends = gaps.map((_, index) => {
    const from = (x[index] ?? 0) + (reach[index]?.right ?? 0);
    const to = (x[index + 1] ?? 0) - (reach[index + 1]?.left ?? 0);
    const slack = Math.max(0, to - from - WIDEST_BEND) / 2;
    return { start: Math.ceil(from + slack), end: Math.floor(to - slack) };
  });
  return { x, bends, width: Math.max(wished, Math.round(needed)) };
}
