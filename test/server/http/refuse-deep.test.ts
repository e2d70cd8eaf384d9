import { describe, expect, it } from "vitest";
import { refuseDeep } from "#server/http/refuse-deep.ts";

describe("variables", () => {
  const nested = (depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner, _, index) => (index % 2 ? { inner } : [inner]), "x");

  it("may have values within values as deep as arguments take them", () => {
    expect(() => refuseDeep({ filter: nested(31), text: "x".repeat(100), nothing: null })).not.toThrow();
  });

  it("are refused where they go deeper, however deep", () => {
    for (const depth of [33, 100_000])
      expect(() => refuseDeep({ filter: nested(depth) })).toThrow(
        expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringMatching(/deep/) }),
      );
  });
});
