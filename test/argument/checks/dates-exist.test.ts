import { describe, expect, it } from "vitest";
import { datesExist } from "#argument/checks/dates-exist.ts";
import { instrument, said, work } from "./written-corpus.ts";

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
