export interface SmallestSets<T> {
  /** Fewest first, then in the order of the items. */
  readonly sets: readonly (readonly T[])[];
  /** Whether all minimal sets of at most `maxSize` items are there. */
  readonly complete: boolean;
}

/**
 * All sets of at most `maxSize` items that do something and of which no part does (minimal by inclusion), fewest first. `does` need not be
 * monotone: a larger set is not tried where a smaller one already does. Cost: one call of `does` for each set tried, at most
 * items^maxSize / maxSize!; it stops when time is up and says so.
 */
export function smallestSets<T>(
  items: readonly T[],
  maxSize: number,
  does: (set: readonly T[]) => boolean,
  isTimeUp: () => boolean,
): SmallestSets<T> {
  const found: (readonly number[])[] = [];
  const pick = (positions: readonly number[]) => positions.flatMap((position) => items.slice(position, position + 1));
  if (does([])) return { sets: [[]], complete: true };
  for (let size = 1; size <= maxSize; size++) {
    for (const set of combinations(items.length, size)) {
      if (isTimeUp()) return { sets: found.map(pick), complete: false };
      if (found.some((smaller) => smaller.every((position) => set.includes(position)))) continue;
      if (does(pick(set))) found.push([...set]);
    }
  }
  return { sets: found.map(pick), complete: true };
}

/** Every ascending choice of `size` positions below `count`, in lexical order. The array yielded is reused. */
function* combinations(count: number, size: number): Generator<readonly number[], void, void> {
  const at = Array.from({ length: size }, (_, index) => index);
  if (size > count) return;
  for (;;) {
    yield at;
    let last = size - 1;
    while (last >= 0 && at[last] === count - size + last) last -= 1;
    if (last < 0) return;
    const next = (at[last] ?? 0) + 1;
    for (let index = last; index < size; index++) at[index] = next + index - last;
  }
}
