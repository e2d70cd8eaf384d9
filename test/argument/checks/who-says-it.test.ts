import { expect, it } from "vitest";
import { assertionHasSource } from "#argument/checks/assertion-has-source.ts";
import { notUnverifiedAlone } from "#argument/checks/not-unverified-alone.ts";
import { paperCitesItsSentence } from "#argument/checks/paper-cites-its-sentence.ts";
import { ruleIsLaidDown } from "#argument/checks/rule-is-laid-down.ts";
import { argument, errorAt, node, said, warningAt, work } from "./written-corpus.ts";

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

it("what is said to stand in the literature names where; ours may stand without", () => {
  const nodes = [node("clm.a", { origin: "literature" }), node("clm.b", { origin: "ours" })];
  expect(said(assertionHasSource, { nodes })).toEqual([errorAt("origin: literature", "clm.a is said to stand in the literature")]);
});

it("what rests on sources that nobody read is reported", () => {
  const works = [work("unread-2020", { evidence: "unverified" }), work("read-2020")];
  const nodes = [node("clm.a", { sources: ["unread-2020"] }), node("clm.b", { sources: ["unread-2020", "read-2020"] }), node("clm.c")];
  expect(said(notUnverifiedAlone, { nodes, works })).toEqual([
    warningAt("sources:", "clm.a rests on unverified sources alone: unread-2020"),
  ]);
});

it("a rule leads to where it is laid down", () => {
  const nodes = [node("rul.a"), node("rul.b", { relations: [{ laid_down_in: "the-paper.s1", origin: "ours" }] })];
  expect(said(ruleIsLaidDown, { nodes })).toEqual([warningAt("- id: rul.a", "laid down nowhere")]);
});
