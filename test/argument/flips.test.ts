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

it("says which claims of the paper the strict reading leaves without support, since nothing but the paper's word is there for them", () => {
  const byReading = (statement: string) => found.get(statement)?.filter(({ choice }) => choice === "reading");
  expect(byReading("clm.s9")).toEqual([{ choice: "reading", to: "strict", verdict: "unsupported" }]);
  expect(byReading("clm.s4")).toBeUndefined();
});
