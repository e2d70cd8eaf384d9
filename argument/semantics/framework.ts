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

/**
 * Packs attacks, given as pairs `attacker, attacked`; doubles are dropped. Cost: linear, and least where the pairs come in ascending order, as
 * files mostly have them. Ends must be below `size`.
 */
export function buildFramework(size: number, attackers: ArrayLike<number>, attacked: ArrayLike<number>): Framework {
  // Rows turned over come out in ascending order, so one turn sorts, and the other direction is one turn more.
  const targetsOf = isAscending(attackers, attacked)
    ? { start: startsOf(size, attackers), values: new Int32Array(attacked) }
    : withoutDoubles(turnOver(group(size, attacked, attackers)));
  const attackersOf = turnOver(targetsOf);
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

/** Whether each pair is above the one before it, by attacker and then by attacked; then there are no doubles. */
function isAscending(attackers: ArrayLike<number>, attacked: ArrayLike<number>): boolean {
  for (let index = 1; index < attackers.length; index++) {
    const step = (attackers[index] ?? 0) - (attackers[index - 1] ?? 0);
    if (step < 0 || (step === 0 && (attacked[index] ?? 0) <= (attacked[index - 1] ?? 0))) return false;
  }
  return true;
}

/** Where the row of each key begins, with the end of the last. */
function startsOf(size: number, keys: ArrayLike<number>): Int32Array {
  const start = new Int32Array(size + 1);
  for (let index = 0; index < keys.length; index++) {
    const after = (keys[index] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let row = 0; row < size; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  return start;
}

/** Groups values by key, keys in 0 to `size` − 1; within a row in the order given. */
function group(size: number, keys: ArrayLike<number>, values: ArrayLike<number>): Rows {
  const start = startsOf(size, keys);
  const next = start.slice();
  const grouped = new Int32Array(values.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const place = next[key] ?? 0;
    grouped[place] = values[index] ?? 0;
    next[key] = place + 1;
  }
  return { start, values: grouped };
}

/** For each value the rows in which it stands, ascending. */
function turnOver({ start, values }: Rows): Rows {
  const size = start.length - 1;
  const turnedStart = startsOf(size, values);
  const next = turnedStart.slice();
  const turned = new Int32Array(values.length);
  for (let row = 0; row < size; row++) {
    for (let index = start[row] ?? 0, end = start[row + 1] ?? 0; index < end; index++) {
      const value = values[index] ?? 0;
      const place = next[value] ?? 0;
      turned[place] = row;
      next[value] = place + 1;
    }
  }
  return { start: turnedStart, values: turned };
}

/** Rows whose values ascend, each value once in a row. */
function withoutDoubles({ start, values }: Rows): Rows {
  const size = start.length - 1;
  const keptStart = new Int32Array(size + 1);
  const kept = new Int32Array(values.length);
  let length = 0;
  for (let row = 0; row < size; row++) {
    const first = length;
    for (let index = start[row] ?? 0, end = start[row + 1] ?? 0; index < end; index++) {
      const value = values[index] ?? 0;
      if (length === first || kept[length - 1] !== value) kept[length++] = value;
    }
    keptStart[row + 1] = length;
  }
  return { start: keptStart, values: length === values.length ? kept : kept.slice(0, length) };
}
