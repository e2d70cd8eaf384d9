import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFramework } from "#argument/semantics/framework.ts";
import { labellingOf } from "#argument/semantics/labelling.ts";
import { WEIGHED_UNDER, weighUnder } from "#argument/weigh/under.ts";
import { allByDefinition } from "../semantics/brute-force.ts";
import { defeatsAmong, type Label, plainVerdict, waysOf } from "./plain-construction.ts";
import { aDispute, anAudience } from "./random-disputes.ts";

const LABELS: readonly Label[] = ["undecided", "in", "out"];

describe("weighing under every semantics", () => {
  it.each(WEIGHED_UNDER)("%s: verdicts, counts and extensions are those of the definition, way by way", async (semantics) => {
    await fc.assert(
      fc.asyncProperty(aDispute({ most: 6 }), anAudience, async (dispute, audience) => {
        const ways = waysOf(dispute);
        fc.pre(ways.length <= 9);
        const defeats = defeatsAmong(dispute, ways, audience);
        const framework = buildFramework(
          ways.length,
          defeats.map(([from]) => from),
          defeats.map(([, to]) => to),
        );
        const labellings = allByDefinition(framework)[semantics].map((set) => {
          const extension = ways.flatMap((_, argument) => ((set >> argument) & 1 ? argument : []));
          return [...labellingOf(framework, extension)].map((label) => LABELS[label] ?? "undecided");
        });
        const found = await weighUnder(dispute, semantics, { audience });
        expect(found.extensions).toBe(BigInt(labellings.length));
        for (const { id } of dispute.statements) {
          const verdicts = labellings.map((labels) => plainVerdict(ways, labels, id));
          const told = found.statements.get(id);
          expect(told?.verdict, id).toBe(new Set(verdicts).size > 1 ? "contested" : verdicts[0]);
          const share = (verdict: string) => verdicts.filter((one) => one === verdict).length * (told?.extensions ?? 0);
          expect([share("accepted"), share("rejected")], id).toEqual([
            (told?.accepted ?? 0) * verdicts.length,
            (told?.rejected ?? 0) * verdicts.length,
          ]);
        }
      }),
      { numRuns: 250 },
    );
  });
});
