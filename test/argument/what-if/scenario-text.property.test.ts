import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READINGS } from "#argument/weigh/of-corpus.ts";
import { WEIGHED_UNDER } from "#argument/weigh/under.ts";
import type { Scenario } from "#argument/what-if/scenario.ts";
import { readScenario, writeScenario } from "#argument/what-if/scenario-text.ts";

/** Slugs, ids of relationships, and names of any kind, as a document from outside may have them. */
const aName = fc.oneof(
  fc.constantFrom("clm.cheap", "pol.ds-license", "clm.avoidable~supports~clm.s8b"),
  fc.string({ minLength: 1, unit: "binary" }),
  fc.string({ minLength: 1, unit: fc.constantFrom("a", ",", "/", ":", "=", "@", "~", "%", "+", "&", "#", " ", "é", "𝔄", "\ud800") }),
);
const names = fc.uniqueArray(aName, { minLength: 1, maxLength: 4 });
const aScore = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 1e-7, 5e-324),
  fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score || 0),
);
const prefers = names.chain((values) =>
  fc.integer({ min: 0, max: values.length - 1 }).map((cut) => [values.slice(0, cut), values.slice(cut)].filter(({ length }) => length > 0)),
);

const aScenario: fc.Arbitrary<Scenario> = fc.record(
  {
    adopt: names,
    drop: names,
    grant: names,
    deny: names,
    audience: fc.record({ prefers }),
    reading: fc.constantFrom(...READINGS),
    baseScores: fc
      .uniqueArray(fc.tuple(aName, aScore), { minLength: 1, maxLength: 4, selector: ([name]) => name })
      .filter((scores) => scores.every(([name]) => name !== "__proto__"))
      .map((scores) => Object.fromEntries(scores)),
    semantics: fc.constantFrom(...WEIGHED_UNDER),
  },
  { requiredKeys: [] },
);

describe("a scenario as a text", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(aScenario, (scenario) => {
        expect(readScenario(writeScenario(scenario))).toEqual(scenario);
      }),
      { numRuns: 3_000 },
    );
  });

  it("comes through the query of an address as it is, encoded or not", () => {
    fc.assert(
      fc.property(aScenario, (scenario) => {
        const text = writeScenario(scenario);
        expect(new URL(`http://localhost/?scenario=${text}&x=1`).searchParams.get("scenario")).toBe(text);
        expect(new URL(`http://localhost/?${new URLSearchParams({ scenario: text })}`).searchParams.get("scenario")).toBe(text);
        expect(text).toMatch(/^[A-Za-z0-9._~:/,=@-]*$/);
      }),
    );
  });

  it("is read in any order of its parts, but the preferred come in theirs", () => {
    expect(readScenario("semantics:preferred/prefer:cri.b,cri.c/deny:clm.a/prefer:cri.a/score:clm.x=0.5,clm.y=1")).toEqual({
      deny: ["clm.a"],
      audience: { prefers: [["cri.b", "cri.c"], ["cri.a"]] },
      baseScores: { "clm.x": 0.5, "clm.y": 1 },
      semantics: "PR",
    });
  });

  it("that supposes nothing is empty", () => {
    expect(writeScenario({ adopt: [], audience: { prefers: [] }, baseScores: {} })).toBe("");
    expect(readScenario("")).toEqual({});
  });

  it.each([
    ["denny:clm.a", /no part "denny"\. Did you mean "deny"\?/],
    ["clm.a", /"clm\.a" has no colon/],
    ["deny:clm.a/", /"" has no colon/],
    ["deny:", /"deny:" names nothing/],
    ["deny:clm.a,", /nothing between two commas/],
    ["deny:clm.a/deny:clm.b", /"deny" stands twice/],
    ["deny:clm.a,clm.a", /"clm\.a" stands twice under "deny"/],
    ["prefer:cri.a/prefer:cri.a", /"cri\.a" stands twice under "prefer"/],
    ["deny:clm a", /"clm a" is no name as it stands in a scenario/],
    ["deny:clm@20a", /is no name/],
    ["deny:@61@", /is no name/],
    ["deny:@ffffff@", /is no name/],
    ["reading:lax", /"reading" is "lax"; it must be evidential, assertive, strict/],
    ["reading:strict,assertive", /"reading" is "strict,assertive"/],
    ["semantics:preferrd", /"semantics" is "preferrd"; it must be grounded/],
    ["score:clm.a", /"clm\.a" is no score/],
    ["score:clm.a=1.5", /is no score/],
    ["score:clm.a=-0.5", /is no score/],
    ["score:clm.a=0x1", /is no score/],
    ["score:clm.a=", /is no score/],
    ["score:=0.5", /is no score/],
    ["score:clm.a=0.1,clm.a=0.2", /"clm\.a" stands twice under "score"/],
    ["__proto__:x", /no part "__proto__"/],
  ])("%j is refused", (text, message) => {
    expect(() => readScenario(text)).toThrow(message);
  });
});
