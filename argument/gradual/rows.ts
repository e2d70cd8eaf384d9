/** Whole numbers grouped by key, packed: the row of `key` is `values[start[key]]` up to, not including, `values[start[key + 1]]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** A value and the key under which it stands; keys and values count from 0. */
export type Pair = readonly [value: number, key: number];

/**
 * Packs pairs under keys 0 to `size` − 1, each value once a row and in ascending order. Cost: linear, but for sorting within rows. Loops count,
 * here and where frameworks are built: a page runs them first before they are compiled, when a step of an iterator costs several times more.
 */
export function packRows(size: number, pairs: readonly Pair[]): Rows {
  const start = new Int32Array(size + 1);
  for (let index = 0; index < pairs.length; index++) {
    const key = pairs[index]?.[1] ?? 0;
    start[key + 1] = (start[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < size; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const values = new Int32Array(pairs.length);
  for (let index = 0; index < pairs.length; index++) {
    const key = pairs[index]?.[1] ?? 0;
    const at = next[key] ?? 0;
    values[at] = pairs[index]?.[0] ?? 0;
    next[key] = at + 1;
  }
  return eachOnce(size, start, values);
}

export function rowOf(rows: Rows, key: number): Int32Array {
  return rows.values.subarray(rows.start[key], rows.start[key + 1]);
}

export function longestRow(rows: Rows): number {
  let longest = 0;
  for (let key = 0; key + 1 < rows.start.length; key++) longest = Math.max(longest, (rows.start[key + 1] ?? 0) - (rows.start[key] ?? 0));
  return longest;
}

function eachOnce(size: number, start: Int32Array, values: Int32Array): Rows {
  const startOnce = new Int32Array(size + 1);
  let length = 0;
  for (let key = 0; key < size; key++) {
    const from = start[key] ?? 0;
    const to = start[key + 1] ?? 0;
    if (to - from > 1) values.subarray(from, to).sort();
    const first = length;
    for (let index = from; index < to; index++) {
      const value = values[index] ?? 0;
      if (length === first || values[length - 1] !== value) values[length++] = value;
    }
    startOnce[key + 1] = length;
  }
  return { start: startOnce, values: values.slice(0, length) };
}
