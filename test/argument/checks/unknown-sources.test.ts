import { describe, expect, it } from "vitest";
import { unknownSources } from "#argument/checks/unknown-sources.ts";
import { errorAt, instrument, node, said, work } from "./written-corpus.ts";

describe("unknown-sources", () => {
  const instruments = [
    instrument("act-2024", {
      provisions: [
        { at: "Art 5(1)", says: "A duty." },
        { at: "Art 6", says: "Another." },
      ],
    }),
  ];

  it("finds a source that is not on record, and suggests one that is", () => {
    const lists = { nodes: [node("clm.a", { sources: ["smith-2020-modles"] })], works: [work("smith-2020-models")] };
    expect(said(unknownSources, lists)).toEqual([errorAt("- smith-2020-modles", 'Did you mean "smith-2020-models"?')]);
  });

  it("finds a pinpoint that nobody recorded, and lists those that are", () => {
    const lists = { nodes: [node("clm.a", { sources: ["act-2024, Art 5(2)"] })], instruments };
    expect(said(unknownSources, lists)).toEqual([errorAt("- act-2024, Art 5(2)", "Recorded: Art 5(1); Art 6.")]);
  });

  it("finds a pinpoint into a source that has none", () => {
    const lists = { nodes: [node("clm.a", { sources: ["smith-2020, p. 4"] })], works: [work("smith-2020")] };
    expect(said(unknownSources, lists)).toEqual([errorAt("- smith-2020, p. 4", "No pinpoints are recorded for smith-2020")]);
  });

  it("looks at the sources of relations too", () => {
    const relations = [{ breaks: "asm.a", origin: "ours", sources: ["act-2024, Art 5(1)", "act-2025"] }];
    expect(said(unknownSources, { nodes: [node("mec.a", { relations })], instruments })).toEqual([errorAt("- act-2025", '"act-2024"')]);
  });
});
