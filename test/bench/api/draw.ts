/** Draws from one seeded stream of numbers; the same seed gives the same draws on every machine. */
export interface Draw {
  /** A whole number from 0 to below the bound, evenly. */
  readonly below: (bound: number) => number;
  /** The same with a bias towards 0: the first tenth of the numbers is drawn about as often as the rest together, as in graphs that grow. */
  readonly early: (bound: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Mulberry32 (public domain, T. Ettinger): 32 bits of state, a period of 2³². */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (bound) => Math.floor(next() * bound),
    early: (bound) => Math.floor(next() ** 3 * bound),
    oneOf(list) {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error("Nothing can be drawn from an empty list.");
      return one;
    },
  };
}
