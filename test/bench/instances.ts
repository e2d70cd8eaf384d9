import { buildFramework, type Framework } from "#argument/semantics/framework.ts";

/** The kinds of random frameworks on which solvers are compared; the same seed gives the same framework. */
export const INSTANCES: Readonly<Record<string, (size: number, seed: number) => Framework>> = {
  /** Erdős and Rényi: two attacks an argument, ends drawn evenly. */
  "Erdős–Rényi 2": (size, seed) => erdosRenyi(size, 2, seed),
  /** The same, where it is hardest: four an argument. */
  "Erdős–Rényi 4": (size, seed) => erdosRenyi(size, 4, seed),
  /** Barabási and Albert: each new argument meets two old ones, drawn by how many they have met; who attacks is a coin's choice, or both. */
  "Barabási–Albert": barabasiAlbert,
  /** Watts and Strogatz: a ring in which each meets its next three, one meeting in ten drawn anew; who attacks is a coin's choice. */
  "Watts–Strogatz": wattsStrogatz,
  /** Cycles of three to eight arguments, in a row, each attacked by up to two arguments of cycles before it. */
  "cycles in a row": cyclesOfComponents,
};

export function erdosRenyi(size: number, attacksEach: number, seed: number): Framework {
  const draw = randomBelow(seed);
  return fromPairs(
    size,
    Array.from({ length: size * attacksEach }, () => [draw(size), draw(size)] as const).filter(([from, to]) => from !== to),
  );
}

function barabasiAlbert(size: number, seed: number): Framework {
  const draw = randomBelow(seed);
  const ends: number[] = [0, 1];
  const pairs: (readonly [number, number])[] = [[0, 1]];
  for (let argument = 2; argument < size; argument++) {
    for (let meeting = 0; meeting < 2; meeting++) {
      const other = ends[draw(ends.length)] ?? 0;
      if (other === argument) continue;
      pairs.push(...between(argument, other, draw));
      ends.push(argument, other);
    }
  }
  return fromPairs(size, pairs);
}

function wattsStrogatz(size: number, seed: number): Framework {
  const draw = randomBelow(seed);
  const pairs: (readonly [number, number])[] = [];
  for (let argument = 0; argument < size; argument++) {
    for (let step = 1; step <= 3; step++) {
      const other = draw(10) === 0 ? draw(size) : (argument + step) % size;
      if (other !== argument) pairs.push(draw(2) === 0 ? [argument, other] : [other, argument]);
    }
  }
  return fromPairs(size, pairs);
}

function cyclesOfComponents(size: number, seed: number): Framework {
  const draw = randomBelow(seed);
  const pairs: (readonly [number, number])[] = [];
  for (let first = 0; first < size; ) {
    const length = Math.min(size - first, 3 + draw(6));
    for (let step = 0; step < length; step++) pairs.push([first + step, first + ((step + 1) % length)]);
    for (let meeting = draw(3); meeting > 0 && first > 0; meeting--) pairs.push([Math.max(0, first - 1 - draw(50)), first + draw(length)]);
    first += length;
  }
  return fromPairs(size, pairs);
}

function between(argument: number, other: number, draw: (below: number) => number): readonly (readonly [number, number])[] {
  const choice = draw(4);
  if (choice === 0) return [[argument, other]];
  if (choice === 1) return [[other, argument]];
  return [
    [argument, other],
    [other, argument],
  ];
}

function fromPairs(size: number, pairs: readonly (readonly [number, number])[]): Framework {
  return buildFramework(
    size,
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
  );
}

/** Whole numbers below a bound, from a seed (Mulberry32). */
export function randomBelow(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
