import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backingOf } from "#argument/gradual/backing.ts";
import { CONTRIBUTION_METHODS, type ContributionMethod } from "#argument/gradual/contributions/all-methods.ts";
import { type InfluenceOptions, mostInfluential } from "#argument/gradual/most-influential.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rankAmong } from "#argument/gradual/rank.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { EULER_TOP } from "#argument/gradual/semantics/euler-top.ts";
import { QUADRATIC_ENERGY } from "#argument/gradual/semantics/quadratic-energy.ts";
import { WEIGHTED_H_CATEGORIZER } from "#argument/gradual/semantics/weighted-h-categorizer.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";

const CORPUS = disputeOf(theGraph(), "evidential");
const FRAMEWORK = frameworkOf(CORPUS, backingOf(theGraph()));

function method(id: string): ContributionMethod {
  const found = CONTRIBUTION_METHODS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

function influential(statement: string, id: string, options?: InfluenceOptions, semantics = DF_QUAD, made = FRAMEWORK) {
  const found = mostInfluential(made, made.statement(statement) ?? -1, semantics, method(id), options);
  if (found.outcome === "unmeasured") throw new Error(found.reason);
  return found;
}

/** Two reasons for x, one against; the first and the last rest on the same statement. */
const SMALL: Dispute = {
  statements: [
    { id: "p", asserted: true, practical: false },
    { id: "q", asserted: true, practical: false },
    { id: "r", asserted: true, practical: false },
    { id: "x", asserted: false, practical: true },
  ],
  arguments: [
    { id: "P", premises: ["p"], end: { stance: "for", statement: "x" }, weakens: false },
    { id: "Q", premises: ["q"], end: { stance: "for", statement: "x" }, weakens: false },
    { id: "R", premises: ["r"], end: { stance: "against", statement: "x" }, weakens: false },
  ],
};
const GRADES: Readonly<Record<string, "primary" | "secondary">> = { p: "secondary", q: "primary", r: "primary" };
const small = frameworkOf(SMALL, { grade: (id) => GRADES[id], sources: () => [] });

describe("argument/gradual/most-influential", () => {
  it("lists what moves the topic most first, up or down, statements and arguments alike", () => {
    const found = influential("x", "removal", { first: 10 }, DF_QUAD, small);
    // 0.5 + 0.5 · ((1 − 0.9) − (1 − 0.6)(1 − 0.9)) = 0.53: without R it is 0.98, without Q 0.35, without P 0.5.
    expect(found.influential).toEqual([
      { is: "statement", id: "r", value: expect.closeTo(-0.45, 12) },
      { is: "argument", id: "R", value: expect.closeTo(-0.45, 12) },
      { is: "statement", id: "q", value: expect.closeTo(0.18, 12) },
      { is: "argument", id: "Q", value: expect.closeTo(0.18, 12) },
      { is: "statement", id: "p", value: expect.closeTo(0.03, 12) },
      { is: "argument", id: "P", value: expect.closeTo(0.03, 12) },
    ]);
    expect(found).toMatchObject({ of: 6, exact: true, complete: true });
  });

  it("lists arguments alone, and no more than asked", () => {
    const found = influential("x", "removal", { first: 2, only: "argument" }, DF_QUAD, small);
    expect(found.influential.map(({ id }) => id)).toEqual(["R", "Q"]);
    expect(found.of).toBe(3);
  });

  it.each(CONTRIBUTION_METHODS)("by $name, no statement of the corpus has one further down that moves it more", ({ id }) => {
    const options = CORPUS.statements.filter(({ practical }) => practical).map((statement) => statement.id);
    fc.assert(
      fc.property(fc.constantFrom(...options), (statement) => {
        const found = influential(statement, id, { first: 1_000, timeLimit: 200 });
        const sizes = found.influential.map(({ value, sides }) =>
          Math.abs(value ?? Math.max(Math.abs(sides?.falling ?? 0), Math.abs(sides?.rising ?? 0))),
        );
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes.every((size) => size > 0)).toBe(true);
        expect(found.of).toBeGreaterThanOrEqual(sizes.length);
      }),
      { numRuns: 8 },
    );
  });

  it("says that sampled values are sampled, with the error of each", () => {
    const found = influential("opt.direct", "shapley", { first: 3 });
    expect(found).toMatchObject({ exact: false, complete: true, samples: 1000 });
    for (const one of found.influential) expect(one.error).toBeGreaterThan(0);
  });

  it("is not exact by differences, and on a cycle by no method", () => {
    expect(influential("x", "gradient", {}, DF_QUAD, small).exact).toBe(false);
    const round: Dispute = {
      ...SMALL,
      arguments: [...SMALL.arguments, { id: "S", premises: ["x"], end: { stance: "against", statement: "r" }, weakens: false }],
    };
    expect(
      influential("x", "removal", {}, QUADRATIC_ENERGY, frameworkOf(round, { grade: () => "secondary", sources: () => [] })).exact,
    ).toBe(false);
  });

  it("of a kink tells both sides and no value", () => {
    const even = frameworkOf({ ...SMALL, arguments: SMALL.arguments.slice(0, 2) }, { grade: () => "primary", sources: () => [] });
    const found = influential("x", "gradient", { only: "argument" }, EULER_TOP, even);
    expect(found.influential).toEqual(
      ["P", "Q"].map((id) => ({
        is: "argument",
        id,
        value: undefined,
        sides: { falling: expect.closeTo(0, 9), rising: expect.any(Number) },
      })),
    );
  });

  it("says why nothing is measured", () => {
    const found = mostInfluential(FRAMEWORK, FRAMEWORK.statement("opt.direct") ?? -1, WEIGHTED_H_CATEGORIZER, method("removal"));
    expect(found).toMatchObject({ outcome: "unmeasured", reason: expect.stringContaining("nothing supports") });
  });

  it.each(CONTRIBUTION_METHODS)("by $name, ends with what it has when time is up, and not at all when it is cancelled", ({ id }) => {
    const ask = (options: InfluenceOptions) =>
      mostInfluential(FRAMEWORK, FRAMEWORK.statement("opt.direct") ?? -1, DF_QUAD, method(id), options);
    const late = ask({ timeLimit: 0 });
    if (late.outcome === "measured") expect(late).toMatchObject({ complete: false, influential: [] });
    else expect(late.reason).toMatch(/Time was up/);
    expect(() => ask({ signal: { aborted: true } })).toThrow(expect.objectContaining({ code: "CANCELLED" }));
  });
});

describe("argument/gradual/rank", () => {
  it("counts who is stronger, equal and weaker", () => {
    const found = { outcome: "exact", values: Float64Array.of(0.5, 0.7, 0.5 + 1e-12, 0.1) } as const;
    expect(rankAmong(found, 0, [0, 1, 2, 3])).toEqual({ stronger: [1], equal: [2], weaker: [3], unclear: [] });
  });

  it("says nothing of ranges that overlap", () => {
    const found = {
      outcome: "unsettled",
      low: Float64Array.of(0.2, 0.7, 0.1, 0.3),
      high: Float64Array.of(0.6, 0.7, 0.1, 0.4),
      iterations: 1,
      residual: 1,
    } as const;
    expect(rankAmong(found, 0, [1, 2, 3])).toEqual({ stronger: [1], equal: [], weaker: [2], unclear: [3] });
  });

  it("is not defined where the semantics is not", () => {
    expect(rankAmong(strengths(FRAMEWORK.framework, WEIGHTED_H_CATEGORIZER), 0, [1])).toBeUndefined();
  });
});
