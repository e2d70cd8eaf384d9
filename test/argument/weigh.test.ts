import { describe, expect, it } from "vitest";
import { type Audience, NOBODY } from "#argument/weigh/audience.ts";
import { countWays } from "#argument/weigh/count-ways.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import { weighUnder } from "#argument/weigh/under.ts";
import { weigh } from "#argument/weigh.ts";
import { TOY } from "#test/toy-dispute.ts";

function read(document: unknown): { readonly dispute: Dispute; readonly audience: Audience } {
  const found = readOutsideDispute(document);
  if (found.outcome === "refused") throw new Error(JSON.stringify(found.misfits));
  return found.read;
}

describe("the toy", () => {
  const { dispute } = read(TOY);

  it("has seven arguments and six attacks", () => {
    expect(countWays(dispute, NOBODY)).toEqual({ arguments: 7, attacks: 6 });
  });

  it.each([
    ["nobody", [], "contested", "contested"],
    ["safety over freedom", [["safety"]], "accepted", "contested"],
    ["freedom over safety", [["freedom"]], "contested", "contested"],
  ])("for %s, grounded", (_, prefers, x, c) => {
    const { verdicts } = weigh(dispute, { audience: { prefers } });
    expect([verdicts.get("x"), verdicts.get("c")]).toEqual([x, c]);
    expect([verdicts.get("a"), verdicts.get("b")]).toEqual(["accepted", "accepted"]);
  });

  it.each([
    ["nobody", [], 3, 2],
    ["freedom over safety", [["freedom"]], 2, 1],
  ])("for %s, x is accepted in %i preferred extensions", async (_, prefers, extensions, accepted) => {
    const under = await weighUnder(dispute, "PR", { audience: { prefers } });
    expect(under.extensions).toBe(BigInt(extensions));
    expect(under.statements.get("x")).toEqual({ verdict: "contested", accepted, rejected: extensions - accepted, extensions });
  });

  it("loses a defeat where safety comes before freedom", () => {
    const { dispute: same, audience } = read({ ...TOY, audience: { prefers: [["safety"]] } });
    expect(countWays(same, audience)).toEqual({ arguments: 7, attacks: 5 });
  });
});

describe("weighing", () => {
  it("never accepts a statement and an argument against it (Caminada and Amgoud 2007: direct consistency)", () => {
    const { built, labels, verdicts } = weigh(read(TOY).dispute);
    for (const [statement, verdict] of verdicts)
      if (verdict === "accepted") expect(built.speaksAgainst(statement).some((node) => labels[node] === 1)).toBe(false);
  });

  it("weighs ten ways at each of four levels without writing them out", () => {
    const levels = 4;
    const wide = 10;
    const statements = Array.from({ length: levels * wide }, (_, index) => ({ id: `s${index}`, asserted: index < wide, practical: false }));
    const supports = Array.from({ length: levels - 1 }, (_, level) =>
      Array.from({ length: wide }, (_, to) =>
        Array.from(
          { length: wide },
          (_, from): DisputeArgument => ({
            id: `${level}-${from}-${to}`,
            premises: [`s${level * wide + from}`],
            end: { stance: "for", statement: `s${(level + 1) * wide + to}` },
            weakens: false,
          }),
        ),
      ),
    ).flat(2);
    const dispute = { statements, arguments: supports };
    expect(weigh(dispute).verdicts.get("s39")).toBe("accepted");
    expect(weigh(dispute).built.framework.size).toBeLessThan(400);
    expect(countWays(dispute, NOBODY)).toEqual({ arguments: 10 + 100 + 1_000 + 10_000, attacks: 0 });
  });
});

describe("a dispute from outside", () => {
  const refused = (document: unknown) => {
    const found = readOutsideDispute(document);
    return found.outcome === "refused" ? found.misfits.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
  };

  it("is refused with everything that is wrong in it, and where", () => {
    expect(
      refused({
        statements: [{ id: "a", asserted: true, practical: true }, { id: "a" }, { id: "x", practical: true }, "s"],
        arguments: [
          { id: "A", premises: ["a"], for: "x" },
          { id: "A", premises: ["nobody"], against: "a", value: "v" },
          { id: "B", premises: [], for: "x", against: "x", value: "v" },
          { id: "C", premises: ["a"] },
          { id: "D", premises: ["a"], undercuts: "nothing" },
          { id: "E", premises: ["a"], against: "a", bearing: "weaken" },
        ],
        audience: { prefers: [["v", "v"], "w"] },
        more: 1,
      }),
    ).toEqual([
      'more: unknown field "more".',
      "statements.0.asserted: a statement about what to do is never asserted: it needs an argument; drop one of the two",
      'statements.3: a statement is an object such as {"id": "a", "asserted": true}',
      "statements.1.id: the same id as statements[0]",
      "arguments.1.id: the same id as arguments[0]",
      'arguments.0: an argument about what to do needs a "value": the criterion on which it rests',
      'arguments.1.premises.0: there is no statement "nobody".',
      'arguments.1.value: only an argument about what to do has a "value"',
      'arguments.2.premises: "premises" is []; it must be a list of at least one statement',
      "arguments.2: it has the ends for and against; it must have exactly one of for, against, undercuts",
      "arguments.3: it has no end; it must have exactly one of for, against, undercuts",
      'arguments.4.undercuts: there is no argument "nothing".',
      'arguments.5.bearing: "bearing" is "weaken"; it must be "weakens" or left out',
      'audience.prefers.0.1: "v" stands twice; it has one place in an order',
      'audience.prefers.1: it is "w"; it must be a list of values, none of them before another',
    ]);
  });

  it.each([[null], [[]], ["text"], [{}]])("%j is no dispute", (document) => {
    expect(refused(document).length).toBeGreaterThan(0);
  });
});
