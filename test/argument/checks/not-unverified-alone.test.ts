import { expect, it } from "vitest";
import { notUnverifiedAlone } from "#argument/checks/not-unverified-alone.ts";
import { node, said, warningAt, work } from "./written-corpus.ts";

it("what rests on sources that nobody read is reported", () => {
  const works = [work("unread-2020", { evidence: "unverified" }), work("read-2020")];
  const nodes = [node("clm.a", { sources: ["unread-2020"] }), node("clm.b", { sources: ["unread-2020", "read-2020"] }), node("clm.c")];
  expect(said(notUnverifiedAlone, { nodes, works })).toEqual([
    warningAt("sources:", "clm.a rests on unverified sources alone: unread-2020"),
  ]);
});
