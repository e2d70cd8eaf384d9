import { describe, expect, it } from "vitest";
import { duplicateIds } from "#argument/checks/duplicate-ids.ts";
import { argument, errorAt, instrument, node, said, work } from "./written-corpus.ts";

describe("duplicate-ids", () => {
  it("says where an id was used before", () => {
    expect(said(duplicateIds, { nodes: [node("mec.a"), node("mec.a")] })).toEqual([
      errorAt("- id: mec.a", "already used at entries.yaml:2"),
    ]);
  });

  it("takes nodes and arguments to share one space of names", () => {
    const lists = { nodes: [node("arg.a", { kind: "Claim" })], arguments: [argument("arg.a", { for: "clm.b" })] };
    expect(said(duplicateIds, lists)).toEqual([errorAt("- id: arg.a", "already used")]);
  });

  it("finds a citation key that is both a work's and an instrument's", () => {
    const lists = { works: [work("act-2024")], instruments: [instrument("act-2024")] };
    expect(said(duplicateIds, lists)).toEqual([errorAt("- key: act-2024", "already used")]);
  });

  it("finds two pinpoints that differ in writing only, since they make one address", () => {
    const provisions = [
      { at: "Art 5(1)", says: "A duty." },
      { at: "art. 5 (1)", says: "The same duty." },
    ];
    expect(said(duplicateIds, { instruments: [instrument("act-2024", { provisions })] })).toEqual([
      errorAt("- at: art. 5 (1)", "already recorded"),
    ]);
  });

  it("finds the same relation between the same ends, even with different reasons", () => {
    const relations = ["One.", "Two."].map((reason) => ({ breaks: "asm.a", origin: "ours", reason }));
    expect(said(duplicateIds, { nodes: [node("mec.a", { relations })] })).toEqual([errorAt("- breaks: asm.a", "join the two")]);
  });
});
