import { describe, expect, it } from "vitest";
import { datesFitStatus } from "#argument/checks/dates-fit-status.ts";
import { errorAt, instrument, said } from "./written-corpus.ts";

describe("dates-fit-status", () => {
  const one = (fields: object) => said(datesFitStatus, { instruments: [instrument("act-2024", { ...fields })] });

  it("does not take for in force what applies after the day of the corpus", () => {
    expect(one({ status: "in force", effective: "2026-11-25" })).toEqual([
      errorAt("effective: 2026-11-25", "It is adopted, or applies later."),
    ]);
    expect(one({ status: "in force", effective: "2026-11-24" })).toEqual([]);
  });

  it("does not take for later what applies already", () => {
    expect(one({ status: "applies later", effective: "2026-11-24" })).toEqual([errorAt("effective: 2026-11-24", "It is in force by now.")]);
    expect(one({ status: "adopted", effective: "2027-01-01" })).toEqual([]);
  });

  it("wants a day for what applies later", () => {
    expect(one({ status: "applies later" })).toEqual([errorAt("status: applies later", 'Add "effective"')]);
  });

  it("does not let a vetoed bill apply", () => {
    expect(one({ status: "vetoed", effective: "2025-01-01" })).toEqual([errorAt("effective: 2025-01-01", "has never applied")]);
  });

  it("finds what applies before it was issued", () => {
    expect(one({ issued: "2024-06", effective: "2024-05-31" })).toEqual([errorAt("effective: 2024-05-31", "before it was issued")]);
    expect(one({ issued: "2024-06", effective: "2024-06-01" })).toEqual([]);
  });

  it("finds what lies after the day of the corpus, and a status looked up before the thing was there", () => {
    expect(one({ issued: "2026-11-25" })).toEqual([errorAt("issued: 2026-11-25", "after the day of the corpus")]);
    expect(one({ statusAsOf: "2026-12" })).toEqual([errorAt("statusAsOf: 2026-12", "after the day of the corpus")]);
    expect(one({ issued: "2026-10-01", statusAsOf: "2026-09" })).toEqual([
      errorAt("statusAsOf: 2026-09", "after its status was looked up"),
    ]);
  });

  it("takes a month that is not over for as early as it can be", () => {
    expect(one({ issued: "2026-11", statusAsOf: "2026-11" })).toEqual([]);
  });
});
