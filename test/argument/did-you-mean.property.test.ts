import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestNames } from "#argument/did-you-mean.ts";

const name = fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 9 });

describe("the names nearest to one that is not known", () => {
  it("are those that measuring every name would find", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 18 }),
        fc.uniqueArray(name),
        (unknown, known) => {
          const within = Math.max(1, Math.floor(unknown.length / 3));
          const far = known.filter((one) => edits(unknown, one) > within && !(unknown.length > 2 && one.includes(unknown)));
          const found = nearestNames(unknown, known);
          expect(found.filter((one) => far.includes(one))).toEqual([]);
          expect(found.length).toBe(Math.min(3, known.length - far.length));
        },
      ),
    );
  });

  it("are none where the text is far longer than any name, and that is known without reading it", () => {
    expect(nearestNames("mec.cap-gain".repeat(100_000), ["mec.cap-gain", "rsk.rule-failure"])).toEqual([]);
  });
});

/** Levenshtein's distance, by its definition. */
function edits(a: string, b: string): number {
  const row = (length: number): number[] => Array.from({ length: length + 1 }, (_, index) => index);
  const table = [row(b.length)];
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const [above, left, across] = [table[i - 1]?.[j] ?? 0, line[j - 1] ?? 0, table[i - 1]?.[j - 1] ?? 0];
      line.push(Math.min(above + 1, left + 1, across + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    table.push(line);
  }
  return table[a.length]?.[b.length] ?? 0;
}
