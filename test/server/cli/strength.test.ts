import { describe, expect, it } from "vitest";
import { backingOf } from "#argument/gradual/backing.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";
import { fileOf, runRiparian } from "#test/run-riparian.ts";

const weigh = (...args: readonly string[]) => runRiparian(["weigh", ...args]);

/** Two practical conclusions, of which one has the better of it. */
const DISPUTE = fileOf("dispute.json", {
  statements: [
    { id: "a", asserted: true },
    { id: "b", asserted: true },
    { id: "c" },
    { id: "x", practical: true },
    { id: "y", practical: true },
  ],
  arguments: [
    { id: "A1", premises: ["a"], for: "x", value: "safety" },
    { id: "A2", premises: ["b"], against: "y", value: "freedom" },
    { id: "A3", premises: ["c"], undercuts: "A2" },
    { id: "A4", premises: ["a"], for: "c" },
  ],
  audience: { prefers: [["safety"]] },
});
/** Two sides of eight, each against all of the other: under quadratic energy both swing. The ninth is out of it. */
const EIGHT = Array.from({ length: 8 }, (_, index) => index);
const SIDES = ["p", "q"].flatMap((side) => EIGHT.map((index) => `${side}${index}`));
const MELEE = fileOf("melee.json", {
  statements: [...SIDES, "r"].map((id) => ({ id, asserted: true })),
  arguments: SIDES.flatMap((from) =>
    SIDES.filter((to) => to[0] !== from[0]).map((to) => ({ id: `${from}-${to}`, premises: [from], against: to })),
  ),
});

describe("riparian weigh --strength", () => {
  it("tells a rank and reasons, with the sources of what moves it, and no decimals", async () => {
    const { code, out } = await weigh("opt.upstream", "--strength");
    expect(code).toBe(0);
    expect(out).toMatch(/\[opt\.upstream\]: \d+(st|nd|rd|th) of \d+ options and tools by strength/);
    expect(out).toContain("starts from one half");
    expect(out).toMatch(/What moves it most, by removal, of \d+ arguments that bear on it:\n {4}1\. (raises|lowers) it: .*\[.*; .*\]\n/);
    expect(out).toContain("It is no verdict");
    expect(out).not.toMatch(/\b0?\.\d/);
  });

  it("tells which argument does not count since its source counts already", async () => {
    const graph = theGraph();
    const made = frameworkOf(disputeOf(graph, "evidential"), backingOf(graph));
    const { out } = await weigh("opt.upstream", "--strength", "--json");
    const { dropped } = JSON.parse(out).statements["opt.upstream"];
    expect(dropped.length).toBeGreaterThan(0);
    for (const one of dropped) {
      const shared = made.sourcesBehind(made.argument(one.counted) ?? -1);
      expect(one.sources.some((source: string) => shared.includes(source))).toBe(true);
      expect((await weigh("opt.upstream", "--strength")).out).toContain(`[${one.dropped}], since ${one.sources.join(", ")} counts through`);
    }
  });

  it("without a statement ranks the options and tools, the strongest first", async () => {
    const graph = theGraph();
    const dispute = disputeOf(graph, "evidential");
    const made = frameworkOf(dispute, backingOf(graph));
    const found = strengths(made.framework, DF_QUAD);
    if (found.outcome !== "exact") throw new Error(found.outcome);
    const { out } = await weigh("--strength", "--json");
    const told = Object.entries<{ readonly low: number; readonly high: number }>(JSON.parse(out).statements);
    expect(told.map(([id]) => id).toSorted()).toEqual(dispute.statements.flatMap(({ id, practical }) => (practical ? id : [])).toSorted());
    for (const [id, { low, high }] of told) expect([low, high]).toEqual(Array(2).fill(found.values[made.statement(id) ?? -1]));
    const lows = told.map(([, { low }]) => low);
    expect(lows).toEqual(lows.toSorted((a, b) => b - a));
    const text = await weigh("--strength");
    expect(text.out).toMatch(/^Options and tools, the strongest first:\n {2}1\. /);
    for (const [id] of told) expect(text.out).toContain(id);
  });

  it("takes a dispute from outside", async () => {
    const { code, out } = await weigh("x", "c", "--strength", "--file", DISPUTE);
    expect(code).toBe(0);
    expect(out).toContain(
      "x: 1st of 2 practical conclusions by strength.\n  starts from one half, as all of them do; what is said about it raises it.",
    );
    expect(out).toContain("1. raises it: A1");
    expect(out).toContain(
      "c: 1st of 3 statements of what is the case by strength, level with 2 others.\n  starts from nothing, since it is not asserted; what is said about it raises it.",
    );
    expect(await weigh("--strength", "--file", DISPUTE)).toMatchObject({ out: expect.stringContaining("  1. x\n  2. y\n") });
  });

  it("as JSON has the numbers", async () => {
    const { out } = await weigh("x", "--strength", "--method", "shapley", "--file", DISPUTE, "--json");
    // A1 starts from 0.5, so x is 0.5 + 0.5 · 0.5, shared by A1 and its premise, of which the premise is no argument.
    expect(JSON.parse(out)).toEqual({
      semantics: "df-quad",
      outcome: "exact",
      statements: {
        x: {
          low: 0.75,
          high: 0.75,
          start: 0.5,
          rank: { stronger: [], equal: [], weaker: ["y"], unclear: [] },
          dropped: [],
          contributions: {
            method: "shapley",
            outcome: "measured",
            influential: [{ is: "argument", id: "A1", value: 0.125, sources: [] }],
            of: 1,
            exact: true,
            complete: true,
          },
        },
      },
    });
  });

  it("says from what each kind of statement starts", async () => {
    const grades = new Map(theGraph().nodes.map(({ slug, grade }) => [slug, grade]));
    const asserted = disputeOf(theGraph(), "evidential").statements.filter((statement) => statement.asserted);
    for (const grade of ["primary", "secondary"] as const) {
      const { id } = asserted.find((statement) => grades.get(statement.id) === grade) ?? { id: "" };
      expect((await weigh(id, "--strength")).out).toContain(`starts from the grade of its best source, ${grade};`);
    }
    expect((await weigh("clm.retain", "--strength")).out).toContain("starts from nothing, since no source that counts says it;");
    expect((await weigh("a", "--strength", "--file", DISPUTE)).out).toContain("starts from one half, since nothing tells its grade;");
  });

  it("says that sampled places may change, and how many orders were drawn", async () => {
    const { out } = await weigh("opt.direct", "--strength", "--method", "shapley", "--first", "3");
    expect(out).toMatch(/ {4}3\. .*\n {4}Sampled over 1000 orders/);
    expect(out).not.toContain("    4. ");
  });

  it("gives no rank where strengths do not settle", async () => {
    const { code, out } = await weigh("p0", "r", "--strength", "--by", "quadratic-energy", "--file", MELEE);
    expect(code).toBe(0);
    expect(out).toContain(
      "p0: it has no one rank among 17 statements of what is the case, since strengths do not settle; for certain 1 is stronger, 0 are weaker",
    );
    expect(out).toContain("by removal: not measured. quadratic energy does not settle");
    expect(out).toContain("r: 1st of 17 statements");
    const { statements, outcome } = JSON.parse((await weigh("--strength", "--by", "quadratic-energy", "--file", MELEE, "--json")).out);
    expect(outcome).toBe("unsettled");
    expect(statements.p0.rank).toMatchObject({ stronger: ["r"], unclear: SIDES.filter((id) => id !== "p0") });
    expect(statements.p0.low).toBeLessThan(statements.p0.high);
  });

  it("says of equals how many are level, and of one alone that it is", async () => {
    const level = fileOf("level.json", { statements: ["p", "q", "r"].map((id) => ({ id, practical: true })), arguments: [] });
    expect((await weigh("p", "--strength", "--file", level)).out).toContain(
      "p: 1st of 3 practical conclusions by strength, level with 2 others.",
    );
    expect((await weigh("--strength", "--file", level)).out).toContain("  1-3. p\n  1-3. q\n  1-3. r\n");
    const alone = fileOf("alone.json", { statements: [{ id: "p", practical: true }], arguments: [] });
    expect((await weigh("p", "--strength", "--file", alone)).out).toContain("p: the only one of the practical conclusions.");
  });

  it("says that nothing moves our own claims under Euler-based", async () => {
    const { out } = await weigh("c", "--strength", "--by", "euler-based", "--file", DISPUTE);
    expect(out).toContain("leaves it there: under Euler-based nothing moves what starts from nothing.");
    expect(out).toContain("Nothing moves it, by removal, of 1 argument that bear on it.");
  });

  it.each([
    [["--by", "df-quad"], /--by goes with --strength/],
    [["--strength", "--by", "dfquad"], /--by is "dfquad"\. Did you mean "df-quad"\? There are: df-quad, quadratic-energy/],
    [["--strength", "--method", "shaply"], /--method is "shaply"\. Did you mean "shapley"\?/],
    [["--strength", "--put-first", "cri.best-placed"], /Audiences play no part in strength: leave out --put-first/],
    [["--strength", "--deny", "clm.cheap"], /--deny is of verdicts; what it does to strengths is told by "riparian what-if --deny/],
    [["--strength", "--semantics", "stable"], /--semantics is of verdicts/],
    [["--strength", "--first", "0"], /"--first" is 0; it must be a whole number from 1 to 1000/],
    [["--strength", "--first", "many"], /--first is "many"; it must be a whole number/],
    [["--strength", "--by", "weighted-max-based"], /defined only where nothing supports anything\. With supports --by can be: df-quad/],
    [["opt.upstraem", "--strength"], /no node "opt\.upstraem"/],
  ])("refuses %j in one line", async (args, message) => {
    const { code, out, err } = await weigh(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
