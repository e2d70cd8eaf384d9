import { expect, it } from "vitest";
import { idFitsKind } from "#argument/checks/id-fits-kind.ts";
import { argument, chain, errorAt, node, said } from "./written-corpus.ts";

it("an id begins with the letters of its kind", () => {
  const lists = {
    nodes: [node("mec.a"), node("mec.b", { kind: "Risk" })],
    arguments: [argument("clm.c", { for: "clm.a" })],
    chains: [chain("mec.d", {})],
  };
  expect(said(idFitsKind, lists)).toEqual([
    errorAt("- id: mec.b", 'begin with "rsk."'),
    errorAt("- id: clm.c", 'begin with "arg."'),
    errorAt("- id: mec.d", 'begin with "chn."'),
  ]);
});
