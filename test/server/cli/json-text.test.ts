import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "#server/cli/json-text.ts";

describe("a JSON text", () => {
  it("is read as JSON.parse reads it, and every place in it found", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1 }), (items) => {
        const text = JSON.stringify(items, null, 1);
        const json = readJson(text);
        if ("faults" in json) throw new Error(JSON.stringify(json.faults));
        expect(json.value).toEqual(JSON.parse(text));
        const linesOfItems = items.map(
          (_, index) =>
            1 +
            JSON.stringify(items.slice(0, index + 1), null, 1).split("\n").length -
            1 -
            JSON.stringify([items[index]], null, 1).split("\n").length +
            2,
        );
        expect(json.linesOf(items.map((_, index) => [index]))).toEqual(linesOfItems);
      }),
    );
  });

  it("tells a field that stands twice, however it is written, from one of another object", () => {
    expect(readJson('{"a": 1, "\\u0061": 2}')).toEqual({ faults: [{ line: 1, message: '"a" stands twice here; keep one' }] });
    expect(readJson('{"a": {"a": ["a", "a"]}, "b": [{"a": 1}, {"a": 1}]}')).toHaveProperty("value");
  });
});
