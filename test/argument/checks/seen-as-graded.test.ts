import { describe, expect, it } from "vitest";
import { seenAsGraded } from "#argument/checks/seen-as-graded.ts";
import { errorAt, instrument, said, work } from "./written-corpus.ts";

describe("seen-as-graded", () => {
  it("does not let a work be graded better than it was read", () => {
    const works = [
      work("a-2020", { evidence: "primary", read: "accounts by others" }),
      work("b-2020", { evidence: "secondary", read: "record only" }),
      work("c-2020", { evidence: "primary", read: "abstract or opening" }),
      work("d-2020", { evidence: "unverified", read: "abstract or opening" }),
    ];
    expect(said(seenAsGraded, { works })).toEqual([
      errorAt("evidence: primary", "makes it secondary at best"),
      errorAt("evidence: secondary", "makes it unverified at best"),
    ]);
  });

  it("asks where a graded source was seen", () => {
    const { seenAt: _, ...unseen } = work("a-2020");
    expect(said(seenAsGraded, { works: [unseen] })).toEqual([errorAt("evidence: primary", 'Add "seenAt"')]);
  });

  it("does not let a grade stand beside a check that could not be made", () => {
    const check = { on: "2026-11-24", verdict: "could not be checked" };
    expect(said(seenAsGraded, { works: [work("a-2020", { check })] })).toEqual([
      errorAt("verdict: could not be checked", "a-2020 is graded primary"),
    ]);
    expect(said(seenAsGraded, { works: [work("a-2020", { check, evidence: "unverified" })] })).toEqual([]);
  });

  it("does not let a provision be graded better than its act, unless it says where it was seen itself", () => {
    const provisions = (more: object) => [{ at: "s.1", says: "A duty.", evidence: "primary", ...more }];
    const act = (more: object) => ({ instruments: [instrument("act-2024", { evidence: "secondary", provisions: provisions(more) })] });
    expect(said(seenAsGraded, act({}))).toEqual([errorAt("evidence: primary", "better than act-2024 as a whole (secondary)")]);
    expect(said(seenAsGraded, act({ seenAt: "the official site" }))).toEqual([]);
  });
});
