import { describe, expect, it } from "vitest";
import { tellExplanation } from "#argument/explain/tell.ts";
import { explain } from "#argument/explain.ts";
import type { Names } from "#argument/trace/tale.ts";
import type { Kind } from "#argument/vocabulary.ts";
import { NOBODY, putFirst } from "#argument/weigh/audience.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import { weigh } from "#argument/weigh.ts";

const DOCUMENT = {
  statements: [
    { id: "a", asserted: true },
    { id: "b", asserted: true },
    { id: "c" },
    { id: "w" },
    { id: "Trial", asserted: true },
    { id: "x", practical: true },
    { id: "y", practical: true },
    { id: "z", practical: true },
  ],
  arguments: [
    { id: "Safer", premises: ["a"], for: "x", value: "safety" },
    { id: "Freer", premises: ["b"], against: "x", value: "freedom" },
    { id: "Shown", premises: ["a"], for: "c" },
    { id: "Flawed", premises: ["b"], undercuts: "Shown" },
    { id: "Hence", premises: ["c"], for: "y", value: "safety" },
    { id: "Seen", premises: ["Trial"], for: "w" },
    { id: "Dear", premises: ["b"], against: "z", value: "cost" },
    { id: "Slow", premises: ["b"], against: "z", value: "speed" },
    { id: "Fair", premises: ["a"], for: "z", value: "safety" },
    { id: "Known", premises: ["a"], for: "z", value: "freedom" },
    { id: "Unsure", premises: ["a"], undercuts: "Slow" },
    { id: "Only in part", premises: ["b"], against: "z", value: "freedom", bearing: "weakens" },
  ],
};
const KINDS: Readonly<Record<string, Kind>> = { a: "Claim", b: "Claim", c: "Claim", w: "Claim", Trial: "CaseStudy" };
const names: Names = { node: (slug) => ({ kind: KINDS[slug] ?? "Argument", label: slug, phrase: slug.toLowerCase() }) };

/** Why a statement of the document comes to what it does, in words. */
function why(statement: string, first: readonly string[] = [], facts: { readonly denied?: ReadonlySet<string> } = {}): string {
  const found = readOutsideDispute({ ...DOCUMENT, arguments: DOCUMENT.arguments.filter(({ id }) => id !== "Hence" || statement === "y") });
  if (found.outcome === "refused") throw new Error(JSON.stringify(found.misfits));
  const weighing = weigh(found.read.dispute, { audience: first.length > 0 ? putFirst(first) : NOBODY, ...facts });
  return tellExplanation(names, explain(weighing, statement)).text;
}

describe("why a statement has its verdict, told", () => {
  it("names what speaks on either side of what is contested", () => {
    expect(why("x")).toBe("“Safer” speaks for it, “Freer” speaks against that, and neither side is met.");
  });

  it("names what stands for what is accepted, and what for what is rejected stands against it", () => {
    expect(why("x", ["safety"])).toBe(
      "“Safer” stands for it, and nothing prevails against it. “Freer” speaks against it by freedom, which this audience puts below safety: it does not defeat “Safer”.",
    );
    expect(why("x", ["freedom"])).toBe(
      "“Freer” stands against it, and nothing prevails for it. “Safer” speaks for it by safety, which this audience puts below freedom: it does not defeat “Freer”.",
    );
  });

  it("tells what an audience puts below from what is met, and what weakens from both", () => {
    expect(why("z", ["safety"])).toBe(
      "“Fair” and “Known” stand for it, and nothing prevails against them. “Slow” is met by “Unsure”. “Dear” speaks against it by cost, which this audience puts below safety: it does not defeat “Fair”. “Only in part” weakens it without contradicting it.",
    );
    expect(why("z", ["safety", "freedom"])).toContain(
      "“Dear” speaks against it by cost and “Slow” by speed, both of which this audience puts below safety and freedom: they do not defeat “Fair” or “Known”.",
    );
    expect(why("z")).toBe(
      "“Fair” and “Known” speak for it, “Dear” speaks against that, and neither side is met. “Only in part” weakens it without contradicting it.",
    );
  });

  it("says how what is answered was met, and what lacks its premise", () => {
    expect(why("c")).toBe("What speaks for it has been met, and nothing shows it wrong. “Shown” is met by “Flawed”.");
    expect(why("y")).toBe(
      "What speaks for it has been met, and nothing shows it wrong. “Hence” falls, since nothing is left to show that c.",
    );
    expect(why("w", [], { denied: new Set(["Trial"]) })).toBe(
      "What speaks for it has been met, and nothing shows it wrong. “Seen” falls, since nothing is left that stands for the case study “Trial”.",
    );
  });

  it("gives the word of a source, and the reader's against it", () => {
    expect(why("a")).toBe("The word of its sources stands for it, and nothing prevails against it.");
    expect(why("a", [], { denied: new Set(["a"]) })).toBe(
      "What speaks for it has been met, and nothing shows it wrong. The word of its sources is met by what the reader denies.",
    );
  });
});
