import { describe, expect, it } from "vitest";
import { gradientContributions } from "#argument/gradual/contributions/gradient.ts";
import { intrinsicRemovalContributions } from "#argument/gradual/contributions/intrinsic-removal.ts";
import type { Contributions, Question } from "#argument/gradual/contributions/question.ts";
import { removalContributions } from "#argument/gradual/contributions/removal.ts";
import { shapleyContributions } from "#argument/gradual/contributions/shapley.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { EULER_BASED } from "#argument/gradual/semantics/euler-based.ts";
import { EULER_TOP } from "#argument/gradual/semantics/euler-top.ts";
import { QUADRATIC_ENERGY } from "#argument/gradual/semantics/quadratic-energy.ts";
import { DF_QUAD_ONE_MAX } from "#argument/gradual/semantics/squared-df-quad.ts";
import { drawFramework } from "../draw-framework.ts";
import { expectPublished, type Figure, QBAF_PY_ANALYSIS, YIN } from "../published.ts";

/* Contributions that others have published, as they print them. */

const METHODS = {
  removal: removalContributions,
  "intrinsic removal": intrinsicRemovalContributions,
  Shapley: shapleyContributions,
  gradient: gradientContributions,
} as const satisfies Record<string, (question: Question) => Contributions<object>>;

/** What is printed of each contribution to the topic: [method, of, figure]. */
type Line = readonly [keyof typeof METHODS, string, Figure];
interface Published {
  readonly source: string;
  readonly what: string;
  readonly drawing: string;
  readonly semantics: GradualSemantics;
  readonly topic: string;
  readonly printed: readonly Line[];
}

/** QBAF-Py takes gradients by one step of 2⁻²⁶, which leaves some eight digits. */
const FORWARD_STEP = 1e-7;

const attackedTwice = (a: number, b = 1) => `
  a ${a}
  b ${b}
  c 1
  b attacks a
  c attacks a
`;
const throughTwo = (b: number, c: number, d: number) => `
  a 1
  b ${b}
  c ${c}
  d ${d}
  c attacks b
  c attacks a
  d attacks b
  d attacks c
  b supports a
`;
const throughThree = (d: number) => `
  a 0.3
  b 0.8
  c 0.1
  d ${d}
  e 0.1
  e attacks a
  c attacks e
  b supports a
  c supports b
  d supports b
  d supports c
  d supports e
`;
const chain = (scores: readonly [number, number, number], first: string, second: string) => `
  a ${scores[0]}
  b ${scores[1]}
  c ${scores[2]}
  b ${first} a
  c ${second} b
`;
const fan = (scores: readonly number[]) => `
  ${["a", "b", "c", "d", "e", "f"].map((name, index) => `${name} ${scores[index]}`).join("\n")}
  b attacks a
  c attacks a
  d supports a
  e supports b
  e supports c
  e supports d
  f supports e
`;

const PUBLISHED: readonly Published[] = [
  ...(
    [
      [QUADRATIC_ENERGY, 0.5, -0.15000000000000002, -0.07999999821186066],
      [DF_QUAD, 0.5, 0.0, 0.0],
      [DF_QUAD_ONE_MAX, 0.5, 0.0, 0.0],
      [EULER_BASED, 0.5, -0.06898759887294448, -0.04452154040336609],
      [EULER_TOP, 0.5, 0.0, 0.0],
    ] as const
  ).map(([semantics, a, removed, gradient]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "two attackers of base score 1",
    drawing: attackedTwice(a),
    semantics,
    topic: "a",
    printed: [
      ["removal", "b", removed],
      ["removal", "c", removed],
      ["intrinsic removal", "b", removed],
      // It prints a gradient of 0 from a base score of 0.1 for those that are 0; they are 0 from 0.5 too.
      ["gradient", "b", gradient],
    ] as const,
  })),
  ...(
    [
      [QUADRATIC_ENERGY, throughTwo(0.7, 0.6, 0.4), -0.01122225976433966, 0.029868774116039276],
      [DF_QUAD, throughTwo(0.7, 0.6, 0.8), 0.31999999999999995, 0.0],
      [DF_QUAD_ONE_MAX, throughTwo(0.7, 0.6, 0.6), 0.13978494623655913, 0.0],
      [EULER_BASED, throughThree(0.65), 0.0016079568186256887, -0.0020039379596710205],
    ] as const
  ).map(([semantics, drawing, removed, gradient]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "what removal says and the gradient does not",
    drawing,
    semantics,
    topic: "a",
    printed: [
      ["removal", "d", removed],
      ["intrinsic removal", "d", removed],
      ["gradient", "d", gradient],
    ] as const,
  })),
  {
    source: QBAF_PY_ANALYSIS,
    what: "what attacks the stronger of two attackers",
    drawing: `
      a 0.5
      b 0.5
      c 0.6
      d 0.8
      b attacks a
      c attacks a
      d attacks c
    `,
    semantics: EULER_TOP,
    topic: "a",
    printed: [
      ["removal", "d", 0.01303195753286912],
      ["gradient", "d", 0.0],
    ],
  },
  ...(
    [
      [QUADRATIC_ENERGY, throughTwo(0.65, 0.68, 0.26), "d", -0.0015950547092396699, 0.030199646949768066],
      [DF_QUAD_ONE_MAX, throughTwo(0.7, 0.6, 0.6), "d", 0.06364043662430759, 0.0],
      [EULER_BASED, throughThree(0.75), "d", 0.0007178118670143618, -0.0037010014057159424],
      [EULER_TOP, attackedTwice(0.5, 0.5), "b", -0.03773879839291305, 0.0],
    ] as const
  ).map(([semantics, drawing, of, shapley, gradient]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "what Shapley says and the gradient does not",
    drawing,
    semantics,
    topic: "a",
    printed: [
      ["Shapley", of, shapley],
      ["gradient", of, gradient],
    ] as const,
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
      b attacks e
      c attacks e
      a supports b
      a supports c
      a supports d
      d supports e
    `,
    semantics: DF_QUAD,
    topic: "e",
    printed: [
      ["Shapley", "a", -0.08333333333333333],
      ["gradient", "a", 7.450581e-9],
      ["removal", "a", -0.125],
    ],
  },
  ...(
    [
      [QUADRATIC_ENERGY, chain([1, 0, 1], "attacks", "supports"), -0.19999999999999996],
      [DF_QUAD, chain([0.8, 0, 1], "attacks", "supports"), -0.8],
      [DF_QUAD_ONE_MAX, chain([0.8, 0, 1], "attacks", "supports"), -0.2666666666666666],
    ] as const
  ).map(([semantics, drawing, removed]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "an attacker that has all its strength from a supporter",
    drawing,
    semantics,
    topic: "a",
    printed: [
      ["intrinsic removal", "b", 0.0],
      ["removal", "b", removed],
    ] as const,
  })),
  {
    source: QBAF_PY_ANALYSIS,
    what: "seven arguments",
    drawing: `${fan([0.5, 0.1, 0.1, 0.51, 0.02, 1])}
      g 0.27
      g attacks a
    `,
    semantics: EULER_BASED,
    topic: "a",
    printed: [
      ["intrinsic removal", "e", 3.543092485180921e-6],
      ["removal", "e", -2.5002969854526214e-6],
    ],
  },
  ...(
    [
      [QUADRATIC_ENERGY, fan([0.1, 0.15, 0.15, 0.15, 0.495, 1]), 4.932615331399619e-5, -0.014932039903391925],
      [DF_QUAD, fan([0.1, 0.15, 0.17, 0.3, 0.495, 1]), 0.0026916678124999953, -0.0049499999999999544],
      [DF_QUAD_ONE_MAX, fan([0.1, 0.15, 0.15, 0.2, 0.495, 1]), 0.002129861564122412, -0.01092095594489037],
    ] as const
  ).map(([semantics, drawing, shapley, removed]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "what adds by Shapley and takes away by removal",
    drawing,
    semantics,
    topic: "a",
    printed: [
      ["Shapley", "e", shapley],
      ["removal", "e", removed],
    ] as const,
  })),
  ...(
    [
      [EULER_BASED, chain([0.5, 0, 1], "attacks", "supports"), -0.4530469551682472],
      [EULER_TOP, chain([0.5, 0, 1], "attacks", "supports"), -0.4530469551682472],
      [DF_QUAD_ONE_MAX, chain([0.5, 0, 1], "attacks", "attacks"), -0.25],
    ] as const
  ).map(([semantics, drawing, gradient]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "an argument of base score 0",
    drawing,
    semantics,
    topic: "a",
    printed: [
      ["gradient", "b", gradient],
      ["removal", "b", 0.0],
    ] as const,
  })),
  ...(
    [
      [QUADRATIC_ENERGY, -0.0012468827930174342, 0.0037036122564875207],
      [DF_QUAD, 0.0, 0.04999999999999999],
      [EULER_BASED, -0.007463892798544758, 0.008916125816814224],
      [EULER_TOP, -0.007463892798544758, 0.008916125816814224],
    ] as const
  ).map(([semantics, b, c]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "the further one contributes more, by removal",
    drawing: chain([0.5, 0.1, 1], "attacks", "attacks"),
    semantics,
    topic: "a",
    printed: [
      ["removal", "b", b],
      ["removal", "c", c],
    ] as const,
  })),
  ...(
    [
      [QUADRATIC_ENERGY, 0.004950495049504955, 0.09593396477214111],
      [DF_QUAD, 0.050000000000000044, 0.405],
      [DF_QUAD_ONE_MAX, 0.045454545454545414, 0.12695924764890287],
      [EULER_BASED, 0.01693480340541531, 0.018389194084511784],
      [EULER_TOP, 0.01693480340541531, 0.018389194084511784],
    ] as const
  ).map(([semantics, b, c]) => ({
    source: QBAF_PY_ANALYSIS,
    what: "the further one contributes more, by intrinsic removal",
    drawing: chain([0.5, 0.1, 0.9], "supports", "supports"),
    semantics,
    topic: "a",
    printed: [
      ["intrinsic removal", "b", b],
      ["intrinsic removal", "c", c],
    ] as const,
  })),
  {
    source: YIN,
    what: "replies to a post",
    drawing: `
      ${["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => `${name} 0.5`).join("\n")}
      B supports A
      C supports A
      D attacks A
      E attacks B
      F attacks D
      G attacks F
      H attacks F
    `,
    semantics: DF_QUAD,
    topic: "A",
    printed: [
      ["gradient", "C", "0.3750"],
      ["gradient", "B", "0.1250"],
      ["gradient", "F", "0.0625"],
      ["gradient", "G", "-0.0625"],
      ["gradient", "H", "-0.0625"],
      ["gradient", "E", "-0.1250"],
      ["gradient", "D", "-0.4375"],
    ],
  },
];

describe("argument/gradual/contributions, published elsewhere", () => {
  it.each(PUBLISHED)("$semantics.name: $what ($source)", ({ drawing: text, semantics, topic, printed }) => {
    const drawing = drawFramework(text);
    const question = { framework: drawing.framework, semantics, topic: drawing.at(topic) };
    for (const [method, of, figure] of printed) {
      const found = METHODS[method](question);
      if (found.outcome !== "measured") throw new Error(found.reason);
      expect(found.arguments).toContain(drawing.at(of));
      const value = found.values[found.arguments.indexOf(drawing.at(of))];
      expectPublished(value, figure, method === "gradient" ? FORWARD_STEP : 0);
    }
  });
});
