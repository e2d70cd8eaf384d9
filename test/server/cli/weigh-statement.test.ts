import { describe, expect, it } from "vitest";
import { fileOf, runRiparian } from "#test/run-riparian.ts";
import { TOY } from "#test/toy-dispute.ts";

async function weigh(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runRiparian(["weigh", ...args]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

describe("riparian weigh STATEMENT", () => {
  it("tells what is outranked from what is met, on which arguments of ours it hangs, and which choices flip it", async () => {
    const out = await weigh("opt.direct", "--put-first", "cri.best-placed");
    expect(out).toContain(
      "    attacked by “Modification is a public good” [arg.benefit]\n      which rests on preserving openness and competition, put below burden on the best-placed actor here: it does not defeat this\n",
    );
    expect(out).toContain("      which is met by “Information duties can close the gap” [arg.inform-reply]\n");
    expect(out).toContain("  weakened, not contradicted, by “One state cannot close the chain” [arg.border]");
    expect(out).toContain(
      "  hangs on each of 2 arguments of ours: without “The modifier knows the change” [arg.own-change] it would be contested; ",
    );
    expect(out).toContain("rejected for “Freedom to build first” [aud.freedom]; no other reading or semantics flips it\n");
  });

  it("names a support of ours on which a verdict hangs as the support that it is", async () => {
    expect(await weigh("clm.s8b", "--reading", "strict")).toContain(
      "  hangs on a single argument of ours: without the support by “Some unintended harm is avoidable with ordinary care” [clm.avoidable] it would be unsupported\n",
    );
  });

  it("takes facts as granted or denied, and says what the reader's word meets", async () => {
    const out = await weigh("opt.direct", "--deny", "cas.eu");
    expect(out).toContain("Denied: EU treatment of modifiers.\n");
    expect(out).toContain("[opt.direct]: rejected (nothing for it stands");
    expect(out).toContain("  over all orders of the criteria: rejected under each\n");
    expect(out).toContain("        which is met by what the reader denies: EU treatment of modifiers\n");
  });

  it("has all that in JSON", async () => {
    const { facts, statements } = JSON.parse(await weigh("opt.direct", "--deny", "clm.few", "--put-first", "cri.best-placed", "--json"));
    expect(facts).toEqual([{ statement: "clm.few", is: "denied" }]);
    expect(statements["opt.direct"]).toMatchObject({
      verdict: "accepted",
      hangsOn: [
        { argument: "arg.own-change", without: "contested", isSupport: false },
        { argument: "arg.own-sign", without: "contested", isSupport: false },
      ],
    });
    expect(statements["opt.direct"].flips).toContainEqual({ choice: "audience", to: "aud.freedom", verdict: "rejected" });
  });

  it("of a dispute from outside says which semantics flip a verdict, and names those that it cannot try", async () => {
    const file = fileOf("odd.json", {
      statements: [{ id: "a", asserted: true }, { id: "b" }, { id: "c" }],
      arguments: [
        { id: "A", premises: ["a"], undercuts: "A" },
        { id: "B", premises: ["a"], for: "b" },
      ],
    });
    expect(await weigh("b", "--file", file)).toContain("  flips: without an extension under stable semantics\n");
    expect(await weigh("b", "--file", file, "--grant", "c")).toContain(
      "  flips: without an extension under stable semantics; not tried: semi-stable and stage semantics\n",
    );
  });

  it("says of a dispute from outside that its verdicts follow from the file, not from the corpus", async () => {
    const file = fileOf("toy.json", TOY);
    const last = async (...options: readonly string[]) => (await weigh("--file", file, ...options)).trimEnd().split("\n").at(-1);
    expect(await last()).toBe(
      "From a file, not from the corpus. Grounded semantics. A verdict follows from the arguments in it; it is no finding.",
    );
    expect(await last("--semantics", "preferred")).toMatch(/^From a file, not from the corpus\./);
    expect(await last("--strength")).toMatch(/^From a file, not from the corpus\./);
    expect((await runRiparian(["settle", "x", "--file", file])).out).toContain(
      "\nFrom a file, not from the corpus. Grounded semantics. This ",
    );
  });

  it("takes a label with commas in it as one name, beside others and where an option stands twice", async () => {
    const asked = ["opt.direct", "--json", "--put-first", "cri.effect,cri.coverage", "--deny"];
    const bySlug = await weigh(...asked, "evd.qi10,clm.thin");
    expect(JSON.parse(bySlug).facts).toHaveLength(2);
    expect(await weigh(...asked, "Ten examples, under USD 0.20, clm.thin")).toBe(bySlug);
    expect(await weigh(...asked, "ten examples, under usd 0.20", "--deny", "clm.thin")).toBe(bySlug);
    const twice = ["--put-first", "cri.effect", "--put-first", "cri.coverage"];
    expect(await weigh("opt.direct", "--json", ...twice, "--deny", "evd.qi10,clm.thin")).toBe(bySlug);
  });

  it("of a dispute from outside takes statements and values with commas by the longest name there is", async () => {
    const file = fileOf("commas.json", {
      statements: [{ id: "a" }, { id: "a, b" }, { id: "c" }, { id: "x", practical: true }],
      arguments: [
        { id: "A", premises: ["a, b"], for: "x", value: "safety, first" },
        { id: "B", premises: ["c"], against: "x", value: "freedom" },
      ],
    });
    const granted = async (...options: readonly string[]) => {
      const { facts, audience } = JSON.parse(await weigh("--file", file, "--json", ...options));
      return [facts.map(({ statement }: { statement: string }) => statement), audience.prefers];
    };
    expect(await granted("--grant", "a, b,c", "--put-first", "safety, first")).toEqual([["a, b", "c"], [["safety, first"]]]);
    expect(await granted("--grant", "a", "--grant", "c")).toEqual([["a", "c"], []]);
  });
});
