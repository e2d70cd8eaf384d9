import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Defence, explain, type Meeting, type Said } from "#argument/explain.ts";
import { weigh } from "#argument/weigh.ts";
import { defeatsAmong, plainGrounded, type Way, waysOf } from "./weigh/plain-construction.ts";
import { aDispute, anAudience } from "./weigh/random-disputes.ts";

const name = (said: Said) => ("argument" in said ? said.argument : `!${said.statement}`);
const lastOf = (way: Way) => way.last?.id ?? `!${way.statement}`;

describe("an explanation", () => {
  it("names only what stands as deciding, and what is named defends itself", () => {
    fc.assert(
      fc.property(aDispute(), anAudience, fc.constantFrom("a", "b", "c", "x", "y"), (dispute, audience, statement) => {
        const ways = waysOf(dispute);
        fc.pre(ways.length < 200);
        const defeats = defeatsAmong(dispute, ways, audience);
        const labels = plainGrounded(ways.length, defeats);
        const stands = (said: Said) => ways.some((way, index) => lastOf(way) === name(said) && labels[index] === "in");
        const isDefeatedBy = (attacked: string, attacker: Said) =>
          defeats.some(([from, to]) => lastOf(ways[from] as Way) === name(attacker) && lastOf(ways[to] as Way) === attacked);

        const told = explain(weigh(dispute, { audience }), statement);
        const checkMet = (said: Said, met: Meeting): void => {
          expect(stands(said), `${name(said)} fell`).toBe(false);
          if (met.by === "attacker") {
            expect(stands(met.attacker), `${name(met.attacker)} stands`).toBe(true);
            expect(isDefeatedBy(name(said), met.attacker), `${name(met.attacker)} on ${name(said)}`).toBe(true);
            expect(defended.has(name(met.attacker)), `${name(met.attacker)} is defended too`).toBe(true);
          } else for (const supplier of met.suppliers) checkMet(supplier.said, supplier.met);
        };
        const defended = new Map<string, Defence>(told.defences.map((defence) => [name(defence.said), defence]));
        for (const said of told.carriedBy) expect([stands(said), defended.has(name(said))]).toEqual([true, true]);
        for (const { said, met } of told.fallen) checkMet(said, met);
        for (const { said, premises, attacks } of told.defences) {
          expect(stands(said)).toBe(true);
          const argument = dispute.arguments.find(({ id }) => id === name(said));
          expect(premises.map((premise) => premise.statement).toSorted()).toEqual([...new Set(argument?.premises)].toSorted());
          for (const { by } of premises) expect([stands(by), defended.has(name(by))]).toEqual([true, true]);
          for (const { by, met } of attacks) checkMet(by, met);
        }
        for (const { said, against } of told.open) {
          expect(stands(said)).toBe(false);
          expect(against.length, `${name(said)} is open for a reason`).toBeGreaterThan(0);
        }
        expect(told.carriedBy.length > 0).toBe(told.verdict === "accepted" || told.verdict === "rejected");
      }),
      { numRuns: 1_000 },
    );
  });
});
