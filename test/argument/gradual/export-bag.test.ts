import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { type Backing, backingOf, NO_BACKING } from "#argument/gradual/backing.ts";
import { buildBipolarFramework } from "#argument/gradual/bipolar-framework.ts";
import { type ExportedBag, exportBag } from "#argument/gradual/export-bag.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { WEIGHTED_H_CATEGORIZER } from "#argument/gradual/semantics/weighted-h-categorizer.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { readBag, writeBag } from "#argument/semantics/interchange/bag.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { namesIn } from "#argument/weigh/export/names.ts";
import { disputeOf, READINGS } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";
import { aDispute } from "../weigh/random-disputes.ts";

const OF_BOTH = GRADUAL_SEMANTICS.filter(({ takes }) => takes === "attacks and supports");

/** The strengths that a program gets which knows only the file, by the file's names; nothing where its iteration does not settle. */
function strengthsOfFile({ document }: ExportedBag, semantics: GradualSemantics): ReadonlyMap<string, number> | undefined {
  const read = readBag(writeBag(document));
  if (read.outcome === "refused") throw new Error(JSON.stringify(read.misreadings));
  const { names, base, attacks, supports } = read.document;
  const found = strengths(buildBipolarFramework({ baseScores: base, attacks, supports }), semantics);
  return "values" in found ? new Map(names.map((name, index) => [name, found.values[index] ?? Number.NaN])) : undefined;
}

describe("a dispute as .bag", () => {
  it.each(READINGS.flatMap((reading) => OF_BOTH.map((semantics) => [reading, semantics.id, semantics] as const)))(
    "of the corpus, %s reading, has the strengths of the dispute under %s",
    (reading, _, semantics) => {
      const graph = theGraph();
      const dispute = disputeOf(graph, reading);
      const exported = exportBag(dispute, backingOf(graph), semantics, namesIn(graph));
      const told = strengthsOfFile(exported, semantics);
      const { framework, ids } = frameworkOf(dispute, backingOf(graph));
      const wanted = strengths(framework, semantics);
      expect(exported.map.nodes.map(({ id }) => id)).toEqual(ids);
      for (const [index, { name }] of exported.map.nodes.entries())
        expect(told?.get(name), name).toBeCloseTo("values" in wanted ? (wanted.values[index] ?? Number.NaN) : Number.NaN, 9);
    },
  );

  it("has them for random disputes whose supports cite few sources, where neither has a cycle", () => {
    const backing: Backing = {
      grade: () => "secondary",
      sources: (id) => (id.startsWith("A") ? [`source-${Number(id.slice(1)) % 2}`] : []),
    };
    const aSemantics = fc.constantFrom(...OF_BOTH);
    fc.assert(
      fc.property(aDispute(), aSemantics, (dispute, semantics) => {
        fc.pre(frameworkOf(dispute, backing).framework.order !== undefined);
        const exported = exportBag(dispute, backing, semantics);
        const told = strengthsOfFile(exported, semantics);
        for (const { name, strength } of exported.map.nodes) expect(told?.get(name), name).toBeCloseTo(strength, 9);
      }),
      { numRuns: 1_000 },
    );
  });

  const two: Dispute = {
    statements: ["a", "b", "s"].map((id) => ({ id, asserted: id !== "s", practical: false })),
    arguments: [
      { id: "one", premises: ["a"], end: { stance: "for", statement: "s" }, weakens: false },
      { id: "again", premises: ["b"], end: { stance: "for", statement: "s" }, weakens: false },
      { id: "narrow", premises: ["a", "b"], end: { stance: "against", statement: "s" }, weakens: true },
    ],
  };

  it("gives an argument the weight of its weakest premise, and leaves out what repeats a source, with a word", () => {
    const grades: Backing = { grade: (id) => (id === "a" ? "primary" : "unverified"), sources: () => ["the-study"] };
    const { document, map } = exportBag(two, grades, DF_QUAD);
    expect(map.nodes.map(({ name, baseScore, premises }) => [name, baseScore, premises])).toEqual([
      ["is_a", 0.9, undefined],
      ["is_b", 0.3, undefined],
      ["is_s", 0, undefined],
      ["one", 0.9, ["a"]],
      ["again", 0.3, ["b"]],
      ["narrow", 0.3, ["a", "b"]],
    ]);
    expect(map.relations).toEqual([
      { from: "narrow", to: "is_s", relation: "att", why: "weakens" },
      { from: "one", to: "is_s", relation: "sup", why: "for" },
    ]);
    expect(map.dropped).toEqual([{ statement: "s", dropped: "again", counted: "one", sources: ["the-study"] }]);
    expect(document.supports).toEqual([[3, 2]]);
  });

  it("is refused under a semantics that gives no number", () => {
    expect(() => exportBag(two, NO_BACKING, WEIGHTED_H_CATEGORIZER)).toThrow(/only where nothing supports/);
  });
});
