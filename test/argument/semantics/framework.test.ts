import fc from "fast-check";
import { expect, it } from "vitest";
import { attackersOf, buildFramework, targetsOf } from "#argument/semantics/framework.ts";

it("keeps each attack once, in ascending order, both ways, whatever the order in which they are given", () => {
  const pairs = fc.integer({ min: 1, max: 8 }).chain((size) => {
    const attacks = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 });
    const inOrder = attacks.map((given) => [...given].sort(([a, x], [b, y]) => a - b || x - y));
    const onceInOrder = inOrder.map((given) =>
      given.filter(([a, x], at) => at === 0 || a !== given[at - 1]?.[0] || x !== given[at - 1]?.[1]),
    );
    return fc.record({ size: fc.constant(size), attacks: fc.oneof(attacks, inOrder, onceInOrder) });
  });
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
