import { describe, expect, it } from "vitest";
import type { SemanticsId } from "#argument/semantics/definition.ts";
import { buildFramework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { argumentsLabelled, OUT, UNDECIDED } from "#argument/semantics/labelling.ts";
import { findAcceptance, listExtensions } from "#argument/semantics/solve.ts";

describe("Dung 1995", () => {
  it("two who blame each other, and the one who has the last word: i1 and a attack each other, and i2 attacks a", async () => {
    const war = draw("i1 a, a i1, i2 a");
    for (const semantics of ["GR", "CO", "PR", "ST", "SST", "STG", "ID"] as const) expect(await war.all(semantics)).toEqual(["i1 i2"]);
  });

  it("Nixon diamond: two preferred sets, both stable, and an empty grounded one", async () => {
    const nixon = draw("quaker republican, republican quaker");
    expect(await nixon.all("GR")).toEqual([""]);
    expect(await nixon.all("CO")).toEqual(["", "quaker", "republican"]);
    expect(await nixon.all("PR")).toEqual(["quaker", "republican"]);
    expect(await nixon.all("ST")).toEqual(["quaker", "republican"]);
    expect(await nixon.all("ID")).toEqual([""]);
  });

  it("an argument that attacks itself: the empty set is preferred and no set is stable", async () => {
    const self = draw("a a");
    expect(await self.all("PR")).toEqual([""]);
    expect(await self.all("ST")).toEqual([]);
    expect((await findAcceptance(self.framework, "ST", 0, "sceptically")).accepted).toBe(true);
  });
});

describe("Baroni, Caminada and Giacomin 2011, An introduction to argumentation semantics (Knowledge Engineering Review 26)", () => {
  it("floating assignment: a and b rule each other out, either defeats c, so d is in every preferred set and not in the grounded one", async () => {
    const floating = draw("a b, b a, a c, b c, c d");
    expect(await floating.all("GR")).toEqual([""]);
    expect(await floating.all("PR")).toEqual(["a d", "b d"]);
    expect(await floating.all("ID")).toEqual([""]);
    expect((await findAcceptance(floating.framework, "PR", 3, "sceptically")).accepted).toBe(true);
    expect((await findAcceptance(floating.framework, "GR", 3, "sceptically")).accepted).toBe(false);
  });

  it("cycle of three: only the empty set is admissible, none is stable, and each argument is a stage of its own", async () => {
    const cycle = draw("a b, b c, c a");
    expect(await cycle.all("CO")).toEqual([""]);
    expect(await cycle.all("PR")).toEqual([""]);
    expect(await cycle.all("SST")).toEqual([""]);
    expect(await cycle.all("ST")).toEqual([]);
    expect(await cycle.all("STG")).toEqual(["a", "b", "c"]);
  });

  it("a chain is settled by the grounded labelling: reinstatement", () => {
    const chain = draw("a b, b c");
    const labelling = groundedLabelling(chain.framework);
    expect([...argumentsLabelled(labelling, OUT)]).toEqual([1]);
    expect([...argumentsLabelled(labelling, UNDECIDED)]).toEqual([]);
  });
});

describe("Caminada 2006, Semi-stable semantics (COMMA)", () => {
  it("a and b rule each other out and b breaks an odd cycle: only the set that breaks it is semi-stable, and it stays so without any stable set", async () => {
    const framework = draw("a b, b a, b c, c d, d e, e c");
    expect(await framework.all("PR")).toEqual(["a", "b d"]);
    expect(await framework.all("ST")).toEqual(["b d"]);
    expect(await framework.all("SST")).toEqual(["b d"]);
    const withLoop = draw("a b, b a, b c, c d, d e, e c, f f");
    expect(await withLoop.all("ST")).toEqual([]);
    expect(await withLoop.all("SST")).toEqual(["b d"]);
  });
});

describe("what follows from Dung, Mancarella and Toni 2007, Computing ideal sceptical argumentation (Artificial Intelligence 171)", () => {
  it("the ideal set can be larger than the grounded one: nobody can stand on a, which attacks itself, so b's only attacker is no threat", async () => {
    const framework = draw("a a, a b, b a");
    expect(await framework.all("GR")).toEqual([""]);
    expect(await framework.all("ID")).toEqual(["b"]);
  });
});

/** Attacks as `attacker attacked`, separated by commas; arguments are numbered by their names' order. */
function draw(text: string) {
  const attacks = text.split(",").map((attack) => attack.trim().split(" "));
  const names = [...new Set(attacks.flat())].sort();
  const number = (name: string | undefined) => names.indexOf(name ?? "");
  const framework = buildFramework(
    names.length,
    attacks.map(([attacker]) => number(attacker)),
    attacks.map(([, attacked]) => number(attacked)),
  );
  return {
    framework,
    all: async (semantics: SemanticsId) =>
      (await listExtensions(framework, semantics, 100)).extensions
        .map((set) => Array.from(set, (argument) => names[argument]).join(" "))
        .sort(),
  };
}
