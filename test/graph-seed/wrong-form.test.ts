import { describe, expect, it } from "vitest";
import { claimWith, misfitsOf } from "./files.ts";

describe("an entry that is not as the format asks", () => {
  it.each([
    ["a field nobody knows", claimWith("    sumary: Twice."), '7: clm.a: sumary: There is no field "sumary" here. Did you mean "summary"?'],
    [
      "a relation nobody knows",
      claimWith("    relations:", "      - suports: clm.b", "        origin: ours"),
      '8: clm.a: relations 1 suports: There is no field "suports" here. Did you mean "supports"?',
    ],
    [
      "a relation that is never written",
      claimWith("    relations:", "      - argues_for: clm.b", "        origin: ours"),
      '8: clm.a: relations 1 argues_for: "argues_for" is never written: it follows from the arguments and the told cases.',
    ],
    [
      "a number for a text",
      claimWith("    phrase: 1984"),
      "7: clm.a: phrase: should be text, but reads as a number. Put it in quotation marks: '1984'.",
    ],
    [
      "yes or no for a text",
      claimWith("    phrase: true"),
      "7: clm.a: phrase: should be text, but reads as a yes or no. Put it in quotation marks: 'true'.",
    ],
    ["nothing after the colon", claimWith("    phrase:"), "7: clm.a: phrase: is empty; it should be text."],
    ["an empty text", claimWith("    phrase: ' '"), "7: clm.a: phrase: is empty. Write something, or leave the field out."],
    [
      "text for a list",
      claimWith("    sources: smith-2020"),
      "7: clm.a: sources: should be a list, each item after a hyphen or between [ and ], but is plain text.",
    ],
    ["a list for a text", claimWith("    phrase: [a, b]"), "7: clm.a: phrase: should be text, but is a list."],
    [
      "an origin of another form",
      "nodes:\n  - {id: clm.a, kind: Claim, label: A, summary: S., origin: paper S11}",
      '2: clm.a: origin: an origin is "paper S3" (a sentence of the abstract), "paper S3-S4", "paper intro", "paper contents", "literature" or "ours"',
    ],
    [
      "a kind nobody knows",
      "nodes:\n  - {id: clm.a, kind: Clam, label: A, summary: S., origin: ours}",
      /^2: clm\.a: kind: "Clam" is not one of: Actor, .* Did you mean "Claim"\?$/,
    ],
    [
      "an id of another form",
      "nodes:\n  - {id: Claim A, kind: Claim, label: A, summary: S., origin: ours}",
      /^2: Claim A: id: an id is three letters/,
    ],
    [
      "a field that is missing",
      "nodes:\n  - {id: clm.a, kind: Claim, label: A, origin: ours}",
      "2: clm.a: summary: is missing; it should be text.",
    ],
    ["an entry that is a word", "nodes:\n  - clm.a", "2: should be an entry with fields, but is plain text."],
    ["an entry that is empty", "nodes:\n  -", "2: is empty; it should be an entry with fields."],
    ["a list that is a group", "nodes: {id: clm.a}", '1: "nodes" should be a list, each entry after a hyphen.'],
    [
      "a list nobody knows",
      "node: []",
      '1: There is no list "node". Did you mean "nodes"? A file may hold meta, nodes, arguments, chains, works, instruments.',
    ],
    ["a list named as every object in the language is", "toString: []\nconstructor: []", /^1: There is no list "toString"\./],
    [
      "a second meta",
      "meta: {title: T, paper: p, asOf: '2026-01-01', licence: L}",
      '1: A corpus has one "meta"; another stands in corpus.yaml.',
    ],
    [
      "a date as a number",
      "works:\n  - {key: a-2020, type: article, title: T, evidence: primary, issued: 2020}",
      "2: a-2020: issued: should be text, but reads as a number. Put it in quotation marks: '2020'.",
    ],
    [
      "an author in one piece",
      "works:\n  - {key: a-2020, type: article, title: T, evidence: primary, author: [Jan Smith]}",
      /^2: a-2020: author 1: a name is \{family: Smith, given: Jan\}/,
    ],
    [
      "an address without https",
      "works:\n  - {key: a-2020, type: article, title: T, evidence: primary, URL: example.org}",
      "2: a-2020: URL: is no address; one starts with https:// or http://.",
    ],
    [
      "a status in words of one's own",
      "instruments:\n  - {key: a-2020, type: bill, title: T, evidence: primary, status: repeled}",
      /^2: a-2020: status: "repeled" is not one of: .* Did you mean "repealed"\?$/,
    ],
    [
      "a pinpoint without a letter or digit",
      "works:\n  - {key: a-2020, type: article, title: T, evidence: primary, passages: [{at: '§', says: S.}]}",
      /^2: a-2020: passages 1 at: a pinpoint has a letter or a digit/,
    ],
  ])("%s", (_, text, message) => {
    const [first] = misfitsOf(text);
    if (typeof message === "string") expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it("is told of all at once, each at its line", () => {
    expect(misfitsOf(claimWith("    plurall: true", "    phrase: 3", "    relations: no")).map((misfit) => misfit.split(":")[0])).toEqual(
      expect.arrayContaining(["7", "8", "9"]),
    );
  });

  it("does not take a field named __proto__ for one of its own", () => {
    expect(misfitsOf(claimWith("    __proto__: {phrase: a claim}"))).toEqual([
      expect.stringMatching(/^7: clm\.a: __proto__: There is no field "__proto__" here\./),
    ]);
    expect(({} as { readonly phrase?: string }).phrase).toBeUndefined();
  });

  it("names one relation and its end, neither none nor two", () => {
    const two = claimWith("    relations:", "      - {supports: clm.b, weakens: clm.c, origin: ours}", "      - {origin: ours}");
    expect(misfitsOf(two)).toEqual([
      "8: clm.a: relations 1: a relation names exactly one relation and its target, such as breaks: asm.capability-fixed",
      "9: clm.a: relations 2: a relation names exactly one relation and its target, such as breaks: asm.capability-fixed",
    ]);
  });
});

it("a corpus without a meta says so", async () => {
  const { readCorpus } = await import("#seed/read-corpus.ts");
  expect(readCorpus([{ path: "entries.yaml", text: claimWith() }]).misfits.map(({ message }) => message)).toEqual([
    'No file of this corpus has a "meta" (title, paper, asOf, licence).',
  ]);
});
