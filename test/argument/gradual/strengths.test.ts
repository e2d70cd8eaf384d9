import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { rangeOf } from "#argument/gradual/outcome.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { EULER_BASED } from "#argument/gradual/semantics/euler-based.ts";
import { DF_QUAD_ONE_MAX, DF_QUAD_SQUARED_PRODUCT } from "#argument/gradual/semantics/squared-df-quad.ts";
import { WEIGHTED_CARD_BASED } from "#argument/gradual/semantics/weighted-card-based.ts";
import { WEIGHTED_H_CATEGORIZER } from "#argument/gradual/semantics/weighted-h-categorizer.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { bearing, build, type PlainFramework, plainFrameworks } from "./arbitrary-framework.ts";
import { drawFramework, strengthsOf } from "./draw-framework.ts";
import { DEMOCRACY } from "./e-democracy.ts";
import { FORMULAS, type Formula } from "./formulas.ts";

const formulaOf = (id: string): Formula => FORMULAS[id] ?? (() => Number.NaN);

/** By recursion from the argument up, each formula read off the page. */
function byRecursion({ baseScores, attacks, supports }: PlainFramework, formula: Formula): readonly number[] {
  const known = new Map<number, number>();
  const strength = (argument: number): number => {
    const found = known.get(argument);
    if (found !== undefined) return found;
    const above = (pairs: typeof attacks) => pairs.filter(([, to]) => to === argument).map(([from]) => strength(from));
    const value = formula(baseScores[argument] ?? 0, above(attacks), above(supports));
    known.set(argument, value);
    return value;
  };
  return baseScores.map((_, argument) => strength(argument));
}

function largestGap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(0, ...Array.from(a, (value, index) => Math.abs(value - (b[index] ?? Number.NaN))));
}

describe("argument/gradual/strengths, without cycles", () => {
  it.each(GRADUAL_SEMANTICS)("$name gives what its formula gives, to 1e-9", (semantics) => {
    fc.assert(
      fc.property(plainFrameworks({ supports: semantics.takes !== "attacks", maxSize: 12 }), (plain) => {
        const found = strengths(build(plain), semantics);
        if (found.outcome !== "exact") throw new Error(found.outcome);
        expect(largestGap(found.values, byRecursion(plain, formulaOf(semantics.id)))).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("works out the chain of Kampik et al. 2024, example 3.1, by DF-QuAD", () => {
    const chain = drawFramework(`
      a 0.5
      b 0.5
      c 0.5
      b attacks a
      c supports b
    `);
    expect(strengthsOf(chain, DF_QUAD)).toEqual({ a: 0.125, b: 0.75, c: 0.5 });
  });

  it("tells the two that are called squared DF-QuAD apart: A1 of the e-democracy framework is 0.719 by one, 0.956 by the other", () => {
    // The two numbers as measured in QBAF-Py and worked from Uncertainpy.
    const democracy = drawFramework(DEMOCRACY);
    expect(strengthsOf(democracy, DF_QUAD_ONE_MAX)["A1"]).toBeCloseTo(0.719, 3);
    expect(strengthsOf(democracy, DF_QUAD_SQUARED_PRODUCT)["A1"]).toBeCloseTo(0.956, 3);
  });

  it("card-based counts an attacker however weak, and none of weight 0", () => {
    const drawing = drawFramework(`
      a 1
      b 5e-324
      c 1
      d 0
      e 1
      b attacks a
      c attacks b
      d attacks e
    `);
    expect(strengthsOf(drawing, WEIGHTED_CARD_BASED)).toMatchObject({ a: 0.5, e: 1 });
  });

  it("gives no number where the literature defines none", () => {
    const { framework } = drawFramework(`
      a 0.5
      b 0.5
      b supports a
    `);
    expect(strengths(framework, WEIGHTED_H_CATEGORIZER)).toEqual({
      outcome: "undefined",
      reason: "weighted h-categorizer is defined only where nothing supports anything.",
    });
  });

  it("stays between 0 and 1 beside a thousand supporters", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `s${index} 1`);
    const drawing = drawFramework(
      ["a 0", "b 0.5", ...many, ...many.flatMap((_, index) => [`s${index} supports a`, `s${index} supports b`])].join("\n"),
    );
    for (const semantics of GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks")) {
      const { a = -1, b = -1 } = strengthsOf(drawing, semantics);
      expect(a >= 0 && a <= 1 && b > 0.5 && b <= 1, `${semantics.name}: ${a}, ${b}`).toBe(true);
    }
  });
});

describe("argument/gradual/strengths, with cycles", () => {
  const mutual = (weight: number) => `
    a ${weight}
    b ${weight}
    c 0.5
    d 0.4
    a attacks b
    b attacks a
    c supports d
  `;

  it("says how long it took and how near it came", () => {
    const drawing = drawFramework(mutual(0.5));
    const found = strengths(drawing.framework, DF_QUAD);
    if (found.outcome !== "converged") throw new Error(found.outcome);
    // s = w − w·s, so s = w / (1 + w).
    expect(found.values[0]).toBeCloseTo(1 / 3, 11);
    expect(found.values[3]).toBeCloseTo(0.7, 12);
    expect(found.iterations).toBeLessThan(50);
    expect(found.residual).toBeLessThanOrEqual(1e-12);
  });

  it("gives ranges and the period, never a number, where the steps swing", () => {
    const drawing = drawFramework(mutual(1));
    const found = strengths(drawing.framework, DF_QUAD);
    expect(found).toMatchObject({ outcome: "unsettled", period: 2, residual: 1 });
    expect(rangeOf(found, drawing.at("a"))).toEqual([0, 1]);
    expect(rangeOf(found, drawing.at("d"))).toEqual([0.7, 0.7]);
  });

  it("lets the continuous dynamics come to rest where steps swing, at a solution of the same equations", () => {
    const drawing = drawFramework(mutual(1));
    const { a = 0, b = 0 } = strengthsOf(drawing, DF_QUAD, { dynamics: "continuous" });
    expect([a, b]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
  });

  it("swings under Euler-based too, where many support those who attack them", () => {
    // Twelve a support twelve b, which attack them; twelve on either side keep the balance near the middle, where the influence is steepest.
    const crowd = (name: string) => Array.from({ length: 12 }, (_, index) => `${name}${index}`);
    const all = (from: string, verb: string, to: string) =>
      crowd(from).flatMap((one) => crowd(to).map((other) => `${one} ${verb} ${other}`));
    const edges = [...all("a", "supports", "b"), ...all("b", "attacks", "a"), ...all("c", "supports", "a"), ...all("d", "attacks", "b")];
    const scores = [
      ["a", 0.5],
      ["b", 0.5],
      ["c", 0.55],
      ["d", 0.5],
    ] as const;
    const drawing = drawFramework([...scores.flatMap(([name, base]) => crowd(name).map((one) => `${one} ${base}`)), ...edges].join("\n"));
    expect(strengths(drawing.framework, EULER_BASED)).toMatchObject({ outcome: "unsettled" });
    expect(strengths(drawing.framework, EULER_BASED, { dynamics: "continuous" })).toMatchObject({ outcome: "converged" });
  });

  it("gives up at the cap and says so", () => {
    const { framework } = drawFramework(mutual(0.5));
    expect(strengths(framework, DF_QUAD, { cap: 3 })).toMatchObject({ outcome: "unsettled" });
    expect(strengths(framework, DF_QUAD, { cap: 3, dynamics: "continuous" })).toMatchObject({ outcome: "unsettled" });
  });

  const alwaysSettle = [
    ...GRADUAL_SEMANTICS.filter(({ takes, id }) => takes === "attacks" || id === "euler-top").map((semantics) => ({
      semantics,
      maxParents: 9,
    })),
    ...GRADUAL_SEMANTICS.filter(({ id }) => id === "euler-based" || id === "mlp-based").map((semantics) => ({ semantics, maxParents: 3 })),
  ];
  it.each(alwaysSettle)("$semantics.name settles on every framework of at most $maxParents parents", ({ semantics, maxParents }) => {
    fc.assert(
      fc.property(plainFrameworks({ cyclic: true, supports: semantics.takes !== "attacks", maxParents }), (plain) => {
        expect(strengths(build(plain), semantics).outcome).not.toBe("unsettled");
      }),
      { numRuns: 300 },
    );
  });

  it.each(GRADUAL_SEMANTICS)(
    "where $name settles, step by step or continuously, every argument solves its formula to 1e-9",
    (semantics) => {
      const formula = formulaOf(semantics.id);
      fc.assert(
        fc.property(
          plainFrameworks({ cyclic: true, supports: semantics.takes !== "attacks" }),
          fc.constantFrom("stepwise" as const, "continuous" as const),
          (plain, dynamics) => {
            const found = strengths(build(plain), semantics, { dynamics, cap: 2_000 });
            if (found.outcome !== "converged") return;
            const once = plain.baseScores.map((weight, argument) =>
              formula(weight, bearing(plain.attacks, found.values, argument), bearing(plain.supports, found.values, argument)),
            );
            expect(largestGap(found.values, once)).toBeLessThan(1e-9);
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it.each(GRADUAL_SEMANTICS)("what $name reports as settled or swinging is what updating everything at once does", (semantics) => {
    const formula = formulaOf(semantics.id);
    fc.assert(
      fc.property(plainFrameworks({ cyclic: true, supports: semantics.takes !== "attacks" }), (plain) => {
        const found = strengths(build(plain), semantics);
        if (found.outcome === "exact" || found.outcome === "undefined") return;
        let all: readonly number[] = plain.baseScores;
        for (let step = 0; step < found.iterations; step++)
          all = plain.baseScores.map((weight, argument) =>
            formula(weight, bearing(plain.attacks, all, argument), bearing(plain.supports, all, argument)),
          );
        for (const [argument, value] of all.entries()) {
          const [low, high] = rangeOf(found, argument) ?? [Number.NaN, Number.NaN];
          expect(value).toBeGreaterThan(low - 1e-9);
          expect(value).toBeLessThan(high + 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
