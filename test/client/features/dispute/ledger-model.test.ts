import { describe, expect, it } from "vitest";
import { putFirst } from "#argument/weigh/audience.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";
import { ledgerOf, type Reply, shownIn } from "#client/features/dispute/ledger-model.ts";

type End = { readonly for: string } | { readonly against: string } | { readonly undercuts: string };

function argument(id: string, premise: string, end: End, value?: string): DisputeArgument {
  return {
    id,
    premises: [premise],
    end:
      "undercuts" in end
        ? { stance: "undercuts", argument: end.undercuts }
        : "for" in end
          ? { stance: "for", statement: end.for }
          : { stance: "against", statement: end.against },
    weakens: false,
    ...(value === undefined ? {} : { value }),
  };
}

const DISPUTE: Dispute = {
  statements: [...["a", "b", "c"].map((id) => ({ id, asserted: true, practical: false })), { id: "x", asserted: false, practical: true }],
  arguments: [
    argument("Safer", "a", { for: "x" }, "safety"),
    argument("Freer", "b", { against: "x" }, "freedom"),
    argument("Costly", "c", { against: "x" }, "cost"),
    argument("Small", "b", { undercuts: "Costly" }),
    { ...argument("Not so small", "c", { undercuts: "Small" }), weakens: true },
    argument("Not a", "c", { against: "a" }),
  ],
};

function ledger(statement: string, first: readonly string[] = []) {
  return ledgerOf(DISPUTE, statement, weigh(DISPUTE, { audience: putFirst(first) }), weigh(DISPUTE));
}

const told = (replies: readonly Reply[]): readonly string[] =>
  replies.flatMap(({ how, argument, standing, replies: deeper }) => [`${how} ${argument.id}: ${standing}`, ...told(deeper)]);

describe("the ledger of a statement", () => {
  it("says what becomes of each argument, and what is said against its step", () => {
    const { for: pro, against } = ledger("x");
    expect(pro.map(({ key, standing }) => [key, standing])).toEqual([["Safer", "undecided"]]);
    expect(against.map(({ key, standing }) => [key, standing])).toEqual([
      ["Freer", "undecided"],
      ["Costly", "met"],
    ]);
    expect(told(against[1]?.replies ?? [])).toEqual(["undercut by Small: stands", "weakened by Not so small: stands"]);
    expect(told(pro[0]?.replies ?? [])).toEqual(["against its premise Not a: undecided"]);
  });

  it("tells what is outranked by what is put first from what is met by an answer", () => {
    expect(ledger("x", ["freedom"]).for.map(({ standing }) => standing)).toEqual(["outranked"]);
    expect(ledger("x", ["freedom"]).against.map(({ key, standing }) => [key, standing])).toEqual([
      ["Freer", "stands"],
      ["Costly", "met"],
    ]);
  });

  it("begins with the word of a statement's own sources", () => {
    expect(ledger("a").for.map(({ key, argument, standing }) => [key, argument, standing])).toEqual([["a", undefined, "undecided"]]);
    expect(ledger("x").for.every(({ argument }) => argument !== undefined)).toBe(true);
  });

  it("knows everything that it shows", () => {
    expect([...shownIn(ledger("x"))].toSorted()).toEqual(["Costly", "Freer", "Not a", "Not so small", "Safer", "Small", "a", "b", "c"]);
  });
});
