import { expect, it } from "vitest";
import { nothingIsIsolated } from "#argument/checks/nothing-is-isolated.ts";
import { argument, errorAt, instrument, node, PAPER, said, warningAt, work } from "./written-corpus.ts";

const CITES_THE_PAPER = node("mec.c", { sources: [String(PAPER["key"])], relations: [{ breaks: "asm.c", origin: "ours" }] });

it("every node is joined to another, by a relation or an argument", () => {
  const lists = {
    nodes: [CITES_THE_PAPER, node("clm.a"), node("clm.b"), node("clm.lonely")],
    arguments: [argument("arg.a", { for: "clm.b" })],
  };
  expect(said(nothingIsIsolated, lists)).toEqual([errorAt("- id: clm.lonely", "No relation and no argument")]);
});

it("a source that nothing cites is reported, unless it is an example or another record of one", () => {
  const works = [work("uncited-2020"), work("same-2020", { sameAs: "act-2024" })];
  const instruments = [instrument("act-2024"), instrument("act-2025", { exemplifies: ["opt.a"] })];
  expect(said(nothingIsIsolated, { nodes: [CITES_THE_PAPER], works, instruments })).toEqual([
    warningAt("- key: uncited-2020", "Nothing cites"),
  ]);
});
