import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightsOf, wordsOf } from "#server/store/match-words.ts";
import { drawNode } from "#test/draw-graph.ts";

describe("words", () => {
  it("stand without marks, in lower case, parted by what is neither letter nor digit", () => {
    expect(wordsOf("Développeurs en aval: AI-Act, Art. 55(1)")).toEqual(["developpeurs", "en", "aval", "ai", "act", "art", "55", "1"]);
  });

  it("are the same in ASCII as beside other letters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(wordsOf(`${text} ß`)).toEqual([...wordsOf(text), "ß"]);
      }),
    );
  });
});

/** Texts of any characters, with those among them that fold to several words, to several letters or to none. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("½", "1", "2", " ", "㏂", "ﷺ", "ﬃ", "㎧", "e\u0301", "\u0301", "a", "models", "İ", "🦙", "\ud83e", "\u200d", "𝔐"),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Whether a word of four letters or more becomes the other one by one letter more, less or other, in either direction. */
function isNear(term: string, word: string): boolean {
  if (term.length < 4) return false;
  const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
  return [...Array(term.length + 1).keys()].some(
    (at) => without(term, at) === without(word, at) || without(term, at) === word || term === without(word, at),
  );
}

describe("what was sought is marked", () => {
  const marked = (text: string, label: string, summary = "") => {
    const node = { ...drawNode("n", "Claim"), label, summary };
    return highlightsOf(text, node).map(({ field, start, end }) => `${field} ${[...node[field]].slice(start, end).join("")}`);
  };

  it("as it stands, as a beginning, and one letter off, in label and summary", () => {
    expect(marked("model", "A Models' modell", "the mode, or MODEL")).toEqual([
      "label Models",
      "label modell",
      "summary mode",
      "summary MODEL",
    ]);
  });

  it("with its marks, also behind letters that take two units", () => {
    expect(marked("developpeurs", "🦙🦙 De\u0301veloppeurs, Développeurs")).toEqual(["label De\u0301veloppeurs", "label Développeurs"]);
  });

  it("once where one character folds to several words", () => {
    expect(marked("1", "½ or 1½", "¼")).toEqual(["label ½", "label 1½", "summary ¼"]);
    expect(marked("2", "½ or 1½")).toEqual(["label ½", "label ½"]);
    expect(marked("1 2", "½ or 1½3")).toEqual(["label ½", "label 1½3"]);
  });

  it("never as nothing, in order and apart, with a word in it that is, begins with or resembles one sought, whatever the text", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.nat(), (label, summary, text, pick) => {
        const words = wordsOf(`${label} ${summary}`);
        const sought = pick % 2 === 0 ? text : [words[pick % Math.max(words.length, 1)] ?? "", text].join(" ");
        const terms = wordsOf(sought);
        const found = highlightsOf(sought, { ...drawNode("n", "Claim"), label, summary });
        const texts = { label: [...label], summary: [...summary] };
        for (const [index, { field, start, end }] of found.entries()) {
          const before = found[index - 1];
          expect(before?.field === field ? before.end : 0).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts[field].length);
          const within = wordsOf(texts[field].slice(start, end).join(""));
          expect(within.some((word) => terms.some((term) => word.startsWith(term) || isNear(term, word)))).toBe(true);
        }
        for (const field of ["label", "summary"] as const) {
          const isMarked = found.some((highlight) => highlight.field === field);
          expect(isMarked).toBe(
            wordsOf(texts[field].join("")).some((word) => terms.some((term) => word.startsWith(term) || isNear(term, word))),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("word by word: every mark covers one word that matches", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), (label, sought) => {
        for (const mark of marked(sought, label)) expect(marked(sought, mark.slice("label ".length))).not.toEqual([]);
      }),
    );
  });
});
