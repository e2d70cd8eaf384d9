import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { EULER_BASED } from "#argument/gradual/semantics/euler-based.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { bearing, build, type PlainFramework, plainFrameworks, score } from "./arbitrary-framework.ts";

/** Principles of gradual semantics: Baroni, Rago and Toni 2019 (balance, monotonicity), Amgoud and Ben-Naim 2018 (stability, directionality), Potyka 2018 (duality). */
function values(plain: PlainFramework, semantics: GradualSemantics): Float64Array {
  const found = strengths(build(plain), semantics);
  if (found.outcome !== "exact") throw new Error(found.outcome);
  return found.values;
}

const ROUNDING = 1e-12;
const acyclic = (semantics: GradualSemantics) => plainFrameworks({ supports: semantics.takes !== "attacks" });

describe("argument/gradual, principles", () => {
  it.each(GRADUAL_SEMANTICS)("$name: what nothing bears on keeps its weight (stability)", (semantics) => {
    fc.assert(
      fc.property(acyclic(semantics), (plain) => {
        const found = values(plain, semantics);
        for (const [argument, weight] of plain.baseScores.entries())
          if (![...plain.attacks, ...plain.supports].some(([, to]) => to === argument)) expect(found[argument]).toBeCloseTo(weight, 12);
      }),
    );
  });

  it.each(GRADUAL_SEMANTICS)("$name: what an argument does not bear on does not notice it (directionality)", (semantics) => {
    fc.assert(
      fc.property(acyclic(semantics), score, fc.nat(), (plain, other, pick) => {
        const changed = pick % plain.baseScores.length;
        const before = values(plain, semantics);
        const after = values({ ...plain, baseScores: plain.baseScores.with(changed, other) }, semantics);
        const reached = new Set([changed]);
        for (let round = 0; round < plain.baseScores.length; round++)
          for (const [from, to] of [...plain.attacks, ...plain.supports]) if (reached.has(from)) reached.add(to);
        for (const argument of plain.baseScores.keys()) if (!reached.has(argument)) expect(after[argument]).toBe(before[argument]);
      }),
    );
  });

  it.each(GRADUAL_SEMANTICS)("$name: one attacker more never raises, one supporter more never lowers (monotonicity)", (semantics) => {
    fc.assert(
      fc.property(acyclic(semantics), score, fc.nat(), fc.boolean(), (plain, strength, pick, attacks) => {
        const target = pick % plain.baseScores.length;
        const newcomer = plain.baseScores.length;
        const isAttack = attacks || semantics.takes === "attacks";
        const more = {
          baseScores: [...plain.baseScores, strength],
          attacks: [...plain.attacks, ...(isAttack ? [[newcomer, target] as const] : [])],
          supports: [...plain.supports, ...(isAttack ? [] : [[newcomer, target] as const])],
        };
        const change = (values(more, semantics)[target] ?? 0) - (values(plain, semantics)[target] ?? 0);
        if (isAttack) expect(change).toBeLessThanOrEqual(ROUNDING);
        else expect(change).toBeGreaterThanOrEqual(-ROUNDING);
      }),
    );
  });

  it.each(GRADUAL_SEMANTICS)("$name: a stronger attacker never helps, a stronger supporter never harms (monotonicity)", (semantics) => {
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 5 }),
        fc.array(score, { maxLength: 4 }),
        score,
        score,
        (attackers, others, weight, more) => {
          const supporters = semantics.takes === "attacks" ? [] : others;
          const star = (first: number): PlainFramework => ({
            baseScores: [weight, first, ...attackers.slice(1), ...supporters],
            attacks: attackers.map((_, index) => [index + 1, 0] as const),
            supports: supporters.map((_, index) => [index + 1 + attackers.length, 0] as const),
          });
          const [weaker, stronger] = [Math.min(attackers[0] ?? 0, more), Math.max(attackers[0] ?? 0, more)];
          const flip = ({ baseScores, attacks, supports }: PlainFramework): PlainFramework => ({
            baseScores,
            attacks: supports,
            supports: attacks,
          });
          expect((values(star(stronger), semantics)[0] ?? 0) - (values(star(weaker), semantics)[0] ?? 0)).toBeLessThanOrEqual(ROUNDING);
          if (semantics.takes === "attacks") return;
          expect(
            (values(flip(star(stronger)), semantics)[0] ?? 0) - (values(flip(star(weaker)), semantics)[0] ?? 0),
          ).toBeGreaterThanOrEqual(-ROUNDING);
        },
      ),
    );
  });

  it.each(GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks"))(
    "$name: attackers and supporters as strong leave the weight (balance)",
    (semantics) => {
      fc.assert(
        fc.property(fc.array(score, { maxLength: 5 }), score, (strengthsOfBoth, weight) => {
          const size = strengthsOfBoth.length;
          const plain: PlainFramework = {
            baseScores: [weight, ...strengthsOfBoth, ...strengthsOfBoth],
            attacks: strengthsOfBoth.map((_, index) => [index + 1, 0] as const),
            supports: strengthsOfBoth.map((_, index) => [index + 1 + size, 0] as const),
          };
          expect(values(plain, semantics)[0]).toBeCloseTo(weight, 12);
        }),
      );
    },
  );

  const dual = GRADUAL_SEMANTICS.filter(({ takes, influence }) => takes !== "attacks" && influence.id !== "euler");
  it.each(dual)("$name: attack lowers w as support raises 1 − w (duality)", (semantics) => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 5 }), fc.array(score, { maxLength: 5 }), score, (attackers, supporters, weight) => {
        const star = (w: number, a: readonly number[], s: readonly number[]): PlainFramework => ({
          baseScores: [w, ...a, ...s],
          attacks: a.map((_, index) => [index + 1, 0] as const),
          supports: s.map((_, index) => [index + 1 + a.length, 0] as const),
        });
        const one = values(star(weight, attackers, supporters), semantics)[0] ?? 0;
        const other = values(star(1 - weight, supporters, attackers), semantics)[0] ?? 0;
        expect(one + other).toBeCloseTo(1, 9);
      }),
    );
  });

  it("Euler-based is not dual: attack takes 0.5 less far down than support takes it up", () => {
    const by = (attacks: PlainFramework["attacks"], supports: PlainFramework["supports"]) =>
      Math.abs((values({ baseScores: [0.5, 1], attacks, supports }, EULER_BASED)[0] ?? 0) - 0.5);
    expect(by([[1, 0]], [])).toBeLessThan(by([], [[1, 0]]));
  });

  it.each(GRADUAL_SEMANTICS)("$name: strengths lie between 0 and 1", (semantics) => {
    fc.assert(
      fc.property(acyclic(semantics), (plain) => {
        for (const value of values(plain, semantics)) expect(value >= -ROUNDING && value <= 1 + ROUNDING).toBe(true);
      }),
    );
  });

  it("Euler's influence never takes an argument below the square of its weight, max-based never below its half", () => {
    const bounds = { euler: (weight: number) => weight ** 2, "weighted-max-based": (weight: number) => weight / 2 };
    for (const semantics of GRADUAL_SEMANTICS) {
      const bound =
        semantics.id === "weighted-max-based"
          ? bounds["weighted-max-based"]
          : semantics.influence.id === "euler"
            ? bounds.euler
            : undefined;
      if (!bound) continue;
      fc.assert(
        fc.property(acyclic(semantics), (plain) => {
          for (const [argument, value] of values(plain, semantics).entries())
            expect(value).toBeGreaterThanOrEqual(bound(plain.baseScores[argument] ?? 0) - ROUNDING);
        }),
      );
    }
  });

  it("card-based minds number before strength, max-based strength before number, h-categorizer weighs the one against the other", () => {
    const of = (id: string, attackers: readonly number[]) => {
      const semantics = GRADUAL_SEMANTICS.find((one) => one.id === id);
      if (!semantics) throw new Error(id);
      return (
        values(
          { baseScores: [1, ...attackers], attacks: attackers.map((_, index) => [index + 1, 0] as const), supports: [] },
          semantics,
        )[0] ?? 0
      );
    };
    const manyWeak = [0.1, 0.1, 0.1];
    expect(of("weighted-card-based", manyWeak)).toBeLessThan(of("weighted-card-based", [1]));
    expect(of("weighted-max-based", manyWeak)).toBeGreaterThan(of("weighted-max-based", [0.2]));
    expect(of("weighted-h-categorizer", manyWeak)).toBeGreaterThan(of("weighted-h-categorizer", [0.4]));
    expect(of("weighted-h-categorizer", manyWeak)).toBeLessThan(of("weighted-h-categorizer", [0.2]));
  });

  it("sees what bears on an argument by its strength, not by its base score", () => {
    const chain: PlainFramework = {
      baseScores: [0.5, 0.5, 1],
      attacks: [
        [1, 0],
        [2, 1],
      ],
      supports: [],
    };
    for (const semantics of GRADUAL_SEMANTICS) {
      const found = values(chain, semantics);
      expect(found[0], semantics.name).toBeGreaterThan(values({ ...chain, attacks: [[1, 0]] }, semantics)[0] ?? 1);
      expect(bearing(chain.attacks, found, 0)).toEqual([found[1]]);
    }
  });
});
