import { describe, expect, it } from "vitest";
import { checkCorpus } from "#argument/check-corpus.ts";
import { unknownIds } from "#argument/checks/unknown-ids.ts";
import { readCorpus } from "#seed/read-corpus.ts";
import { argument, chain, errorAt, filesOf, instrument, node, said, work } from "./written-corpus.ts";

describe("unknown-ids", () => {
  it("points at the dangling end of a relation and suggests what may be meant", () => {
    const lists = {
      nodes: [node("asm.capability-fixed"), node("mec.a", { relations: [{ breaks: "asm.capabilty-fixed", origin: "ours" }] })],
    };
    expect(said(unknownIds, lists)).toEqual([errorAt("- breaks: asm.capabilty-fixed", 'Did you mean "asm.capability-fixed"?')]);
  });

  it("looks at every place where an entry points at another", () => {
    const lists = {
      nodes: [node("aud.a", { prefers: [["cri.gone"]] })],
      arguments: [argument("arg.a", { premises: ["clm.gone"], for: "opt.gone", value: "cri.lost" })],
      chains: [
        chain("chn.a", {
          path: ["mec.gone", "rsk.gone"],
          compromises: ["saf.gone"],
          defeats: ["rul.gone"],
          tools: [{ tool: "pol.gone", on: "mec.lost" }],
        }),
      ],
      works: [work("a-2020", { sameAs: "gone-2020" })],
      instruments: [instrument("act-2024", { exemplifies: ["opt.lost"] })],
    };
    const missing = said(unknownIds, lists).map(({ message }) => /"([^"]+)"/.exec(message)?.[1]);
    expect(missing.toSorted()).toEqual(
      [
        "cri.gone",
        "clm.gone",
        "opt.gone",
        "cri.lost",
        "mec.gone",
        "rsk.gone",
        "saf.gone",
        "rul.gone",
        "pol.gone",
        "mec.lost",
        "gone-2020",
        "opt.lost",
      ].toSorted(),
    );
  });

  it("takes a provision as an end, by the address made of its pinpoint", () => {
    const lists = {
      nodes: [node("rul.a", { relations: [{ laid_down_in: "act-2024.art-5-1", origin: "ours" }] })],
      instruments: [instrument("act-2024", { provisions: [{ at: "Art 5(1)", says: "A duty." }] })],
    };
    expect(said(unknownIds, lists)).toEqual([]);
  });

  it("says nothing while an entry could not be read, since what is missed may stand there", () => {
    const broken = { ...node("asm.a"), kind: "Asumption" };
    const { corpus, misfits } = readCorpus(
      filesOf({ nodes: [broken, node("mec.a", { relations: [{ breaks: "asm.a", origin: "ours" }] })] }),
    );
    expect(misfits).toHaveLength(1);
    expect(checkCorpus(corpus, { checks: [unknownIds], incomplete: true })).toEqual([]);
  });
});
