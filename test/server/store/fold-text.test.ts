import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "#server/store/fold-text.ts";
import { labelKey } from "#server/store/label-order.ts";

describe("texts without regard to case and marks", () => {
  it("are lower case without marks, compatibility forms taken apart", () => {
    expect(foldText("Développeurs ﬁn Ⅳ \ud83e")).toBe("developpeurs fin iv \ufffd");
    expect(labelKey("Développeurs β\n")).toBe("developpeurs ~0003b2~00000a");
  });

  it("are the same in ASCII as beside other letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(foldText(`${text}ß`)).toBe(`${foldText(text)}ß`);
        expect(labelKey(`${text}ß`)).toBe(`${labelKey(text)}~0000df`);
      }),
    );
  });
});
