import { describe, expect, it } from "vitest";
import { daysOf } from "#argument/checks/calendar.ts";
import { datesExist } from "#argument/checks/dates-exist.ts";
import { datesFitStatus } from "#argument/checks/dates-fit-status.ts";
import { errorAt, instrument, said, work } from "./written-corpus.ts";

describe("the days of a written date", () => {
  it.each([
    ["2025", { from: "2025-01-01", to: "2025-12-31" }],
    ["2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["2025-03-14", { from: "2025-03-14", to: "2025-03-14" }],
    ["2024/2025-03", { from: "2024-01-01", to: "2025-03-31" }],
    ["1900-02-29", undefined],
    ["2000-02-29", { from: "2000-02-29", to: "2000-02-29" }],
    ["2025-02-30", undefined],
    ["2025-13", undefined],
    ["2025-00-10", undefined],
    ["0000", undefined],
    ["2025-03/2024-01", undefined],
    ["", undefined],
  ])("%s", (date, days) => {
    expect(daysOf(date)).toEqual(days);
  });
});

describe("dates-exist", () => {
  it("finds days that are in no calendar and ranges that run backwards", () => {
    const works = [
      work("a-2020", { issued: "2025-02-30" }),
      work("b-2020", { issued: "2025-03/2024-01" }),
      work("c-2020", { issued: "2020/2021" }),
    ];
    const instruments = [instrument("act-2024", { effective: "2025-04-31", statusAsOf: "2025-14" })];
    expect(said(datesExist, { works, instruments }).map(({ at }) => at)).toEqual([
      "issued: 2025-02-30",
      "issued: 2025-03/2024-01",
      "effective: 2025-04-31",
      "statusAsOf: 2025-14",
    ]);
  });
});

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
