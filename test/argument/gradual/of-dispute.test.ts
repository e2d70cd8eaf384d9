import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { type Backing, backingOf, NO_BACKING } from "#argument/gradual/backing.ts";
import { PRODUCT_LINK } from "#argument/gradual/link.ts";
import { type DegreeParameters, droppedSupporters, frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rangeOf } from "#argument/gradual/outcome.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { DEFAULT_WEIGHTS } from "#argument/gradual/weights.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";

const forIt = (id: string, premises: readonly string[], statement: string): DisputeArgument => ({
  id,
  premises,
  end: { stance: "for", statement },
  weakens: false,
});
const against = (id: string, premises: readonly string[], statement: string, weakens = false): DisputeArgument => ({
  id,
  premises,
  end: { stance: "against", statement },
  weakens,
});
const undercut = (id: string, premises: readonly string[], argument: string): DisputeArgument => ({
  id,
  premises,
  end: { stance: "undercuts", argument },
  weakens: false,
});

/** Statements in small letters are asserted, "ours" ones are not, options are practical. */
function dispute(statements: string, list: readonly DisputeArgument[]): Dispute {
  return {
    statements: statements.split(" ").map((id) => ({ id, asserted: !/^(our|opt)/.test(id), practical: id.startsWith("opt") })),
    arguments: list,
  };
}

const backing = (sources: Readonly<Record<string, readonly string[]>>): Backing => ({
  grade: (id) => (id.startsWith("poor") ? "unverified" : id.startsWith("our") ? "none" : "primary"),
  sources: (id) => sources[id] ?? [],
});

function degree(of: Dispute, id: string, behind: Backing = backing({}), parameters: DegreeParameters = {}): number {
  const made = frameworkOf(of, behind, parameters);
  const found = strengths(made.framework, DF_QUAD);
  if (found.outcome !== "exact") throw new Error(found.outcome);
  return found.values[made.statement(id) ?? made.argument(id) ?? -1] ?? Number.NaN;
}

describe("argument/gradual/of-dispute", () => {
  it("starts statements from their grades, ours from zero, practical conclusions from one half", () => {
    const bare = dispute("good poor ours opt", []);
    expect(["good", "poor", "ours", "opt"].map((id) => degree(bare, id))).toEqual([0.9, 0.3, 0, 0.5]);
    expect(degree(bare, "good", NO_BACKING)).toBe(0.5);
    expect(degree(bare, "good", backing({}), { given: new Map([["good", 0.25]]) })).toBe(0.25);
    expect(degree(bare, "ours", backing({}), { weights: { ...DEFAULT_WEIGHTS, unasserted: 0.2 } })).toBe(0.2);
  });

  it("makes an argument as strong as its weakest premise, as that stands after what is said about it", () => {
    const of = dispute("good poor x opt", [forIt("A", ["good", "poor"], "opt"), against("B", ["x"], "poor")]);
    expect(degree(of, "A")).toBeCloseTo(0.3 * 0.1, 12);
    expect(degree(of, "opt")).toBeCloseTo(0.5 + 0.5 * 0.03, 12);
    expect(degree(of, "A", backing({}), { link: PRODUCT_LINK })).toBeCloseTo(0.9 * 0.03, 12);
    expect(degree(of, "A", backing({}), { given: new Map([["A", 0.7]]) })).toBe(0.7);
  });

  it("counts what weakens as an attack", () => {
    const of = (weakens: boolean) => dispute("a opt", [against("A", ["a"], "opt", weakens)]);
    expect(degree(of(true), "opt")).toBeCloseTo(0.05, 12);
    expect(degree(of(true), "opt")).toBe(degree(of(false), "opt"));
  });

  it("lets an undercut lower the argument, or of an item of evidence every support that it gives, and nothing else", () => {
    const evidence = [forIt("e~supports~x", ["e"], "oursx"), forIt("e~supports~y", ["e"], "oursy"), forIt("Both", ["e", "f"], "oursz")];
    const of = (target: string) => dispute("e f u oursx oursy oursz", [...evidence, undercut("U", ["u"], target)]);
    expect(["oursx", "oursy", "oursz"].map((id) => degree(of("e"), id))).toEqual([expect.closeTo(0.09, 12), expect.closeTo(0.09, 12), 0.9]);
    expect(["oursx", "oursy", "oursz"].map((id) => degree(of("e~supports~x"), id))).toEqual([expect.closeTo(0.09, 12), 0.9, 0.9]);
    expect(degree(of("e"), "e")).toBe(0.9);
  });

  const twice = dispute("good poor opt", [forIt("A", ["poor"], "opt"), forIt("B", ["good"], "opt")]);
  const dropped = (sources: Readonly<Record<string, readonly string[]>>, countOnce: DegreeParameters["countOnce"]) => {
    const made = frameworkOf(twice, backing(sources), countOnce ? { countOnce } : {});
    return droppedSupporters(made, strengths(made.framework, DF_QUAD)).map(({ dropped: which, counted, sources: named }) => [
      which,
      counted,
      ...named,
    ]);
  };

  it("counts one source once for one statement: the stronger argument counts, and the other is named", () => {
    const same = { A: ["qi"], B: ["qi"] };
    expect(degree(twice, "opt", backing(same))).toBeCloseTo(0.95, 12);
    expect(dropped(same, undefined)).toEqual([["A", "B", "qi"]]);
    expect(degree(twice, "opt", backing(same), { countOnce: "never" })).toBeCloseTo(1 - 0.5 * 0.1 * 0.7, 12);
    expect(dropped(same, "never")).toEqual([]);
  });

  it("counts an argument that brings one source more, unless any shared source is to be enough", () => {
    const more = { A: ["qi", "gade"], B: ["qi"] };
    expect(dropped(more, "when-all-shared")).toEqual([]);
    expect(dropped(more, "when-any-shared")).toEqual([["A", "B", "qi", "gade"]]);
  });

  it("looks at the sources of the premises where the argument cites none, and drops nothing without a source", () => {
    expect(dropped({ poor: ["qi"], good: ["qi"] }, undefined)).toEqual([["A", "B", "qi"]]);
    expect(dropped({}, "when-any-shared")).toEqual([]);
  });

  it("goes round a cycle through premises and says that it did", () => {
    const of = dispute("a b", [forIt("A", ["a"], "b"), against("B", ["b"], "a")]);
    const made = frameworkOf(of, backing({}));
    const found = strengths(made.framework, DF_QUAD);
    if (found.outcome !== "converged") throw new Error(found.outcome);
    const [a = 0, b = 0] = found.values;
    expect(b).toBeCloseTo(0.9 + 0.1 * a, 9);
    expect(a).toBeCloseTo(0.9 * (1 - b), 9);
  });

  it("never lets repetition of one source raise a statement", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }), (weights) => {
        const premises = weights.map((_, index) => `p${index}`);
        const of = dispute(
          ["opt", ...premises].join(" "),
          premises.map((premise, index) => forIt(`A${index}`, [premise], "opt")),
        );
        const sources = Object.fromEntries(premises.map((_, index) => [`A${index}`, ["one"]]));
        const given = new Map(premises.map((premise, index) => [premise, weights[index] ?? 0]));
        expect(degree(of, "opt", backing(sources), { given })).toBeCloseTo(0.5 + 0.5 * Math.max(...weights), 12);
      }),
    );
  });
});

describe("argument/gradual/of-dispute, on the corpus", () => {
  const graph = theGraph();
  const made = frameworkOf(disputeOf(graph), backingOf(graph));

  it.each(GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks"))(
    "$name gives every statement and argument one number",
    (semantics) => {
      const found = strengths(made.framework, semantics);
      expect(["exact", "converged"]).toContain(found.outcome);
      for (const id of made.ids) {
        const [low, high] = rangeOf(found, made.statement(id) ?? made.argument(id) ?? -1) ?? [Number.NaN, Number.NaN];
        expect(low).toBe(high);
      }
    },
  );

  it("names each argument that a stronger one from the same source stands in for", () => {
    const list = droppedSupporters(made, strengths(made.framework, DF_QUAD));
    expect(list).not.toEqual([]);
    for (const { statement, dropped, counted, sources } of list) {
      expect(made.statement(statement)).toBeDefined();
      expect(graph.edges.filter(({ to }) => to === statement).map(({ id, from }) => (made.argument(id) === undefined ? from : id))).toEqual(
        expect.arrayContaining([dropped, counted]),
      );
      expect(sources).not.toEqual([]);
    }
  });
});
