import fc from "fast-check";
import { expect, it } from "vitest";
import { attackersOf, buildFramework, targetsOf } from "#argument/semantics/framework.ts";

it("keeps each attack once, in ascending order, both ways", () => {
  const pairs = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      attacks: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 }),
    }),
  );
  fc.assert(
    fc.property(pairs, ({ size, attacks }) => {
      const framework = buildFramework(
        size,
        attacks.map(([attacker]) => attacker),
        attacks.map(([, attacked]) => attacked),
      );
      for (let argument = 0; argument < size; argument++) {
        const ascending = (found: readonly number[]) => [...new Set(found)].sort((a, b) => a - b);
        expect([...attackersOf(framework, argument)]).toEqual(
          ascending(attacks.flatMap(([attacker, attacked]) => (attacked === argument ? [attacker] : []))),
        );
        expect([...targetsOf(framework, argument)]).toEqual(
          ascending(attacks.flatMap(([attacker, attacked]) => (attacker === argument ? [attacked] : []))),
        );
      }
    }),
  );
});
