import { expect, it } from "vitest";
import { flips } from "#argument/flips.ts";
import { buildGraph } from "#argument/graph.ts";
import { theCorpus } from "#test/corpus.ts";

const found = await flips(buildGraph(theCorpus()));

it("says which audience flips the verdict on direct obligations, and that no semantics does", () => {
  expect(found.get("opt.direct")?.filter(({ choice }) => choice !== "reading")).toEqual([
    { choice: "audience", to: "aud.answerable", verdict: "accepted" },
    { choice: "audience", to: "aud.freedom", verdict: "rejected" },
  ]);
});

it("says which readings flip the paper's claims: under the strict one they have to earn their place", () => {
  const flipped = [...found].filter(([, all]) => all.some(({ choice, to }) => choice === "reading" && to === "strict"));
  expect(flipped.length).toBeGreaterThan(0);
  for (const [statement] of flipped) expect(statement).toMatch(/^(clm|opt|pol)\./);
});
