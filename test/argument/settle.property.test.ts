import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, settle, WANTED } from "#argument/settle.ts";
import { putFirst } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";
import { aDispute, anAudience } from "./weigh/random-disputes.ts";

const told = (facts: readonly Fact[]) => facts.map(({ statement, is }) => `${statement} ${is}`).toSorted();

/** Every set of at most two facts, the smallest first, kept where it gives the verdict and no part of it does. */
function byTrial(dispute: Dispute, statement: string, gives: (facts: readonly Fact[]) => boolean): readonly (readonly string[])[] {
  const all = dispute.statements
    .filter(({ id, practical }) => id !== statement && !practical)
    .flatMap(({ id }) => (["granted", "denied"] as const).map((is): Fact => ({ statement: id, is })));
  const sets = [
    [],
    ...all.map((fact) => [fact]),
    ...all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => (one.statement === other.statement ? [] : [[one, other]]))),
  ];
  const found: (readonly Fact[])[] = [];
  for (const set of sets) if (!found.some((smaller) => smaller.every((fact) => set.includes(fact))) && gives(set)) found.push(set);
  return found.map(told).toSorted();
}

describe("what settles a statement", () => {
  it("is every smallest set of facts, and of criteria put first, by trial of all", () => {
    fc.assert(
      fc.property(
        aDispute({ most: 6 }),
        anAudience,
        fc.constantFrom("a", "b", "x"),
        fc.constantFrom(...WANTED),
        (dispute, audience, statement, want) => {
          const verdict = (facts: readonly Fact[], first: readonly string[] = []) =>
            weigh(dispute, {
              audience: putFirst(first, audience),
              granted: new Set(facts.flatMap((fact) => (fact.is === "granted" ? [fact.statement] : []))),
              denied: new Set(facts.flatMap((fact) => (fact.is === "denied" ? [fact.statement] : []))),
            }).verdicts.get(statement);
          const settled = settle(dispute, statement, { want, audience, maxSize: 2, timeLimit: 60_000 });
          expect(settled.complete).toBe(true);
          expect(settled.verdict === want).toBe(verdict([]) === want);
          const facts = settled.facts.filter((set) => new Set(set.map((fact) => fact.statement)).size === set.length);
          expect(facts.map(told).toSorted()).toEqual(byTrial(dispute, statement, (set) => verdict(set) === want));
          for (const first of settled.values) expect(verdict([], first)).toBe(want);
          for (const { first, facts: sets } of settled.both) for (const set of sets) expect(verdict(set, [first])).toBe(want);
        },
      ),
      { numRuns: 300 },
    );
  });
});
