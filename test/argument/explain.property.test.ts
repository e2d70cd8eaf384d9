import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Defence, Meeting, Outranked, Said } from "#argument/explain/explanation.ts";
import { explain } from "#argument/explain.ts";
import { NOBODY } from "#argument/weigh/audience.ts";
import type { ArgumentEnd, Dispute } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";
import { defeatsAmong, plainGrounded, type Way, waysOf } from "./weigh/plain-construction.ts";
import { aDispute, anAudience } from "./weigh/random-disputes.ts";

const name = (said: Said) => ("argument" in said ? said.argument : `!${said.statement}`);
/** Who attacks what is defended, and is outranked by it. */
const outrankedAt = ({ said, attacks }: Pick<Defence, "said" | "attacks">) =>
  attacks.flatMap(({ by, met }) => (met.by === "rank" && name(met.attacker) === name(said) ? [name(by)] : []));
const lastOf = (way: Way) => way.last?.id ?? `!${way.statement}`;

/** A1 speaks against y, which A2 rests on, and is outranked by A0, which supplies it. */
const OUTRANKED_BY_A_SUPPLIER: Dispute = {
  statements: [
    { id: "d", asserted: true, practical: false },
    { id: "y", asserted: false, practical: true },
    { id: "a", asserted: false, practical: false },
  ],
  arguments: [
    { id: "A0", premises: ["d"], end: { stance: "for", statement: "y" }, weakens: false, value: "cost" },
    { id: "A1", premises: ["d"], end: { stance: "against", statement: "y" }, weakens: false, value: "safety" },
    { id: "A2", premises: ["y"], end: { stance: "for", statement: "a" }, weakens: false },
  ],
};

describe("an explanation", () => {
  it("names only what stands as deciding, and what is named defends itself", () => {
    fc.assert(
      fc.property(
        fc.oneof(aDispute(), aDispute({ about: ["c", "x", "x", "x"] })),
        anAudience,
        fc.constantFrom("a", "b", "c", "x", "x", "y"),
        (dispute, audience, statement) => {
          const ways = waysOf(dispute);
          fc.pre(ways.length < 200);
          const defeats = defeatsAmong(dispute, ways, audience);
          const labels = plainGrounded(ways.length, defeats);
          const stands = (said: Said) => ways.some((way, index) => lastOf(way) === name(said) && labels[index] === "in");
          const isDefeat = (among: typeof defeats, attacker: Said, attacked: Said) =>
            among.some(([from, to]) => lastOf(ways[from] as Way) === name(attacker) && lastOf(ways[to] as Way) === name(attacked));
          const forNobody = defeatsAmong(dispute, ways, NOBODY);

          const told = explain(weigh(dispute, { audience }), statement);
          const checkRank = (said: Said, { attacker }: Outranked): void => {
            expect(isDefeat(defeats, said, attacker), `${name(said)} does not defeat ${name(attacker)}`).toBe(false);
            expect(isDefeat(forNobody, said, attacker), `${name(said)} on ${name(attacker)}, but for the audience`).toBe(true);
          };
          const checkWeakens = (by: Said, isAt: (end: ArgumentEnd) => boolean): void => {
            const argument = dispute.arguments.find(({ id }) => id === name(by));
            expect([stands(by), argument?.weakens, argument && isAt(argument.end)], `${name(by)} weakens`).toEqual([true, true, true]);
          };
          const checkMet = (said: Said, met: Meeting): void => {
            expect(stands(said), `${name(said)} fell`).toBe(false);
            if (met.by === "rank" || met.by === "attacker") {
              expect(stands(met.attacker), `${name(met.attacker)} stands`).toBe(true);
              expect(isDefeat(defeats, met.attacker, said), `${name(met.attacker)} on ${name(said)}`).toBe(true);
              expect(defended.has(name(met.attacker)), `${name(met.attacker)} is defended too`).toBe(true);
              if (met.by === "rank") checkRank(said, met);
            } else for (const supplier of met.suppliers) checkMet(supplier.said, supplier.met);
          };
          const defended = new Map<string, Defence>(told.defences.map((defence) => [name(defence.said), defence]));
          for (const said of told.carriedBy) expect([stands(said), defended.has(name(said))]).toEqual([true, true]);
          for (const { said, met } of told.fallen) checkMet(said, met);
          for (const { said, premises, attacks, weakenedBy } of told.defences) {
            expect(stands(said)).toBe(true);
            const argument = dispute.arguments.find(({ id }) => id === name(said));
            expect(premises.map((premise) => premise.statement).toSorted()).toEqual([...new Set(argument?.premises)].toSorted());
            for (const { statement: premise, by, weakenedBy } of premises) {
              expect([stands(by), defended.has(name(by))]).toEqual([true, true]);
              for (const weakening of weakenedBy) checkWeakens(weakening, (end) => "statement" in end && end.statement === premise);
            }
            for (const { by, met } of attacks) checkMet(by, met);
            const failing = new Set(
              forNobody.flatMap(([from, to]) => {
                const by = lastOf(ways[from] as Way);
                const isDefeatStill = isDefeat(defeats, { is: "argument", argument: by }, said);
                return lastOf(ways[to] as Way) === name(said) && !isDefeatStill ? [by] : [];
              }),
            );
            const outranked = outrankedAt({ said, attacks });
            for (const by of outranked) expect(failing.has(by), `${by} does not fail at ${name(said)}`).toBe(true);
            // Who attacks a premise and is outranked by what supplies it is told of there.
            const atSuppliers = premises.flatMap(({ by }) => outrankedAt(defended.get(name(by)) ?? { said: by, attacks: [] }));
            for (const by of failing) expect([...outranked, ...atSuppliers], `${by} fails at ${name(said)}, untold`).toContain(by);
            for (const by of weakenedBy) checkWeakens(by, (end) => end.stance === "undercuts");
          }
          for (const by of told.weakenedBy) checkWeakens(by, (end) => "statement" in end && end.statement === statement);
          for (const { said, against, outranked } of told.open) {
            expect(stands(said)).toBe(false);
            for (const { by, met } of outranked) checkRank(by, met);
            expect(against.length, `${name(said)} is open for a reason`).toBeGreaterThan(0);
          }
          expect(told.carriedBy.length > 0).toBe(told.verdict === "accepted" || told.verdict === "rejected");
        },
      ),
      { numRuns: 1_000, examples: [[OUTRANKED_BY_A_SUPPLIER, { prefers: [["cost"]] }, "a"]] },
    );
  });
});
