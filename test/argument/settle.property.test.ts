import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, settledBy } from "#argument/settle/facts.ts";
import { settle, WANTED } from "#argument/settle.ts";
import { putFirst } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";
import { aDispute, anAudience } from "./weigh/random-disputes.ts";

const ORDERS = [
  ["safety", "freedom", "cost"],
  ["safety", "cost", "freedom"],
].flatMap(([a = "", b = "", c = ""]) => [
  [a, b, c],
  [b, c, a],
  [c, a, b],
]);
const told = (facts: readonly Fact[]) => facts.map(({ statement, is }) => `${statement} ${is}`).toSorted();

/** Every set of at most two, the smallest first. */
function upToTwo<T>(items: readonly T[]): readonly (readonly T[])[] {
  const pairs = items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
  return [[], ...items.map((item) => [item]), ...pairs];
}

/** Those of them that do, and of which no part does. */
function smallest<T>(sets: readonly (readonly T[])[], does: (set: readonly T[]) => boolean): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (const set of sets) if (!found.some((smaller) => smaller.every((item) => set.includes(item))) && does(set)) found.push(set);
  return found;
}

/** Every smallest set of at most two facts besides those given. */
function byTrial(
  dispute: Dispute,
  statement: string,
  from: readonly Fact[],
  gives: (facts: readonly Fact[]) => boolean,
): readonly (readonly string[])[] {
  const all = dispute.statements
    .filter(({ id, practical }) => id !== statement && !practical && !from.some((fact) => fact.statement === id))
    .flatMap(({ id }) => (["granted", "denied"] as const).map((is): Fact => ({ statement: id, is })));
  const consistent = upToTwo(all).filter((set) => new Set(set.map((fact) => fact.statement)).size === set.length);
  return smallest(consistent, gives).map(told).toSorted();
}

const someFacts: fc.Arbitrary<readonly Fact[]> = fc
  .subarray(["a", "b", "c", "d"], { maxLength: 2 })
  .chain((statements) =>
    fc.tuple(...statements.map((statement) => fc.constantFrom("granted", "denied").map((is): Fact => ({ statement, is })))),
  );

describe("what settles a statement", () => {
  it("is every smallest set of facts, and of criteria put first, besides what is granted and denied already, by trial of all", () => {
    fc.assert(
      fc.property(
        aDispute({ most: 6 }),
        anAudience,
        fc.constantFrom("a", "b", "x"),
        fc.constantFrom(...WANTED),
        someFacts,
        (dispute, audience, statement, want, from) => {
          const verdict = (facts: readonly Fact[], first: readonly string[] = []) =>
            weigh(dispute, { audience: putFirst(first, audience), ...settledBy([...from, ...facts]) }).verdicts.get(statement);
          const settled = settle(dispute, statement, { want, audience, maxSize: 2, timeLimit: 60_000, ...settledBy(from) });
          expect(settled.complete).toBe(true);
          expect(settled.verdict).toBe(verdict([]));
          expect(settled.from.map(({ statement: fact, is }) => `${fact} ${is}`)).toEqual(told(from));
          expect(settled.facts.map(told).toSorted()).toEqual(byTrial(dispute, statement, from, (set) => verdict(set) === want));
          const first = smallest(upToTwo(settled.criteria), (criteria) => verdict([], criteria) === want);
          expect(settled.values).toEqual(first);
          const alone = first.some((criteria) => criteria.length === 0)
            ? settled.criteria
            : first.flatMap((set) => (set.length === 1 ? set : []));
          const both = settled.criteria.flatMap((criterion) => {
            if (alone.includes(criterion)) return [];
            const sets = byTrial(dispute, statement, from, (set) => verdict(set, [criterion]) === want);
            const needed = sets.filter((set) => !settled.facts.some((enough) => told(enough).every((fact) => set.includes(fact))));
            return needed.length > 0 ? [[criterion, needed]] : [];
          });
          expect(settled.both.map(({ first: criterion, facts }) => [criterion, facts.map(told).toSorted()])).toEqual(both);
          const forAll = settled.facts.filter((set) =>
            ORDERS.every(
              (order) =>
                weigh(dispute, { audience: { prefers: order.map((value) => [value]) }, ...settledBy([...from, ...set]) }).verdicts.get(
                  statement,
                ) === want,
            ),
          );
          expect(settled.always).toEqual(forAll);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("refuses to start from a fact that is granted and denied, or that is none", () => {
    const dispute: Dispute = { statements: [{ id: "a", asserted: true, practical: false }], arguments: [] };
    const both = new Set(["a"]);
    expect(() => settle(dispute, "a", { granted: both, denied: both })).toThrow(/"a" is granted and denied/);
    expect(() => settle(dispute, "a", { granted: new Set(["q"]) })).toThrow(/There is no statement "q"/);
  });
});
