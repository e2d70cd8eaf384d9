import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askAcceptance, askAll, askIdeal, askOne } from "#argument/semantics/asp/ask.ts";
import type { AspSolver } from "#argument/semantics/asp/asp-solver.ts";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { findAcceptance, findExtension } from "#argument/semantics/solve.ts";
import { clingo } from "#server/solver/clingo.ts";
import { allByDefinition, toBits } from "#test/argument/semantics/brute-force.ts";

const SEED = Number(process.env["RIPARIAN_SEED"] ?? Date.now() % 1_000_000);
/** Eleven into ten: no model, and a proof that takes longer than anyone waits. */
const ENDLESS = "1 { in(P,H) : H = 1..10 } 1 :- P = 1..11. :- in(P,H), in(Q,H), P < Q.";
const each = { limit: 0, want: "each" } as const;

describe("the programs agree with the definitions, tried on every set of arguments,", () => {
  it(`on 60 random frameworks (RIPARIAN_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(randomFramework(), fc.nat(2), async (framework, argument) => {
        const truth = allByDefinition(framework);
        const asking = { solver: clingo };
        expect(toBits(await askIdeal(framework, asking))).toBe(truth.ID[0]);
        for (const id of ["CF", "AD", "CO", "PR", "ST", "SST", "STG"] as const) {
          const { extensions, complete } = await askAll(framework, SEMANTICS[id], 1_000, asking);
          expect(complete, id).toBe(true);
          expect(extensions.map(toBits).sort(byNumber), id).toEqual([...truth[id]].sort(byNumber));
          const one = await askOne(framework, SEMANTICS[id], asking);
          expect(one ? truth[id].includes(toBits(one)) : truth[id].length === 0, id).toBe(true);
          const holds = (set: number) => ((set >> argument) & 1) === 1;
          const credulous = await askAcceptance(framework, SEMANTICS[id], argument, "credulously", asking);
          expect(credulous.accepted, id).toBe(truth[id].some(holds));
          const sceptical = await askAcceptance(framework, SEMANTICS[id], argument, "sceptically", asking);
          expect(sceptical.accepted, id).toBe(truth[id].every(holds));
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 120_000);

  it("in what is asked when the own search has no budget", async () => {
    const oddCycle = buildFramework(4, [0, 1, 2, 3, 0], [1, 2, 0, 0, 3]);
    const options = { solver: clingo, budget: 0 };
    expect(await findExtension(oddCycle, "STG", options)).toBeDefined();
    expect((await findAcceptance(oddCycle, "PR", 3, "credulously", { ...options, shown: true })).accepted).toBe(
      allByDefinition(oddCycle).PR.some((set) => set & 8),
    );
  });
});

describe("a question to the solver ends when it is told to", () => {
  it("says TIMEOUT within the time limit and answers the next question", async () => {
    await expectStopped(clingo.solve(ENDLESS, { ...each, timeLimit: 300 }), "TIMEOUT");
    expect(await clingo.solve("a. #show a/0.", each)).toEqual({ answerSets: [["a"]], complete: true });
  }, 20_000);

  it("says CANCELLED on abort and uses no more processor time", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    await expectStopped(clingo.solve(ENDLESS, { ...each, signal: controller.signal }), "CANCELLED");
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  }, 20_000);

  it("counts waiting for its turn, and does not disturb the question under way", async () => {
    const controller = new AbortController();
    const first = clingo.solve(ENDLESS, { ...each, signal: controller.signal });
    await expectStopped(clingo.solve("a.", { ...each, timeLimit: 200 }), "TIMEOUT");
    const third = clingo.solve("b. #show b/0.", each);
    controller.abort();
    await expectStopped(first, "CANCELLED");
    expect((await third).answerSets).toEqual([["b"]]);
  }, 20_000);

  it("does not begin what is cancelled before", async () => {
    await expectStopped(clingo.solve("a.", { ...each, signal: AbortSignal.abort() }), "CANCELLED");
  });
});

it("says what a solver that fails has to say", async () => {
  await expect(clingo.solve("a :-", each)).rejects.toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining("syntax error") });
});

async function expectStopped(question: ReturnType<AspSolver["solve"]>, code: string): Promise<void> {
  const start = performance.now();
  await expect(question).rejects.toMatchObject({ code });
  expect(performance.now() - start).toBeLessThan(5_000);
}

function randomFramework(): fc.Arbitrary<Framework> {
  return fc.integer({ min: 3, max: 7 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 }).map((attacks) =>
      buildFramework(
        size,
        attacks.map(([attacker]) => attacker),
        attacks.map(([, attacked]) => attacked),
      ),
    ),
  );
}

function byNumber(a: number, b: number): number {
  return a - b;
}
