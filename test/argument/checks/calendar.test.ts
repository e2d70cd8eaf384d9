import { describe, expect, it } from "vitest";
import { daysOf } from "#argument/checks/calendar.ts";

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
