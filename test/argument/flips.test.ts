import { expect, it } from "vitest";
import { choicesIn, flips } from "#argument/flips.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const dispute = disputeOf(graph);
const found = (await flips(dispute, {}, choicesIn(graph))).of;

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

it("starts from the audience and the facts that it is asked about, from which nobody in particular is another choice", async () => {
  const freedom = graph.nodes.find(({ slug }) => slug === "aud.freedom");
  if (!freedom || !("prefers" in freedom)) throw new Error("aud.freedom is no audience.");
  const { of } = await flips(dispute, { audience: freedom }, choicesIn(graph));
  expect(of.get("opt.direct")?.filter(({ choice }) => choice === "audience")).toEqual([
    { choice: "audience", to: "nobody", verdict: "contested" },
    { choice: "audience", to: "aud.answerable", verdict: "accepted" },
    { choice: "audience", to: "aud.doable", verdict: "contested" },
    { choice: "audience", to: "aud.risk", verdict: "contested" },
  ]);
  const denying = await flips(dispute, { denied: new Set(["cas.eu"]) }, choicesIn(graph));
  expect(denying.of.get("opt.direct")?.filter(({ choice }) => choice === "audience")).toEqual([]);
});

it("names a semantics that it cannot try, and tries the others", async () => {
  const read = readOutsideDispute({
    statements: [{ id: "a", asserted: true }, { id: "b" }],
    arguments: [
      { id: "A", premises: ["a"], undercuts: "A" },
      { id: "B", premises: ["a"], for: "b" },
    ],
  });
  if (read.outcome === "refused") throw new Error(JSON.stringify(read.misfits));
  const { of, untried } = await flips(read.read.dispute, { granted: new Set(["b"]) }, { readings: [], audiences: [] });
  expect(untried.map(({ semantics }) => semantics)).toEqual(["semi-stable", "stage"]);
  expect(of.get("b")).toEqual([{ choice: "semantics", to: "stable", verdict: undefined }]);
});
