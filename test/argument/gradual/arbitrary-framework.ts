import fc from "fast-check";
import { type BipolarFramework, buildBipolarFramework } from "#argument/gradual/bipolar-framework.ts";
import type { Pair } from "#argument/gradual/rows.ts";

/** What a framework is made of, in the plainest form, for definitions that share no code with the library. */
export interface PlainFramework {
  readonly baseScores: readonly number[];
  readonly attacks: readonly Pair[];
  readonly supports: readonly Pair[];
}

export interface Shape {
  readonly cyclic?: boolean;
  readonly supports?: boolean;
  readonly maxSize?: number;
  /** How many arguments bear on any one, at most. */
  readonly maxParents?: number;
}

/** 0 itself, but nothing so near to it that a plain formula rounds it to 0 on the way. */
export const score = fc.oneof(fc.double({ min: 1e-9, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));

/** Frameworks of 1 to `maxSize` arguments, numbered without regard to who bears on whom; no argument both attacks and supports another. */
export function plainFrameworks({
  cyclic = false,
  supports = true,
  maxSize = 9,
  maxParents = maxSize,
}: Shape = {}): fc.Arbitrary<PlainFramework> {
  return fc.integer({ min: 1, max: maxSize }).chain((size) =>
    fc
      .record({
        baseScores: fc.array(score, { minLength: size, maxLength: size }),
        numbering: fc.shuffledSubarray(
          Array.from({ length: size }, (_, index) => index),
          { minLength: size },
        ),
        edges: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean()), {
          maxLength: 3 * size,
          selector: ([from, to]) => from * size + to,
        }),
      })
      .map(({ baseScores, numbering, edges }) => {
        const named = edges
          .filter(([from, to]) => cyclic || from < to)
          .map(([from, to, isAttack]): readonly [number, number, boolean] => [
            numbering[from] ?? 0,
            numbering[to] ?? 0,
            isAttack || !supports,
          ])
          .filter(([, to], index, all) => all.slice(0, index).filter(([, other]) => other === to).length < maxParents);
        return {
          baseScores,
          attacks: named.filter(([, , isAttack]) => isAttack).map(([from, to]): Pair => [from, to]),
          supports: named.filter(([, , isAttack]) => !isAttack).map(([from, to]): Pair => [from, to]),
        };
      }),
  );
}

export function build(plain: PlainFramework): BipolarFramework {
  return buildBipolarFramework(plain);
}

/** The strengths of all that attack, or support, the argument. */
export function bearing(pairs: readonly Pair[], strengths: ArrayLike<number>, argument: number): readonly number[] {
  return pairs.filter(([, to]) => to === argument).map(([from]) => strengths[from] ?? Number.NaN);
}
