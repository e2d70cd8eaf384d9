/** How far something reaches above and below its own line. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Two spots of neighbouring columns that a strand joins; the heavier, the straighter. */
export interface Joint {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Clear space between two things of a column. */
const GAP = 16;
const SWEEPS = 30;

/**
 * How far down each spot stands: the order of every column is kept, nothing overlaps, and strands run as straight as that allows. Columns
 * are settled in turn, each spot at the mean of those it is joined to, as near as its neighbours in the column let it: isotonic
 * regression by pooling adjacent violators (Ayer and others 1955, Annals of Mathematical Statistics 26, 641-647).
 */
export function rowsOf(
  columns: readonly (readonly string[])[],
  joints: readonly Joint[],
  reach: (spot: string) => Reach,
): ReadonlyMap<string, number> {
  const row = new Map<string, number>();
  const depths = columns.map((spots) => depthsOf(spots.map(reach)));
  columns.forEach((spots, column) => {
    const depth = depths[column] ?? [];
    for (const [index, spot] of spots.entries()) row.set(spot, (depth[index] ?? 0) - (depth.at(-1) ?? 0) / 2);
  });
  const joined = new Map(columns.flat().map((spot) => [spot, joints.filter(({ from, to }) => from === spot || to === spot)]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = [...columns.keys()];
    for (const column of sweep % 2 === 0 ? order : order.reverse()) {
      const spots = columns[column] ?? [];
      const depth = depths[column] ?? [];
      const wished = spots.map((spot, index) => {
        const around = joined.get(spot) ?? [];
        const weight = around.reduce((sum, joint) => sum + joint.weight, 0);
        const sum = around.reduce((total, { from, to, weight: each }) => total + each * (row.get(from === spot ? to : from) ?? 0), 0);
        return { at: (weight > 0 ? sum / weight : (row.get(spot) ?? 0)) - (depth[index] ?? 0), weight: Math.max(weight, 0.01) };
      });
      for (const [index, at] of nonDecreasing(wished).entries()) row.set(spots[index] ?? "", at + (depth[index] ?? 0));
    }
  }
  return row;
}

/** How far each is below the first of its column at least. */
function depthsOf(reaches: readonly Reach[]): readonly number[] {
  const depths = [0];
  for (const [index, reach] of reaches.slice(1).entries())
    depths.push((depths[index] ?? 0) + (reaches[index]?.below ?? 0) + GAP + reach.above);
  return depths;
}

/** The nearest numbers, by weighted squares, that never fall. */
export function nonDecreasing(wished: readonly { readonly at: number; readonly weight: number }[]): readonly number[] {
  const pools: { at: number; weight: number; count: number }[] = [];
  for (const { at, weight } of wished) {
    let pool = { at, weight, count: 1 };
    for (let last = pools.at(-1); last && last.at > pool.at; last = pools.at(-1)) {
      pools.pop();
      const both = last.weight + pool.weight;
      pool = { at: (last.at * last.weight + pool.at * pool.weight) / both, weight: both, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
}
