import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backingOf } from "#argument/gradual/backing.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rangeOf } from "#argument/gradual/outcome.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { NOBODY } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf, READINGS } from "#argument/weigh/of-corpus.ts";
import { weighUnder } from "#argument/weigh/under.ts";
import { weigh } from "#argument/weigh.ts";
import { changesBetween } from "#argument/what-if/changes.ts";
import { reweigher } from "#argument/what-if/reweigh.ts";
import type { Scenario } from "#argument/what-if/scenario.ts";
import { whatIf, whatIfOutside } from "#argument/what-if.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const dispute = disputeOf(graph);
const backing = backingOf(graph);
const ids = dispute.statements.map(({ id }) => id);
const criteria = graph.nodes.flatMap(({ kind, slug }) => (kind === "Criterion" ? slug : []));
const ENDS = { from: "mec.cap-gain", to: "rsk.rule-failure" };

/** Verdicts, standings and strengths by everything weighed and evaluated twice. */
function twice({ reading, audience = NOBODY, grant = [], deny = [], baseScores = {} }: Scenario) {
  const [was, is] = [weigh(dispute), weigh(disputeOf(graph, reading), { audience, granted: new Set(grant), denied: new Set(deny) })];
  const given = new Map([...grant.map((id) => [id, 1] as const), ...deny.map((id) => [id, 0] as const), ...Object.entries(baseScores)]);
  const range = (made: ReturnType<typeof frameworkOf>) => {
    const found = strengths(made.framework, DF_QUAD);
    return (id: string) => rangeOf(found, made.ids.indexOf(id));
  };
  const made = frameworkOf(dispute, backing);
  return {
    verdicts: changesBetween(
      ids,
      (id) => was.verdicts.get(id),
      (id) => is.verdicts.get(id),
    ),
    standings: changesBetween(
      was.standings.keys(),
      (id) => was.standings.get(id),
      (id) => is.standings.get(id),
    ),
    strengths: changesBetween(made.ids, range(made), range(frameworkOf(disputeOf(graph, reading), backing, { given }))),
  };
}

const aScenario: fc.Arbitrary<Scenario> = fc
  .record({
    settled: fc.subarray(ids, { maxLength: 4 }),
    isGranted: fc.boolean(),
    reading: fc.constantFrom(...READINGS),
    prefers: fc.subarray(criteria, { maxLength: 3 }).map((first) => (first.length > 0 ? [first] : [])),
    baseScores: fc.dictionary(fc.constantFrom(...ids, ...dispute.arguments.map(({ id }) => id)), fc.constantFrom(0, 0.25, 1), {
      maxKeys: 3,
    }),
  })
  .map(({ settled, isGranted, prefers, ...rest }) => ({ ...rest, audience: { prefers }, [isGranted ? "grant" : "deny"]: settled }));

describe("a scenario", () => {
  it("that supposes nothing changes nothing", async () => {
    expect(await whatIf(graph, {}, { ends: ENDS, gradual: DF_QUAD, coverage: true })).toEqual({
      semantics: "GR",
      verdicts: [],
      counts: [],
      standings: [],
      strengths: [],
      routes: { changed: [], routes: 5, complete: true },
      gaps: { opened: [], closed: [], complete: true },
    });
  });

  it("changes in the corpus what everything weighed twice says that it changes", async () => {
    await fc.assert(
      fc.asyncProperty(aScenario, async (scenario) => {
        const { verdicts, standings, strengths } = await whatIf(graph, scenario, { gradual: DF_QUAD });
        expect({ verdicts, standings, strengths }).toEqual(twice(scenario));
      }),
      { numRuns: 100 },
    );
  });

  it("that settles one statement is weighed by looking at a tenth of the corpus at most, and at one in forty on average", () => {
    const asserted = new Set(dispute.statements.flatMap(({ id, asserted }) => (asserted ? id : [])));
    const base = { asserted, granted: new Set<string>(), denied: new Set<string>(), audience: NOBODY };
    const reweigh = reweigher(dispute, { asserted, settled: new Set(ids) }, base);
    const looked = ids.map((id) => reweigh({ ...base, denied: new Set([id]) }));
    for (const { lookedAt, nodes } of looked) expect(lookedAt).toBeLessThan(nodes / 10);
    const all = looked.reduce((sum, { lookedAt, nodes }) => sum + lookedAt / nodes, 0);
    expect(all / looked.length).toBeLessThan(1 / 40);
  });

  it("says which verdicts an order of criteria changes", async () => {
    const { verdicts } = await whatIf(graph, { audience: { prefers: [["cri.best-placed"]] } });
    expect(verdicts).toContainEqual({ id: "opt.direct", before: "contested", after: "accepted" });
  });

  it("says what a denied claim changes, in verdict and in strength", async () => {
    const { verdicts, strengths } = await whatIf(graph, { deny: ["clm.cheap"] }, { gradual: DF_QUAD });
    expect(verdicts).toContainEqual({ id: "opt.residual", before: "contested", after: "accepted" });
    const [change] = strengths.filter(({ id }) => id === "clm.cheap");
    expect(change?.after[1]).toBeLessThan(change?.before[0] ?? 0);
  });

  it("that names a semantics compares verdicts and counts under it, before and after", async () => {
    const [was, is] = await Promise.all([{}, { denied: new Set(["clm.cheap"]) }].map((given) => weighUnder(dispute, "PR", given)));
    const changed = await whatIf(graph, { deny: ["clm.cheap"], semantics: "PR" });
    expect(changed.extensions).toEqual({ before: was?.extensions, after: is?.extensions });
    expect(changed.verdicts).toContainEqual({ id: "opt.residual", before: "contested", after: "accepted" });
    const { verdict, ...before } = was?.statements.get("opt.residual") ?? { verdict: undefined };
    expect(verdict).toBe("contested");
    expect(changed.counts).toContainEqual({ id: "opt.residual", before, after: { accepted: 1, rejected: 0, extensions: 1 } });
    expect((await whatIf(graph, { semantics: "PR" })).verdicts).toEqual([]);
  });
});

describe("tools in a scenario", () => {
  it("hold, once adopted, the routes on which they have a grip", async () => {
    const { routes } = await whatIf(graph, { adopt: ["pol.mft"] }, { ends: ENDS });
    expect(routes).toMatchObject({ routes: 5, complete: true });
    expect(routes?.changed.map(({ before, after, adopted }) => [before, after, adopted.map(({ tool }) => tool)])).toEqual([
      [null, "lowers", ["pol.mft"]],
      [null, "lowers", ["pol.mft"]],
      [null, "lowers", ["pol.mft"]],
    ]);
  });

  it("are missed, once dropped, on the routes that they could hold, even where another could hold them as firmly", async () => {
    const ends = { from: "mod.abliterate", to: "rsk.bio" };
    const { routes } = await whatIf(graph, { drop: ["pol.hosted"], adopt: ["pol.adapt"] }, { ends });
    expect(routes?.changed.map(({ before, after, atBest, dropped }) => [before, after, atBest, dropped.map(({ tool }) => tool)])).toEqual(
      Array.from({ length: 5 }, () => [null, "lowers", { before: "blocks", after: "lowers" }, ["pol.hosted"]]),
    );
    const lowering = await whatIf(graph, { drop: ["pol.filter"] }, { ends });
    expect(lowering.routes?.changed[0]).toMatchObject({ after: null, atBest: { before: "blocks", after: "blocks" } });
  });

  it("open gaps where they are not to be had, and none that is worded anew counts as another", async () => {
    const drop = ["pol.ds-license", "pol.mft", "pol.enh-margin", "pol.restrict-mods", "pol.ds-eval", "pol.ft-audit"];
    const { gaps } = await whatIf(graph, { drop }, { coverage: true });
    expect(gaps?.opened).toContain(
      '"Pre-deployment capability gate" rests on the assumption "What the model can do does not grow after it was judged", which "Capability improvement" and "Excluded knowledge returns" break; no tool restores it.',
    );
    expect(gaps?.opened.filter((message) => message.startsWith("No route leads"))).toEqual([]);
    expect(gaps).toMatchObject({ closed: [], complete: true });
  });
});

describe("a scenario that does not fit", () => {
  it.each([
    [{ adopt: ["opt.direct"] }, /no policy tool/],
    [{ adopt: ["pol.mtf"] }, /no policy tool\. Did you mean "pol\.mft"/],
    [{ adopt: ["pol.mft"], drop: ["pol.mft"] }, /adopted and dropped/],
    [{ grant: ["clm.none"] }, /no statement/],
    [{ grant: ["clm.cheap"], deny: ["clm.cheap"] }, /granted and denied/],
    [{ baseScores: { "clm.cheap": 2 } }, /from 0 to 1/],
    [{ baseScores: { "cri.effect": 0.5 } }, /no statement or argument "cri\.effect"/],
    [{ audience: { prefers: [["cri.efect"]] } }, /no criterion "cri\.efect" to put before others\. Did you mean "cri\.effect"/],
    [{ audience: { prefers: [["cri.effect"], ["cri.effect"]] } }, /preferred twice/],
  ])("%j is refused", async (scenario, message) => {
    await expect(whatIf(graph, scenario)).rejects.toThrow(message);
  });
});

describe("a scenario of a dispute from outside", () => {
  const toy: Dispute = {
    statements: [
      { id: "a", asserted: true, practical: false },
      { id: "b", asserted: true, practical: false },
      { id: "c", asserted: false, practical: false },
      { id: "x", asserted: false, practical: true },
    ],
    arguments: [
      { id: "A1", premises: ["a"], end: { stance: "for", statement: "x" }, weakens: false, value: "safety" },
      { id: "A2", premises: ["b"], end: { stance: "against", statement: "x" }, weakens: false, value: "freedom" },
      { id: "A3", premises: ["c"], end: { stance: "undercuts", argument: "A2" }, weakens: false },
      { id: "A4", premises: ["a"], end: { stance: "for", statement: "c" }, weakens: false },
      { id: "A5", premises: ["b"], end: { stance: "against", statement: "c" }, weakens: false },
    ],
  };

  it("is told against the dispute as it stands for its own audience", async () => {
    const granted = await whatIfOutside(toy, NOBODY, { grant: ["c"] });
    expect(granted.verdicts).toEqual([
      { id: "c", before: "contested", after: "accepted" },
      { id: "x", before: "contested", after: "accepted" },
    ]);
    expect((await whatIfOutside(toy, { prefers: [["safety"]] }, { grant: ["c"] })).verdicts).toEqual([
      { id: "c", before: "contested", after: "accepted" },
    ]);
  });

  it("counts extensions: granting c leaves one preferred extension of three", async () => {
    const { extensions, counts } = await whatIfOutside(toy, NOBODY, { grant: ["c"], semantics: "PR" });
    expect(extensions).toEqual({ before: 3n, after: 1n });
    expect(counts).toContainEqual({
      id: "x",
      before: { accepted: 2, rejected: 1, extensions: 3 },
      after: { accepted: 1, rejected: 0, extensions: 1 },
    });
  });

  it("names no tool", async () => {
    await expect(whatIfOutside(toy, NOBODY, { adopt: ["x"] })).rejects.toThrow(/no policy tool/);
  });
});
