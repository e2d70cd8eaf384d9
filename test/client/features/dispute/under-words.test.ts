import { describe, expect, it } from "vitest";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { parseDisputeSearch } from "#client/app/address.ts";
import { positionsTold, semanticsOf, silenceTold, UNDER_CHOICES, withSemantics } from "#client/features/dispute/under-words.ts";

const answer = (accepted: number, rejected: number, extensions: number) => ({
  verdict: accepted === extensions ? ("accepted" as const) : ("contested" as const),
  accepted,
  rejected,
  extensions,
});

describe("semantics in plain words", () => {
  it("go by the names of the literature", () => {
    for (const { id, name } of UNDER_CHOICES) expect(name).toBe(SEMANTICS[id].name);
  });

  it("say in how many positions a statement is accepted, and nothing where there is one", () => {
    expect(positionsTold(answer(2, 0, 3))).toBe("accepted in 2 of 3 positions");
    expect(positionsTold(answer(1, 1, 3))).toBe("accepted in 1 of 3 positions, rejected in 1");
    expect(positionsTold(answer(2, 0, 2))).toBe("accepted in all 2 positions");
    expect(positionsTold(answer(0, 0, 2))).toBe("accepted in none of 2 positions");
    expect(positionsTold({ verdict: "rejected", accepted: 0, rejected: 2, extensions: 2 })).toBe("rejected in all 2 positions");
    expect(positionsTold(answer(0, 0, 1))).toBeUndefined();
  });

  it("say that not all positions were looked at, and why there is no verdict", () => {
    const many = { verdict: undefined, accepted: 10_000, rejected: 0, extensions: 10_000 };
    expect(positionsTold(many)).toBe("accepted in all 10000 positions, as far as they were looked at");
    expect(silenceTold(many)).toBe("too many positions");
    const none = { verdict: undefined, accepted: 0, rejected: 0, extensions: 0 };
    expect([positionsTold(none), silenceTold(none)]).toEqual([undefined, "no such position"]);
    expect(silenceTold({ refused: "Too many ways." })).toBe("Too many ways.");
  });

  it("stand in the address by name, the grounded one by nothing, and an unknown one is the grounded", () => {
    const choice = (search: Record<string, unknown>) => semanticsOf(parseDisputeSearch(search));
    expect([choice({}).id, choice({ under: "semi-stable" }).id, choice({ under: "cf2" }).id, choice({ under: ["<b>"] }).id]).toEqual([
      "GR",
      "SST",
      "GR",
      "GR",
    ]);
    expect(withSemantics({ first: "cri.effect" }, choice({ under: "stage" }))).toEqual({ first: "cri.effect", under: "stage" });
    expect(withSemantics({ under: "stage" }, choice({})).under).toBeUndefined();
  });
});
