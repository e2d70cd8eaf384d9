import { describe, expect, it } from "vitest";
import { noCycles } from "#argument/checks/no-cycles.ts";
import { errorAt, node, said } from "./written-corpus.ts";

describe("no-cycles", () => {
  it("prints the way round", () => {
    const kind = (from: string, to: string) => node(from, { relations: [{ is_kind_of: to, origin: "ours" }] });
    expect(said(noCycles, { nodes: [kind("mec.a", "mec.b"), kind("mec.b", "mec.c"), kind("mec.c", "mec.a")] })).toEqual([
      errorAt("- is_kind_of: mec.a", "mec.a → mec.b → mec.c → mec.a"),
    ]);
  });

  it("does not mind two ways to the same end", () => {
    const kinds = (...ends: readonly string[]) => ({ relations: ends.map((to) => ({ is_kind_of: to, origin: "ours" })) });
    expect(said(noCycles, { nodes: [node("mec.a", kinds("mec.b", "mec.c")), node("mec.b", kinds("mec.c"))] })).toEqual([]);
  });
});
