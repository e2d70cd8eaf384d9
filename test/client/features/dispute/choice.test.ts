import { describe, expect, it } from "vitest";
import { parseDisputeSearch } from "#client/app/address.ts";
import { choiceOf, factsIn, optionsOf, withFact, withFirst } from "#client/features/dispute/choice.ts";

const DISPUTE = {
  statements: [
    { id: "a", asserted: true, practical: false },
    { id: "b", asserted: true, practical: false },
    { id: "x", asserted: false, practical: true },
  ],
  arguments: [],
};
const ORDERS = [{ slug: "aud.risk", prefers: [["cri.effect", "cri.coverage"]] }];
const choice = (search: Record<string, unknown>) => {
  const view = parseDisputeSearch(search);
  return choiceOf(view, factsIn(view, DISPUTE), ["cri.effect", "cri.openness"], ORDERS);
};

describe("what the address says of a dispute", () => {
  it("is whom it is weighed for", () => {
    expect(optionsOf(choice({}), DISPUTE).audience).toEqual({ prefers: [] });
    expect(optionsOf(choice({ first: "cri.effect,cri.openness" }), DISPUTE).audience).toEqual({
      prefers: [["cri.effect", "cri.openness"]],
    });
    expect(optionsOf(choice({ audience: "aud.risk" }), DISPUTE).audience).toMatchObject({ prefers: [["cri.effect", "cri.coverage"]] });
  });

  it("passes over what the corpus does not know, what is about what to do, and what is granted and denied at once", () => {
    const { first, order, granted, denied } = choice({ first: "cri.none,<b>", audience: "aud.none", grant: "a,x,zz", deny: "a,b,x" });
    expect([first, order, [...granted], [...denied]]).toEqual([[], undefined, ["a"], ["b"]]);
  });

  it("holds one order at a time", () => {
    expect(choice({ first: "cri.effect", audience: "aud.risk" }).order).toBeUndefined();
    expect(withFirst({ first: "cri.effect", deny: "a", under: "stable" }, { audience: "aud.risk" })).toEqual({
      deny: "a",
      under: "stable",
      audience: "aud.risk",
    });
  });

  it("has a fact granted, denied, or as it is", () => {
    const denied = withFact({ deny: "b" }, "a", "denied");
    expect(denied).toEqual({ deny: "b,a" });
    expect(withFact(denied, "a", "granted")).toEqual({ grant: "a", deny: "b" });
    expect(withFact(denied, "a", "as it is")).toEqual({ deny: "b" });
  });
});
