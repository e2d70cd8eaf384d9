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

  it("word by word: every mark covers one word that matches", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), (label, sought) => {
        for (const mark of marked(sought, label)) expect(marked(sought, mark.slice("label ".length))).not.toEqual([]);
      }),
    );
  });
});
