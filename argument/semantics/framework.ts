/**
 * An abstract argumentation framework (Dung 1995, Artificial Intelligence 77, definition 2): arguments 0 to `size` − 1 and which attacks which.
 * Rows are packed: the attackers of `a` are `sources[attackerStart[a]]` up to, not including, `sources[attackerStart[a + 1]]`, each once and
 * in ascending order; the targets of `a` likewise. Immutable; names stay with the caller.
 */
export interface Framework {
  readonly size: number;
  readonly attackerStart: Int32Array;
  readonly sources: Int32Array;
  readonly targetStart: Int32Array;
  readonly targets: Int32Array;
}

/** Packs attacks, given as pairs `attacker, attacked`; doubles are dropped. Cost: linear. Ends must be below `size`. */
export function buildFramework(size: number, attackers: ArrayLike<number>, attacked: ArrayLike<number>): Framework {
  // Rows packed from rows come out in ascending order, so each direction sorts the other; doubles then stand side by side, and go at once.
  const bySource = pack(size, attackers, attacked);
  const attackersOf = withoutDoubles(size, pack(size, bySource.values, rowOf(size, bySource)));
  const targetsOf = pack(size, attackersOf.values, rowOf(size, attackersOf));
  return {
    size,
    attackerStart: attackersOf.start,
    sources: attackersOf.values,
    targetStart: targetsOf.start,
    targets: targetsOf.values,
  };
}

export function attackersOf(framework: Framework, argument: number): Int32Array {
  return framework.sources.subarray(framework.attackerStart[argument], framework.attackerStart[argument + 1]);
}

export function targetsOf(framework: Framework, argument: number): Int32Array {
  return framework.targets.subarray(framework.targetStart[argument], framework.targetStart[argument + 1]);
}

interface Rows {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** Groups values by key, keys in 0 to `size` − 1; within a row in the order given. */
function pack(size: number, keys: ArrayLike<number>, values: ArrayLike<number>): Rows {
  const start = new Int32Array(size + 1);
  for (let index = 0; index < keys.length; index++) {
    const after = (keys[index] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let row = 0; row < size; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice();
  const packed = new Int32Array(values.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const place = next[key] ?? 0;
    packed[place] = values[index] ?? 0;
    next[key] = place + 1;
  }
  return { start, values: packed };
}

/** For each value of packed rows, the row in which it stands. */
function rowOf(size: number, rows: Rows): Int32Array {
  const row = new Int32Array(rows.values.length);
  for (let key = 0; key < size; key++) row.fill(key, rows.start[key], rows.start[key + 1]);
  return row;
}

function withoutDoubles(size: number, rows: Rows): Rows {
  const start = new Int32Array(size + 1);
  const values = new Int32Array(rows.values.length);
  let length = 0;
  for (let row = 0; row < size; row++) {
    const first = length;
    const end = rows.start[row + 1] ?? 0;
    for (let index = rows.start[row] ?? 0; index < end; index++) {
      const value = rows.values[index] ?? 0;
      if (length === first || values[length - 1] !== value) values[length++] = value;
    }
    start[row + 1] = length;
  }
  return { start, values: values.slice(0, length) };
}
