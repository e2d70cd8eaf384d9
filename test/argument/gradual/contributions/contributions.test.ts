import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { gradientContributions } from "#argument/gradual/contributions/gradient.ts";
import { intrinsicRemovalContributions } from "#argument/gradual/contributions/intrinsic-removal.ts";
import type { Contributions, Question } from "#argument/gradual/contributions/question.ts";
import { removalContributions } from "#argument/gradual/contributions/removal.ts";
import { type ShapleyLimits, shapleyContributions } from "#argument/gradual/contributions/shapley.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { EULER_TOP } from "#argument/gradual/semantics/euler-top.ts";
import { MLP_BASED } from "#argument/gradual/semantics/mlp-based.ts";
import { QUADRATIC_ENERGY } from "#argument/gradual/semantics/quadratic-energy.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { build, type PlainFramework, plainFrameworks } from "../arbitrary-framework.ts";
import { type Drawing, drawFramework, strengthsOf } from "../draw-framework.ts";

function measured<T>(found: Contributions<T>) {
  if (found.outcome !== "measured") throw new Error(found.reason);
  return found;
}

function byName<T>(drawing: Drawing, found: Contributions<T>): Readonly<Record<string, number>> {
  const { arguments: listed, values } = measured(found);
  return Object.fromEntries([...listed].map((argument, index) => [drawing.names[argument] ?? "", values[index] ?? Number.NaN]));
}

function question(drawing: Drawing, semantics: GradualSemantics, topic = "a"): Question {
  return { framework: drawing.framework, semantics, topic: drawing.at(topic) };
}

/** The topic's strength where only some arguments are there, by building just these. */
function strengthAmong(plain: PlainFramework, semantics: GradualSemantics, topic: number, kept: ReadonlySet<number>): number {
  const within = (pairs: PlainFramework["attacks"]) => pairs.filter(([from, to]) => kept.has(from) && kept.has(to));
  const found = strengths(build({ ...plain, attacks: within(plain.attacks), supports: within(plain.supports) }), semantics);
  if (found.outcome !== "exact") throw new Error(found.outcome);
  return found.values[topic] ?? Number.NaN;
}

const all = (plain: PlainFramework) => new Set(plain.baseScores.keys());
const without = (set: ReadonlySet<number>, argument: number) => new Set([...set].filter((one) => one !== argument));
const settings = (maxSize: number, semantics: GradualSemantics) =>
  fc
    .tuple(plainFrameworks({ maxSize, supports: semantics.takes !== "attacks" }), fc.nat())
    .map(([plain, pick]) => ({ plain, topic: pick % plain.baseScores.length }));

const CHAIN = drawFramework(`
  a 0.5
  b 0.5
  c 0.5
  b attacks a
  c supports b
`);

describe("argument/gradual/contributions", () => {
  it("gives the contributions of b to a that Kampik et al. 2024 work out in example 3.1", () => {
    const asked = question(CHAIN, DF_QUAD);
    expect(byName(CHAIN, removalContributions(asked))["b"]).toBeCloseTo(-0.375, 12);
    expect(byName(CHAIN, intrinsicRemovalContributions(asked))["b"]).toBeCloseTo(-0.25, 12);
    expect(byName(CHAIN, shapleyContributions(asked))).toEqual({ b: expect.closeTo(-0.3125, 12), c: expect.closeTo(-0.0625, 12) });
    expect(byName(CHAIN, gradientContributions(asked))["b"]).toBeCloseTo(-0.25, 9);
  });

  it("lists only what bears on the topic", () => {
    expect([...measured(removalContributions(question(CHAIN, DF_QUAD, "b"))).arguments]).toEqual([CHAIN.at("c")]);
    expect([...measured(shapleyContributions(question(CHAIN, DF_QUAD, "c"))).arguments]).toEqual([]);
  });

  it.each(GRADUAL_SEMANTICS)("removal under $name: the difference to the framework without the argument", (semantics) => {
    fc.assert(
      fc.property(settings(7, semantics), ({ plain, topic }) => {
        const { arguments: listed, values } = measured(removalContributions({ framework: build(plain), semantics, topic }));
        const whole = strengthAmong(plain, semantics, topic, all(plain));
        for (const argument of without(all(plain), topic)) {
          const found = listed.includes(argument) ? values[listed.indexOf(argument)] : 0;
          expect(found).toBeCloseTo(whole - strengthAmong(plain, semantics, topic, without(all(plain), argument)), 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(GRADUAL_SEMANTICS)("intrinsic removal under $name: the same, once nothing bears on the argument", (semantics) => {
    fc.assert(
      fc.property(settings(7, semantics), ({ plain, topic }) => {
        const { arguments: listed, values } = measured(intrinsicRemovalContributions({ framework: build(plain), semantics, topic }));
        for (const [index, argument] of listed.entries()) {
          const cut = (pairs: PlainFramework["attacks"]) => pairs.filter(([, to]) => to !== argument);
          const bare = { ...plain, attacks: cut(plain.attacks), supports: cut(plain.supports) };
          const expected =
            strengthAmong(bare, semantics, topic, all(plain)) - strengthAmong(plain, semantics, topic, without(all(plain), argument));
          expect(values[index]).toBeCloseTo(expected, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(GRADUAL_SEMANTICS)(
    "Shapley under $name: the mean over all orders of arrival, which adds up to what the others do to the topic",
    (semantics) => {
      fc.assert(
        fc.property(settings(5, semantics), ({ plain, topic }) => {
          const { arguments: listed, values } = measured(shapleyContributions({ framework: build(plain), semantics, topic }));
          const mean = meanOverOrders(plain, semantics, topic);
          for (const [argument, expected] of mean)
            expect(listed.includes(argument) ? values[listed.indexOf(argument)] : 0).toBeCloseTo(expected, 10);
          const whole = strengthAmong(plain, semantics, topic, all(plain));
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole - (plain.baseScores[topic] ?? 0), 10);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("Shapley by samples: adds up too, says its error, comes out alike for a seed, and is no further off than the error lets expect", () => {
    const names = Array.from({ length: 10 }, (_, index) => `x${index}`);
    const drawing = drawFramework(
      [
        "a 0.5",
        ...names.map((name, index) => `${name} 0.${index}`),
        ...names.map((name, index) => `${name} ${index % 3 ? "supports" : "attacks"} ${index < 6 ? "a" : `x${index - 6}`}`),
      ].join("\n"),
    );
    const ask = (limits: ShapleyLimits) => measured(shapleyContributions(question(drawing, QUADRATIC_ENERGY), limits));
    const exact = ask({});
    expect(exact).toMatchObject({ by: { kind: "all sets" }, evaluations: 1024 });
    const drawn = ask({ exactUpTo: 5, samples: 400, seed: 7 });
    if (drawn.by.kind !== "samples") throw new Error(drawn.by.kind);
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(total(drawn.values)).toBeCloseTo(total(exact.values), 10);
    for (const [index, error] of drawn.by.standardErrors.entries())
      expect(Math.abs((drawn.values[index] ?? 0) - (exact.values[index] ?? 0))).toBeLessThanOrEqual(4 * error + 1e-12);
    expect(Math.max(...drawn.by.standardErrors)).toBeGreaterThan(0);
    expect(ask({ exactUpTo: 5, samples: 400, seed: 7 }).values).toEqual(drawn.values);
    expect(ask({ exactUpTo: 5, samples: 400, seed: 8 }).values).not.toEqual(drawn.values);
  });

  it("Shapley by samples counts the orders drawn before time was up, whole ones alone, so that they still add up", () => {
    const names = Array.from({ length: 14 }, (_, index) => `x${index}`);
    const drawing = drawFramework(
      ["a 0.5", ...names.map((name) => `${name} 0.3`), ...names.map((name) => `${name} supports a`)].join("\n"),
    );
    let now = 0;
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now++);
    const found = measured(shapleyContributions({ ...question(drawing, QUADRATIC_ENERGY), timeLimit: 100 }));
    clock.mockRestore();
    // A look at the clock for each arrival: 14 an order.
    expect(found).toMatchObject({ complete: false, by: { kind: "samples", samples: 7 } });
    const { a = 0 } = strengthsOf(drawing, QUADRATIC_ENERGY);
    expect(found.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(a - 0.5, 12);
  });

  it("the standard error of a sampled Shapley value is how far samples differ", () => {
    const drawing = drawFramework(`
      a 0.5
      b 0.8
      c 0.7
      d 0.9
      b attacks a
      c supports a
      d attacks b
    `);
    const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
    const runs = seeds.map((seed) => {
      const { values, by } = measured(shapleyContributions(question(drawing, QUADRATIC_ENERGY), { exactUpTo: 0, samples: 50, seed }));
      if (by.kind !== "samples") throw new Error(by.kind);
      return { value: values[0] ?? 0, error: by.standardErrors[0] ?? 0 };
    });
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const centre = mean(runs.map(({ value }) => value));
    const spread = Math.sqrt(mean(runs.map(({ value }) => (value - centre) ** 2)));
    expect(mean(runs.map(({ error }) => error)) / spread).toBeGreaterThan(0.8);
    expect(mean(runs.map(({ error }) => error)) / spread).toBeLessThan(1.25);
  });

  it("the gradient is what the chain rule gives, within the error that it states", () => {
    fc.assert(
      fc.property(settings(7, MLP_BASED), ({ plain: any, topic }) => {
        const plain = { ...any, baseScores: any.baseScores.map((weight) => 0.1 + 0.8 * weight) };
        const found = measured(gradientContributions({ framework: build(plain), semantics: MLP_BASED, topic }));
        const expected = chainRule(plain, topic);
        expect(found.kinks.size).toBe(0);
        for (const [index, argument] of found.arguments.entries()) {
          const off = Math.abs((found.values[index] ?? Number.NaN) - (expected[argument] ?? Number.NaN));
          expect(off).toBeLessThanOrEqual((found.errors[index] ?? 0) + 1e-9);
          expect(found.errors[index]).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the gradient says where there is none: the strongest of two equal attackers", () => {
    const drawing = drawFramework(`
      a 0.5
      b 0.6
      c 0.6
      b attacks a
      c attacks a
    `);
    const found = measured(gradientContributions(question(drawing, EULER_TOP)));
    expect([...found.values]).toEqual([Number.NaN, Number.NaN]);
    const { falling = 1, rising = 1 } = found.kinks.get(0) ?? {};
    expect(falling).toBeCloseTo(0, 9);
    expect(rising).toBeLessThan(-0.05);
  });

  it("the gradient counts the side within where the weight is 0 or 1", () => {
    const drawing = drawFramework(`
      a 0.5
      b 1
      c 0
      b attacks a
      c supports a
    `);
    const { b = 0, c = 0 } = byName(drawing, gradientContributions(question(drawing, DF_QUAD)));
    expect([b, c]).toEqual([expect.closeTo(-0.5, 9), expect.closeTo(0.5, 9)]);
  });

  it("without an argument's only premise the argument is worth nothing", () => {
    const drawing = drawFramework(`
      a 0.5
      reason 1
      premise 0.8
      premise grounds reason
      reason supports a
    `);
    const asked = question(drawing, DF_QUAD);
    expect(byName(drawing, removalContributions(asked))).toEqual({ reason: expect.closeTo(0.4, 12), premise: expect.closeTo(0.4, 12) });
    expect(byName(drawing, shapleyContributions(asked))).toEqual({ reason: expect.closeTo(0.2, 12), premise: expect.closeTo(0.2, 12) });
    expect(byName(drawing, gradientContributions(asked))).toEqual({ reason: expect.closeTo(0.5, 9), premise: expect.closeTo(0.5, 9) });
  });

  it("on a cycle: measured where strengths settle, refused where they swing, and no gradient", () => {
    const duel = (weight: number) =>
      drawFramework(`
        a 0.5
        b ${weight}
        c ${weight}
        b attacks c
        c attacks b
        b attacks a
      `);
    const settled = duel(0.5);
    expect(byName(settled, removalContributions(question(settled, DF_QUAD)))).toEqual({
      b: expect.closeTo(-1 / 6, 9),
      c: expect.closeTo(1 / 12, 9),
    });
    const swinging = question(duel(1), DF_QUAD);
    expect(removalContributions(swinging)).toMatchObject({ outcome: "unmeasured" });
    expect(shapleyContributions(swinging)).toMatchObject({ outcome: "unmeasured" });
    expect(gradientContributions(question(settled, DF_QUAD))).toMatchObject({
      outcome: "unmeasured",
      reason: expect.stringContaining("cycle"),
    });
    const continuous = { ...swinging, evaluation: { dynamics: "continuous" } } as const;
    expect(byName(duel(1), removalContributions(continuous))["b"]).toBeCloseTo(-0.25, 9);
  });
});

/** Every order in which the others may arrive, one by one. */
function meanOverOrders(plain: PlainFramework, semantics: GradualSemantics, topic: number): ReadonlyMap<number, number> {
  const others = [...without(all(plain), topic)];
  const totals = new Map(others.map((argument) => [argument, 0]));
  const orders = permutations(others);
  for (const order of orders) {
    const there = new Set([topic]);
    for (const argument of order) {
      const before = strengthAmong(plain, semantics, topic, there);
      there.add(argument);
      totals.set(argument, (totals.get(argument) ?? 0) + strengthAmong(plain, semantics, topic, there) - before);
    }
  }
  return new Map([...totals].map(([argument, total]) => [argument, total / orders.length]));
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

/** σ = φ(ln(w / (1 − w)) + E): ∂σ/∂w = σ(1 − σ) / (w(1 − w)) and ∂σ/∂s = ±σ(1 − σ), passed back from the topic. */
function chainRule(plain: PlainFramework, topic: number): readonly number[] {
  const found = strengths(build(plain), MLP_BASED);
  if (found.outcome !== "exact") throw new Error(found.outcome);
  const steep = (argument: number) => (found.values[argument] ?? 0) * (1 - (found.values[argument] ?? 0));
  const ofStrength = (argument: number): number => {
    if (argument === topic) return 1;
    const through = (pairs: PlainFramework["attacks"], sign: number) =>
      pairs.filter(([from]) => from === argument).reduce((sum, [, to]) => sum + sign * steep(to) * ofStrength(to), 0);
    return through(plain.supports, 1) + through(plain.attacks, -1);
  };
  return plain.baseScores.map((weight, argument) => (ofStrength(argument) * steep(argument)) / (weight * (1 - weight)));
}
