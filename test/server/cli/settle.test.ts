import { describe, expect, it } from "vitest";
import { fileOf, runRiparian } from "#test/run-riparian.ts";

const run = (...args: readonly string[]) => runRiparian(["settle", ...args]);

/** `a` speaks for `x` by safety, `b` against it by freedom, and `c`, which nobody says yet, undercuts the second. */
const DISPUTE = fileOf("dispute.json", {
  statements: [{ id: "a", asserted: true }, { id: "b", asserted: true }, { id: "c" }, { id: "x", practical: true }],
  arguments: [
    { id: "A1", premises: ["a"], for: "x", value: "safety" },
    { id: "A2", premises: ["b"], against: "x", value: "freedom" },
    { id: "A3", premises: ["c"], undercuts: "A2" },
  ],
});

describe("riparian settle", () => {
  it("says for whom the statement comes to what, and by which facts for all, with what these rest on", async () => {
    const { code, out } = await run("opt.residual");
    expect(code).toBe(0);
    expect(out).toContain("[opt.residual]: contested as it stands.");
    expect(out).toContain(
      "accepted by whoever puts fit to the unacceptable-risk line first, rejected by whoever puts practical feasibility first, and accepted by all, whatever they put first, if one denies that national rules leak across borders, or that removing refusal behaviour is cheap and fast.",
    );
    expect(out).toContain("  - Removing refusal behaviour is cheap and fast [clm.cheap] [literature; qi-2023-finetuning (primary)");
    expect(out).toContain("      supported by “Ten examples, under USD 0.20” [evd.qi10] [literature; qi-2023-finetuning (primary)]");
  });

  it("starts from what the reader grants and denies, and says so", async () => {
    const { out } = await run("opt.upstream", "--deny", "clm.thin", "--want", "accepted");
    expect(out).toContain("Denied: Evidence of marginal risk from open models is thin in several domains.");
    expect(out).toContain(
      "accepted by all, whatever they put first, if one also denies that open modification has large benefits, or that duties",
    );
  });

  it("as JSON has the sets for the verdict wanted, and the others beside", async () => {
    const { out } = await run("x", "--file", DISPUTE, "--json");
    expect(JSON.parse(out)).toMatchObject({
      want: "accepted",
      verdict: "contested",
      from: [],
      facts: [[{ statement: "b", is: "denied" }], [{ statement: "c", is: "granted" }]],
      always: [[{ statement: "b", is: "denied" }], [{ statement: "c", is: "granted" }]],
      values: [["safety"]],
      also: [{ want: "rejected", facts: [[{ statement: "a", is: "denied" }]], values: [["freedom"]] }],
    });
  });

  it("needs nothing more where what is granted settles it", async () => {
    const { out } = await run("x", "--file", DISPUTE, "--grant", "c", "--want", "accepted", "--json");
    expect(JSON.parse(out)).toMatchObject({ verdict: "accepted", from: [{ statement: "c", is: "granted" }], facts: [[]], values: [[]] });
  });

  it("finding nothing is an answer, with code 1", async () => {
    const { code, out } = await run("pol.hub", "--want", "rejected");
    expect(code).toBe(1);
    expect(out).toContain("No single fact or criterion, and no two together, would have ");
  });

  it.each([
    [["x", "--file", DISPUTE, "--grant", "c", "--deny", "c"], /"c" is granted and denied/],
    [["x", "--file", DISPUTE, "--grant", "d"], /There is no statement "d"/],
    [["a", "--file", DISPUTE, "--deny", "x"], /"x" says what to do; only what is the case can be granted or denied/],
    [["opt.direct", "--deny", "cri.coverage"], /"cri\.coverage" is not weighed/],
    [["opt.direct", "--deny", "clm.chep"], /no node "clm\.chep"/],
    [["opt.direct", "--want", "undecided"], /--want is "undecided"/],
  ])("refuses %j", async (args, message) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(message) });
  });
});
