import { describe, expect, it } from "vitest";
import type { SemanticsId } from "#argument/semantics/definition.ts";
import { buildFramework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { argumentsLabelled, IN, labellingOf, OUT, UNDECIDED } from "#argument/semantics/labelling.ts";
import { findAcceptance, listExtensions } from "#argument/semantics/solve.ts";
import { type Audience, outranks } from "#argument/weigh/audience.ts";

describe("Charwat, Dvořák, Gaggl, Wallner and Woltran 2015, Methods for solving reasoning problems in abstract argumentation (Artificial Intelligence 220)", () => {
  const framework = draw("a b, b c, c b, d c, d e, e e");

  it("examples 1 and 2: eight conflict-free sets, four admissible ones, and {a, d} alone under every semantics named there", async () => {
    expect(await framework.all("CF")).toEqual(["", "a", "a c", "a d", "b", "b d", "c", "d"]);
    expect(await framework.all("AD")).toEqual(["", "a", "a d", "d"]);
    for (const semantics of ["ST", "CO", "GR", "PR", "SST", "STG"] as const) expect(await framework.all(semantics)).toEqual(["a d"]);
  });

  it("example 3: a is credulously and sceptically accepted under preferred semantics", async () => {
    for (const mode of ["credulously", "sceptically"] as const)
      expect((await findAcceptance(framework.framework, "PR", framework.number("a"), mode)).accepted).toBe(true);
  });
});

describe("Egly, Gaggl and Woltran 2010, Answer-set programming encodings for argumentation frameworks (Argument & Computation 1), the running example", () => {
  it("c and d rule each other out, and only d reaches e, which attacks itself: of two preferred sets one is stable", async () => {
    const framework = draw("a b, c b, c d, d c, d e, e e");
    expect(await framework.all("CF")).toEqual(["", "a", "a c", "a d", "b", "b d", "c", "d"]);
    expect(await framework.all("AD")).toEqual(["", "a", "a c", "a d", "c", "d"]);
    expect(await framework.all("CO")).toEqual(["a", "a c", "a d"]);
    expect(await framework.all("GR")).toEqual(["a"]);
    expect(await framework.all("PR")).toEqual(["a c", "a d"]);
    // Stage: Dvořák, Järvisalo, Wallner and Woltran 2012, Principles of Knowledge Representation and Reasoning, example 1, the same framework.
    for (const semantics of ["ST", "SST", "STG"] as const) expect(await framework.all(semantics)).toEqual(["a d"]);
  });
});

describe("Dung 1995, On the acceptability of arguments (Artificial Intelligence 77)", () => {
  it("two who blame each other, and the one who has the last word: i1 and a attack each other, and i2 attacks a", async () => {
    const war = draw("i1 a, a i1, i2 a");
    for (const semantics of ["GR", "CO", "PR", "ST", "SST", "STG", "ID"] as const) expect(await war.all(semantics)).toEqual(["i1 i2"]);
  });

  it("Nixon diamond, with every set told as in the textbook Methoden wissensbasierter Systeme, Beispiel 10.67", async () => {
    const nixon = draw("quaker republican, republican quaker");
    for (const semantics of ["CF", "AD", "CO"] as const) expect(await nixon.all(semantics)).toEqual(["", "quaker", "republican"]);
    for (const semantics of ["PR", "ST"] as const) expect(await nixon.all(semantics)).toEqual(["quaker", "republican"]);
    for (const semantics of ["GR", "ID"] as const) expect(await nixon.all(semantics)).toEqual([""]);
  });

  it("lemma 15, not every preferred set is stable: an argument that attacks itself leaves the empty set preferred and no set stable", async () => {
    const self = draw("a a");
    expect(await self.all("PR")).toEqual([""]);
    expect(await self.all("ST")).toEqual([]);
    expect((await findAcceptance(self.framework, "ST", 0, "sceptically")).accepted).toBe(true);
  });
});

// https://www.ai.rug.nl/~verheij/publications/cd96/cd96s4.html
describe("Verheij 1996, Two approaches to dialectical argumentation: admissible sets and argumentation stages", () => {
  it("section 4.1, counterattack and reinstatement: gamma answers beta, which answered alpha; one stage, and it reaches all", async () => {
    const chain = draw("beta alpha, gamma beta");
    expect(await chain.all("AD")).toEqual(["", "alpha gamma", "gamma"]);
    for (const semantics of ["STG", "PR", "ST"] as const) expect(await chain.all(semantics)).toEqual(["alpha gamma"]);
    const labelling = groundedLabelling(chain.framework);
    expect(chain.named(argumentsLabelled(labelling, IN))).toBe("alpha gamma");
    expect(chain.named(argumentsLabelled(labelling, OUT))).toBe("beta");
    expect(chain.named(argumentsLabelled(labelling, UNDECIDED))).toBe("");
  });
});

// The section "Properties of the semantics": https://9dok.net/article/properties-semantics-comprehensive-analysis-cf-argumentation-semantics.yng2w9vp
describe("Gaggl 2013, A comprehensive analysis of the cf2 argumentation semantics (dissertation, Vienna University of Technology)", () => {
  it("example 7: a stage need not hold the grounded set, and its members may even be attacked by an argument that nothing attacks", async () => {
    const framework = draw("a b, b c, c b, c c");
    expect(await framework.all("ST")).toEqual([]);
    expect(await framework.all("AD")).toEqual(["", "a"]);
    for (const semantics of ["PR", "GR"] as const) expect(await framework.all(semantics)).toEqual(["a"]);
    expect(await framework.all("STG")).toEqual(["a", "b"]);
  });
});

describe("Baumann, Dvořák, Linsbichler, Spanring et al. 2016, On rejected arguments and implicit conflicts (Artificial Intelligence, doi 10.1016/j.artint.2016.09.004)", () => {
  it("proof of theorem 2, a cycle of three: each argument is a stage of its own, and only the empty set is preferred and semi-stable", async () => {
    const cycle = draw("a b, b c, c a");
    expect(await cycle.all("STG")).toEqual(["a", "b", "c"]);
    for (const semantics of ["SST", "PR"] as const) expect(await cycle.all(semantics)).toEqual([""]);
    expect(await cycle.all("ST")).toEqual([]);
  });

  it("section 3.1, a cycle of four: every argument is in a stable set", async () => {
    expect(await draw("a b, b c, c d, d a").all("ST")).toEqual(["a c", "b d"]);
  });
});

describe("Caminada 2006, On the issue of reinstatement in argumentation (JELIA)", () => {
  const floating = draw("a b, b a, a c, b c, c d");

  it("figures 4 and 5, a floating argument: a and b rule each other out, either defeats c, so d stands in two of three complete labellings", async () => {
    const { extensions } = await listExtensions(floating.framework, "CO", 100);
    const labellings = extensions.map((extension) => {
      const labelling = labellingOf(floating.framework, extension);
      return [IN, OUT, UNDECIDED].map((label) => floating.named(argumentsLabelled(labelling, label))).join(" | ");
    });
    expect(labellings.toSorted()).toEqual([" |  | a b c d", "a d | b c | ", "b d | a c | "]);
  });

  it("figure 6: preferred semantics rules out the labelling that decides nothing, and d is sceptically accepted; grounded does not accept it", async () => {
    expect(await floating.all("PR")).toEqual(["a d", "b d"]);
    expect(await floating.all("GR")).toEqual([""]);
    expect((await findAcceptance(floating.framework, "PR", floating.number("d"), "sceptically")).accepted).toBe(true);
    expect((await findAcceptance(floating.framework, "GR", floating.number("d"), "sceptically")).accepted).toBe(false);
  });

  // The framework, its preferred and its stable sets: "connected odd and even rings" in github.com/mattsouth/arguegraph, test/arguegraph.coffee.
  it("theorem 11, where there are stable sets these are the semi-stable ones: only the set that breaks an odd cycle", async () => {
    const rings = draw("a b, b a, b c, c d, d e, e c");
    expect(await rings.all("PR")).toEqual(["a", "b d"]);
    for (const semantics of ["ST", "SST"] as const) expect(await rings.all(semantics)).toEqual(["b d"]);
  });

  it("what follows: an argument that attacks itself elsewhere leaves no stable set, and the same one semi-stable", async () => {
    const rings = draw("a b, b a, b c, c d, d e, e c, f f");
    expect(await rings.all("ST")).toEqual([]);
    expect(await rings.all("SST")).toEqual(["b d"]);
  });
});

describe("Dung, Mancarella and Toni 2007, Computing ideal sceptical argumentation (Artificial Intelligence 171)", () => {
  it("the ideal set can be larger than the grounded one: nobody can stand on a, which attacks itself, so b's only attacker is no threat", async () => {
    const framework = draw("a a, a b, b a, c d, d c");
    expect(await framework.all("GR")).toEqual([""]);
    expect(await framework.all("PR")).toEqual(["b c", "b d"]);
    expect(await framework.all("ID")).toEqual(["b"]);
  });

  it("and smaller than what all preferred sets share: f is in each, but is defended by c in one and by d in the other", async () => {
    const framework = draw("a a, a b, b a, c d, d c, c e, d e, e f");
    expect(await framework.all("PR")).toEqual(["b c f", "b d f"]);
    expect(await framework.all("ID")).toEqual(["b"]);
  });
});

// https://bruno-yun.notion.site/Solution-TD1-Computing-extensions-labellings-and-dialogues-4cae67588fc8499c8ddf1e0bdbb46176
describe("Yun, TD1: Computing extensions, labellings and dialogues (exercise with solution)", () => {
  it("part 1a: b and c rule each other out and both attack a, so d is saved either way", async () => {
    const framework = draw("b a, b c, c b, c a, a d, d e");
    expect(await framework.all("CO")).toEqual(["", "b d", "c d"]);
    expect(await framework.all("GR")).toEqual([""]);
    for (const semantics of ["PR", "ST"] as const) expect(await framework.all(semantics)).toEqual(["b d", "c d"]);
  });
});

describe("Bench-Capon 2003, Persuasion in practical argument (Journal of Logic and Computation 13)", () => {
  it("figure 2: red a attacks blue b attacks blue c; whoever prefers red keeps a and c, whoever prefers blue a and b", async () => {
    const values = { a: "red", b: "blue", c: "blue" };
    expect(await draw("a b, b c", { values, audience: { prefers: [["red"]] } }).all("PR")).toEqual(["a c"]);
    expect(await draw("a b, b c", { values, audience: { prefers: [["blue"]] } }).all("PR")).toEqual(["a b"]);
  });

  it("pages 442 and 443, Hal and Carla: a, for life, is accepted by all; c, for property, only by whoever puts property first", async () => {
    const values = { a: "life", b: "property", c: "property", d: "life" };
    const attacks = "c b, b a, d c";
    expect(await draw(attacks, { values, audience: { prefers: [["property"]] } }).all("PR")).toEqual(["a c d"]);
    expect(await draw(attacks, { values, audience: { prefers: [["life"]] } }).all("PR")).toEqual(["a b d"]);
  });
});

interface Valued {
  readonly values: Readonly<Record<string, string>>;
  readonly audience: Audience;
}

/**
 * Attacks as `attacker attacked`, separated by commas; arguments are numbered by their names' order. With values, only the attacks that are
 * defeats for the audience.
 */
function draw(text: string, valued?: Valued) {
  const attacks = text.split(",").map((attack) => attack.trim().split(" "));
  const names = [...new Set(attacks.flat())].sort();
  const number = (name: string | undefined) => names.indexOf(name ?? "");
  const defeats = attacks.filter(
    ([attacker = "", attacked = ""]) => !valued || !outranks(valued.audience, valued.values[attacked], valued.values[attacker]),
  );
  const framework = buildFramework(
    names.length,
    defeats.map(([attacker]) => number(attacker)),
    defeats.map(([, attacked]) => number(attacked)),
  );
  const named = (set: ArrayLike<number>) => Array.from(set, (argument) => names[argument]).join(" ");
  return {
    framework,
    number,
    named,
    all: async (semantics: SemanticsId) => (await listExtensions(framework, semantics, 100)).extensions.map(named).sort(),
  };
}
