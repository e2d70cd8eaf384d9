import { describe, expect, it } from "vitest";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { EULER_BASED } from "#argument/gradual/semantics/euler-based.ts";
import { EULER_TOP } from "#argument/gradual/semantics/euler-top.ts";
import { QUADRATIC_ENERGY } from "#argument/gradual/semantics/quadratic-energy.ts";
import { DF_QUAD_ONE_MAX, DF_QUAD_SQUARED_PRODUCT } from "#argument/gradual/semantics/squared-df-quad.ts";
import { WEIGHTED_H_CATEGORIZER } from "#argument/gradual/semantics/weighted-h-categorizer.ts";
import type { Evaluation } from "#argument/gradual/strengths.ts";
import { drawFramework, strengthsOf } from "./draw-framework.ts";
import { DEMOCRACY } from "./e-democracy.ts";
import { BONZON, expectPublished, type Figure, QBAF_PY_ANALYSIS, QBAF_PY_EXAMPLES, QDT, UNCERTAINPY, YIN } from "./published.ts";

/* Strengths that others have published, as they print them. Of weighted max-based, weighted card-based and MLP-based none was found that states graph and figures. */

interface Published {
  readonly source: string;
  readonly what: string;
  readonly drawing: string;
  readonly semantics: GradualSemantics;
  readonly printed: Readonly<Record<string, Figure>>;
  /** Where the publisher stopped before the figures that it prints were exact. */
  readonly within?: number;
  readonly evaluation?: Evaluation;
}

const SIX = `
  a 0.5
  b 0.2
  c 0.85
  d 0.65
  e 0.4
  f 1
  c attacks a
  e attacks b
  f attacks c
  b supports a
  d supports a
  e supports c
`;
const TWO_ATTACKERS = `
  a 0.5
  b 1
  c 1
  b attacks a
  c attacks a
`;
const STOCK = `
  Buy 0.5
  Sell 0.5
  1 0.8
  2 0.7
  3 0.3
  4 0.9
  5 0.9
  Buy attacks Sell
  Sell attacks Buy
  1 supports Sell
  2 supports Buy
  2 attacks 1
  3 attacks 2
  4 attacks 3
  4 supports 2
  5 attacks 1
  5 supports Buy
`;
const FAKE_NEWS = `
  A 0.5
  B 0.5
  C 0.5
  D 0.5
  E 0.5
  F 0.5
  G 0.5
  H 0.5
  B supports A
  C supports A
  D attacks A
  E attacks B
  F attacks D
  G attacks F
  H attacks F
`;
const MOVIE = `
  movie 0.79
  acting 0.16
  directing 0.05
  writing 0.02
  actor1 0.05
  actor2 0.07
  acting supports movie
  directing supports movie
  writing attacks movie
  actor1 supports acting
  actor2 supports acting
`;
const TEN = Array.from({ length: 10 }, (_, index) => index);
const ROUND = [
  "A 1",
  ...TEN.flatMap((index) => [`B${index} 0`, `C${index} 0`]),
  ...TEN.flatMap((index) => [`A supports B${index}`, `C${index} attacks A`, ...TEN.map((other) => `B${index} supports C${other}`)]),
].join("\n");
/** The same with one base score at 0. */
const without = (drawing: string, name: string) => drawing.replace(new RegExp(`^(\\s*${name}) [\\d.]+$`, "m"), "$1 0");

const PUBLISHED: readonly Published[] = [
  ...(
    [
      [QUADRATIC_ENERGY, { a: "0.52", b: "0.17", c: "0.62" }],
      [DF_QUAD, { a: "0.68", b: "0.12", c: "0.34" }],
      // QBAF-Py calls it SquaredDFQuAD.
      [DF_QUAD_ONE_MAX, { a: "0.57", b: "0.14", c: "0.53" }],
      [EULER_TOP, { a: "0.47", b: "0.15", c: "0.81" }],
      [EULER_BASED, { a: "0.50", b: "0.15", c: "0.81" }],
    ] as const
  ).map(([semantics, printed]) => ({
    source: QBAF_PY_EXAMPLES,
    what: "six arguments",
    drawing: SIX,
    semantics,
    printed: { ...printed, d: "0.65", e: "0.4", f: "1.0" },
  })),
  {
    source: QBAF_PY_EXAMPLES,
    what: "six arguments, unrounded",
    drawing: SIX,
    semantics: QUADRATIC_ENERGY,
    printed: { a: 0.5187551724162596, b: 0.1724137931034483, c: 0.625 },
  },
  {
    source: QDT,
    what: "a supporter that is supported, an attacker that is attacked",
    drawing: `
      a 0.5
      b 0.5
      c 0.5
      d 0.5
      e 1
      b supports a
      c attacks a
      d supports a
      e supports b
      e attacks c
    `,
    semantics: QUADRATIC_ENERGY,
    printed: { a: 0.75, b: 0.75, c: 0.25, d: 0.5, e: 1 },
  },
  {
    source: QDT,
    what: "a supporter that is attacked, an attacker that is supported",
    drawing: `
      a 0.5
      b 0.5
      c 0.5
      d 0.5
      e 1
      b supports a
      c attacks a
      d supports a
      e attacks b
      e supports c
    `,
    semantics: QUADRATIC_ENERGY,
    printed: { a: 0.5, b: 0.25, c: 0.75, d: 0.5, e: 1 },
  },
  ...(
    [
      [QUADRATIC_ENERGY, 0.1],
      [DF_QUAD, 0.0],
      [DF_QUAD_ONE_MAX, 0.25],
      [EULER_BASED, 0.29753420374977824],
      [EULER_TOP, 0.3665218026227227],
    ] as const
  ).map(([semantics, a]) => ({
    source: QBAF_PY_ANALYSIS,
    // Printed there as the difference to 0.5.
    what: "two attackers of base score 1",
    drawing: TWO_ATTACKERS,
    semantics,
    printed: { a },
  })),
  {
    source: QBAF_PY_ANALYSIS,
    what: "a U of supports and attacks",
    drawing: `
      a 0.5
      b 0
      c 0
      d 0
      e 0.5
      c attacks a
      d attacks a
      b supports a
      e supports b
      e supports c
      e supports d
    `,
    semantics: DF_QUAD,
    printed: { a: 0.375 },
  },
  {
    source: QBAF_PY_ANALYSIS,
    what: "seven arguments",
    drawing: `
      a 0.5
      b 0.1
      c 0.1
      d 0.51
      e 0.02
      f 1
      g 0.27
      b attacks a
      c attacks a
      g attacks a
      d supports a
      e supports b
      e supports c
      e supports d
      f supports e
    `,
    semantics: EULER_BASED,
    printed: { a: 0.5067080083835862 },
  },
  {
    source: QBAF_PY_ANALYSIS,
    what: "the stronger of two attackers",
    drawing: `
      a 0.7
      b 0.1
      c 1
      d 0.1
      b attacks a
      d attacks a
      c supports b
    `,
    semantics: EULER_TOP,
    printed: { a: 0.6732589345559143 },
  },
  {
    source: UNCERTAINPY,
    what: "the e-democracy framework of Rago et al. 2016",
    drawing: DEMOCRACY,
    semantics: DF_QUAD,
    printed: { A1: 0.862, A2: 0.8500000000000001, P1: 0.7, P2: 0.08000000000000002, P3: 0.9 },
  },
  {
    source: UNCERTAINPY,
    what: "the stock example, where buying and selling attack each other, as far as it is followed there",
    drawing: STOCK,
    semantics: QUADRATIC_ENERGY,
    printed: {
      Buy: 0.8208178793031596,
      Sell: 0.36345378093100583,
      "1": 0.20494963930535626,
      "2": 0.8050136080030856,
      "3": 0.165776045953347,
      "4": 0.9,
      "5": 0.9,
    },
    evaluation: { dynamics: "continuous", tolerance: 1e-3 },
  },
  ...(["stepwise", "continuous"] as const).map((dynamics) => ({
    source: UNCERTAINPY,
    what: `the stock example, ${dynamics}, to rest`,
    drawing: STOCK,
    semantics: QUADRATIC_ENERGY,
    printed: { Buy: 0.8208178793031596, Sell: 0.36345378093100583 },
    within: 2e-3,
    evaluation: { dynamics },
  })),
  {
    source: UNCERTAINPY,
    what: "ten that support the ten that attack their only supporter",
    drawing: ROUND,
    semantics: QUADRATIC_ENERGY,
    printed: { A: 0.22473333877611876, B0: 0.04775030440346225, C0: 0.18525787504970218 },
    within: 1e-3,
    evaluation: { dynamics: "continuous" },
  },
  {
    source: BONZON,
    what: "the categorizer with cycles",
    drawing: `
      a 1
      b 1
      c 1
      d 1
      e 1
      a attacks e
      b attacks a
      b attacks c
      c attacks e
      d attacks a
      e attacks d
    `,
    semantics: WEIGHTED_H_CATEGORIZER,
    printed: { a: "0.38", b: "1.00", c: "0.50", d: "0.65", e: "0.53" },
  },
  { source: YIN, what: "replies to a post", drawing: FAKE_NEWS, semantics: DF_QUAD, printed: { A: "0.59375" } },
  ...(
    [
      ["B", "0.53125"],
      ["C", "0.40625"],
      ["D", "0.81250"],
      ["E", "0.65625"],
      ["F", "0.56250"],
      ["G", "0.62500"],
      ["H", "0.62500"],
    ] as const
  ).map(([name, A]) => ({
    source: YIN,
    what: `replies to a post, ${name} from 0`,
    drawing: without(FAKE_NEWS, name),
    semantics: DF_QUAD,
    printed: { A },
  })),
  {
    source: YIN,
    what: "reviews of a film",
    drawing: MOVIE,
    semantics: DF_QUAD,
    printed: { movie: "0.85", acting: "0.26", directing: "0.05", writing: "0.02", actor1: "0.05", actor2: "0.07" },
  },
  ...(
    [
      ["acting", "0.81954"],
      ["actor2", "0.83660"],
      ["actor1", "0.83995"],
      ["directing", "0.83995"],
      ["writing", "0.85194"],
    ] as const
  ).map(([name, movie]) => ({
    source: YIN,
    what: `reviews of a film, ${name} from 0`,
    drawing: without(MOVIE, name),
    semantics: DF_QUAD,
    printed: { movie },
  })),
];

describe("argument/gradual/strengths, published elsewhere", () => {
  it.each(PUBLISHED)("$semantics.name: $what ($source)", ({ drawing, semantics, printed, within, evaluation }) => {
    const found = strengthsOf(drawFramework(drawing), semantics, evaluation);
    for (const [name, figure] of Object.entries(printed)) expectPublished(found[name], figure, within);
  });

  it("one name, two semantics: what QBAF-Py prints for SquaredDFQuAD is not what Uncertainpy's model of that name gives", () => {
    const { a = 0, c = 0 } = strengthsOf(drawFramework(SIX), DF_QUAD_SQUARED_PRODUCT);
    expect(Math.abs(a - 0.57)).toBeGreaterThan(0.005);
    expect(Math.abs(c - 0.53)).toBeGreaterThan(0.005);
  });
});
