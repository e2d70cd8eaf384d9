import { expect, it } from "vitest";
import { relationJoinsItsKinds } from "#argument/checks/relation-joins-its-kinds.ts";
import { errorAt, node, said } from "./written-corpus.ts";

it("a relation joins the kinds that the vocabulary gives it, and other relations between the two are named", () => {
  const nodes = [
    node("rsk.a"),
    node("mec.a", {
      relations: [
        { breaks: "rsk.a", origin: "ours" },
        { leads_to: "rsk.a", origin: "ours" },
      ],
    }),
  ];
  expect(said(relationJoinsItsKinds, { nodes })).toEqual([
    errorAt(
      "- breaks: rsk.a",
      "leads from a mechanism to an assumption, but mec.a is a mechanism and rsk.a a risk. Between a mechanism and a risk one can write leads_to.",
    ),
  ]);
});

it("an end that is not there is left to unknown-ids", () => {
  expect(said(relationJoinsItsKinds, { nodes: [node("mec.a", { relations: [{ breaks: "rsk.gone", origin: "ours" }] })] })).toEqual([]);
});
