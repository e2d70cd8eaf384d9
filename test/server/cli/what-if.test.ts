import { describe, expect, it } from "vitest";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { readScenario } from "#argument/what-if/scenario-text.ts";
import { whatIf } from "#argument/what-if.ts";
import { theGraph } from "#test/corpus.ts";
import { fileOf, runRiparian } from "#test/run-riparian.ts";
import { TOY } from "#test/toy-dispute.ts";

const run = (...args: readonly string[]) => runRiparian(["what-if", ...args]);

const TOY_FILE = fileOf("toy.json", TOY);

describe("riparian what-if", () => {
  it("tells what a denied claim changes, with labels and sources, and how to ask the same again", async () => {
    const { code, out } = await run("--deny", "clm.cheap");
    expect(code).toBe(0);
    expect(out).toContain("Suppose that one denies that removing refusal behaviour is cheap and fast.\n");
    expect(out).toContain(
      "  - Direct duties only where the dangerous ability is kept are then accepted, no longer contested. [opt.residual] [paper S10; williams-2025-downstream, S10 (primary)]\n",
    );
    expect(out).toContain("“Measured safety loss” is then met; before, it stood. [arg.safety-facts] [literature; ");
    expect(out).toContain("after --scenario: deny:clm.cheap\n");
    expect(await run("--scenario", "deny:clm.cheap")).toEqual({ code, out, err: "" });
    expect(await run("--deny", "Removing refusal behaviour is cheap and fast")).toEqual({ code, out, err: "" });
  });

  it("tells who holds the routes once a tool is adopted and another dropped, and what gets past", async () => {
    const { out } = await run("--adopt", "pol.mft", "--drop", "pol.ds-eval", "--from", "mec.cap-gain", "--to", "rsk.rule-failure");
    expect(out).toContain("Evaluation under worst-case modification, in place, lowers 3 of the 5 routes.");
    expect(out).toContain("The evaluation of the modified model could lower 2 of the 5 routes.");
    expect(out).toContain(
      "- now: Evaluate under worst-case modification, at What the model can do does not grow after it was judged: lowers [ours; ",
    );
    expect(out).toContain(
      "- no longer: Evaluate the modified model, at The model that was tested is the model that is used: lowers [ours; ",
    );
    expect(out).toContain("Gets past: methods found after the test.");
  });

  it("tells what is left for routes that lose their firmest hold", async () => {
    const { out } = await run("--drop", "pol.hosted", "--from", "mod.abliterate", "--to", "rsk.bio");
    expect(out).toContain("Hosted release for the riskiest models could block all 5 routes.");
    expect(out).toContain("Of the routes that lose their firmest hold, the firmest that is left lowers 5.");
  });

  it("tells strengths that move, the most first, and gaps that open", async () => {
    const strengths = await run("--reading", "strict", "--by", "DF-QuAD");
    const falls = [...strengths.out.matchAll(/from (\d\.\d\d) to (\d\.\d\d)\./g)].map(([, from, to]) =>
      Math.abs(Number(from) - Number(to)),
    );
    expect(falls.length).toBeGreaterThan(1);
    for (const [index, fall] of falls.entries()) expect(fall).toBeLessThanOrEqual((falls[index - 1] ?? 1) + 0.011);
    const drop = "pol.ds-license,pol.mft,pol.enh-margin,pol.restrict-mods,pol.ds-eval,pol.ft-audit";
    expect((await run("--drop", drop, "--gaps")).out).toMatch(
      / {2}- A gap opens: "Pre-deployment capability gate" rests on the assumption/,
    );
  });

  it("says of a semantics that is not defined where there are supports that it is not", async () => {
    expect((await run("--deny", "clm.cheap", "--by", "weighted-h-categorizer")).out).toMatch(
      /Strengths by weighted h-categorizer: .* is defined only where nothing supports anything\./,
    );
  });

  it("compares verdicts under another semantics, with how many extensions accept", async () => {
    const { out } = await run("--deny", "clm.cheap", "--semantics", "preferred");
    expect(out).toContain("Extensions: 128 before, 64 then\n");
    expect(out).toMatch(/accepted in all and rejected in none of 1 preferred extension; before, accepted in 1 and rejected in 1 of 2/);
  });

  it("says when nothing changes, with code 1", async () => {
    const { code, out } = await run("--adopt", "pol.mft");
    expect(code).toBe(1);
    expect(out).toContain("Against the corpus as it stands, nothing changes.");
    expect(out).toContain("Verdicts under grounded semantics: none changes.");
    expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining("Nothing is supposed, so nothing changes.") });
  });

  it("as JSON says what the reasoning says of the scenario that it gives", async () => {
    const { out } = await run(
      ...["--put-first", "cri.effect", "--audience", "aud.risk", "--reading", "strict", "--score", "clm.s4=0.25", "--by", "df-quad"],
      ...["--drop", "pol.hosted", "--from", "mod.abliterate", "--to", "rsk.bio", "--gaps", "--json"],
    );
    const answer = JSON.parse(out);
    const scenario = readScenario(answer.scenario);
    expect(scenario).toMatchObject({ reading: "strict", baseScores: { "clm.s4": 0.25 }, drop: ["pol.hosted"] });
    expect(scenario.audience?.prefers[0]).toEqual(["cri.effect"]);
    const ends = { from: "mod.abliterate", to: "rsk.bio" };
    const { routes, ...said } = await whatIf(theGraph(), scenario, { ends, gradual: DF_QUAD, coverage: true });
    const { verdicts, standings, strengths, gaps } = JSON.parse(JSON.stringify(said));
    expect(answer).toMatchObject({ verdicts, standings, strengths, gaps, semantics: "grounded", by: "df-quad", changesNothing: false });
    expect(answer.routes).toMatchObject({ ...ends, looked: 5, complete: true, changed: { length: routes?.changed.length } });
    expect(answer.routes.changed[0]).toMatchObject({
      atBest: { before: "blocks", after: "lowers" },
      dropped: [{ tool: "pol.hosted", grip: "blocks" }],
    });
    expect(answer.sentences.verdicts).toHaveLength(verdicts.length);
  });

  it("supposes the same of a dispute from outside, for its own audience", async () => {
    const { code, out } = await run("--file", TOY_FILE, "--grant", "c", "--semantics", "preferred");
    expect(code).toBe(0);
    expect(out).toBe(
      `${[
        "Suppose that one grants the statement “c”.",
        "Against the dispute as it stands:",
        "",
        "Verdicts under preferred semantics",
        "  - c is then accepted, no longer contested.",
        "  - x is then accepted, no longer contested.",
        "",
        "Extensions: 3 before, 1 then",
        "  - c is then accepted in all and rejected in none of 1 preferred extension; before, accepted in 1 and rejected in 2 of 3 preferred extensions.",
        "  - x is then accepted in all and rejected in none of 1 preferred extension; before, accepted in 2 and rejected in 1 of 3 preferred extensions.",
        "",
        "The same in an address, or after --scenario: grant:c/semantics:preferred",
        "From a file, not from the corpus. This follows from the arguments in it; it is no finding.",
      ].join("\n")}\n`,
    );
    expect(
      JSON.parse((await run("--file", TOY_FILE, "--put-first", "safety", "--score", "A1=0.5", "--by", "df-quad", "--json")).out),
    ).toMatchObject({
      scenario: "prefer:safety/score:A1=0.5",
      verdicts: [{ id: "x", before: "contested", after: "accepted" }],
    });
  });

  it.each([
    [["clm.cheap"], /what-if" takes no "clm\.cheap" by itself/],
    [["--deny", "clm.chep"], /no node "clm\.chep"\. Nearest: .*clm\.cheap/],
    [["--deny", "cri.effect"], /"cri\.effect" is no statement that is weighed/],
    [["--adopt", "opt.direct"], /"opt\.direct" is no policy tool/],
    [["--adopt", "pol.mft,"], /--adopt is "pol\.mft,"; it must be names/],
    [["--adopt", "pol.mft", "--drop", "pol.mft"], /adopted and dropped/],
    [["--score", "clm.cheap"], /"clm\.cheap" is no score/],
    [["--score", "clm.cheap=2"], /number from 0 to 1/],
    [["--score", "clm.cheap=0.1,clm.cheap=0.2"], /two base scores/],
    [["--semantics", "preferd"], /no semantics "preferd"; it must be grounded, /],
    [["--by", "df"], /--by is "df"\. There are: df-quad, /],
    [["--reading", "lax"], /--reading is "lax"/],
    [["--put-first", "cri.efect"], /no criterion "cri\.efect"\. Did you mean "cri\.effect"/],
    [["--scenario", "denny:clm.cheap"], /Did you mean "deny"/],
    [["--scenario", "deny:clm.cheap", "--adopt", "pol.mft"], /--adopt cannot stand beside it/],
    [["--file", TOY_FILE, "--adopt", "x"], /--adopt asks about the corpus/],
    [["--file", TOY_FILE, "--from", "x"], /--from asks about the corpus/],
    [["--file", TOY_FILE, "--scenario", "reading:strict"], /A reading is of the corpus/],
    [["--file", TOY_FILE, "--deny", "z"], /"z" is no statement that is weighed/],
    [["--file", TOY_FILE, "--put-first", "safty"], /Did you mean "safety"/],
  ])("answers %j with one line and code 2", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
