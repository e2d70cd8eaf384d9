import { expect, it } from "vitest";
import { paperCitesItsSentence } from "#argument/checks/paper-cites-its-sentence.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

it("what the paper says is cited by its sentence", () => {
  const nodes = [
    node("clm.a", { origin: "paper S1", sources: ["the-paper, S1"] }),
    node("clm.b", { origin: "paper S1", sources: ["the-paper"] }),
    node("clm.c", { origin: "paper S1-S2", sources: ["the-paper, S1"] }),
  ];
  expect(said(paperCitesItsSentence, { nodes })).toEqual([
    errorAt("origin: paper S1", "Add to its sources: the-paper, S1"),
    errorAt("origin: paper S1-S2", "Add to its sources: the-paper, S2"),
  ]);
});

it("a relation or an argument of the paper is cited by its sentence too", () => {
  const lists = {
    nodes: [node("mec.a", { relations: [{ breaks: "asm.a", origin: "paper intro" }] })],
    arguments: [argument("arg.a", { for: "clm.b", origin: "paper S2" })],
  };
  expect(said(paperCitesItsSentence, lists)).toEqual([
    errorAt("origin: paper intro", "mec.a breaks asm.a says"),
    errorAt("origin: paper S2", "arg.a says"),
  ]);
});
