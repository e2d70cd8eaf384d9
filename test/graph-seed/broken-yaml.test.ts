import { describe, expect, it } from "vitest";
import { decode } from "#seed/corpus-files.ts";
import { parseFile } from "#seed/parse-file.ts";
import { claimWith, misfitsOf } from "./files.ts";

describe("a file that cannot be read", () => {
  const refusal = (bytes: Buffer) => decode(bytes).refused;

  it("is larger than a topic needs", () => {
    expect(refusal(Buffer.alloc(10_000_000, "nonsense "))).toBe(
      "The file has 10.0 MB and was not read; at most 1 MB are. Split it by topic.",
    );
  });

  it("is not text", () => {
    expect(refusal(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]))).toContain("no text file");
  });

  it("is not UTF-8, and says from which line on", () => {
    expect(refusal(Buffer.concat([Buffer.from("nodes:\n# caf"), Buffer.from([0xe9]), Buffer.from("\n")]))).toContain("line 2");
  });

  it("gives its reason as a finding at its first line", () => {
    expect(parseFile({ path: "a.yaml", text: "", refused: "The file has 10.0 MB." })).toEqual({
      outcome: "unreadable",
      faults: [{ line: 1, message: "The file has 10.0 MB." }],
    });
  });
});

describe("a file as other programs save it", () => {
  it("may begin with a byte order mark and end its lines as Windows does", () => {
    const { text } = decode(Buffer.from(`\uFEFF${claimWith().replaceAll("\n", "\r\n")}\r\n`));
    expect(misfitsOf(text)).toEqual([]);
  });

  it("keeps its line numbers, whatever ends its lines", () => {
    const { text } = decode(Buffer.from(claimWith("    colour: red").replaceAll("\n", "\r\n")));
    expect(misfitsOf(text)[0]).toMatch(/^7: /);
  });

  it("may be empty, or hold comments or empty lists only", () => {
    expect(misfitsOf("")).toEqual([]);
    expect(misfitsOf("# nothing yet\n")).toEqual([]);
    expect(misfitsOf("nodes:\nworks: []\n")).toEqual([]);
  });
});

describe("broken YAML", () => {
  it.each([
    ["a tab for indentation", "nodes:\n\t- id: clm.a\n", /^2: .*indented with a tab/],
    ["a quotation mark that is not closed", claimWith("    phrase: 'a claim"), /^7: Not readable as YAML: Missing closing 'quote/],
    ["a second colon", claimWith("    phrase: note: a claim"), /^7: .*second colon/],
    ["a field that stands twice", claimWith("    label: Another"), /^7: "label" stands twice in this entry/],
    ["two documents", "nodes: []\n---\nworks: []\n", /^2: .*second document/],
    ["a bare list", "- id: clm.a\n", /^1: .*a bare list/],
    ["bare text", "Once upon a time\n", /^1: .*bare text/],
    ["an anchor", claimWith("    phrase: &p a claim"), /^7: "&p" marks text/],
    ["an alias", claimWith("    phrase: *p"), /^7: .*p/],
    ["a tag", claimWith("    phrase: !!binary aGk="), /^7: "tag:yaml.org,2002:binary" is a YAML tag/],
    ["an unknown tag", claimWith("    phrase: !important a claim"), /^7: .*!important/],
    ["fields taken over", claimWith("    <<: {phrase: a claim}"), /^7: "<<" takes over fields/],
    ["a list as a name", "? [a, b]\n: c\n", /^1: A field has a plain name/],
    ["a line without end", `nodes: [${"x, ".repeat(10_000)}]`, /^1: This line has more than/],
  ])("%s", (_, text, message) => {
    const [first, ...more] = misfitsOf(text);
    expect(first).toMatch(message);
    expect(more.length).toBeLessThan(20);
  });

  it("says everything that is wrong, not only the first", () => {
    expect(misfitsOf(`${claimWith("    label: Another", "    summary: More.")}\n`)).toHaveLength(2);
  });
});

describe("nonsense", () => {
  const repeat = (text: string) => text.repeat(Math.floor(300_000 / text.length));
  const deep = (text: string) => Array.from({ length: 1_300 }, (_, depth) => " ".repeat(depth) + text).join("\n");
  const bomb = [
    "a: &a [x, x, x]",
    ...[..."bcdefghi"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`)}]`),
  ];

  it.each([
    ["lists in lists in lists", repeat("[\n")],
    ["groups in groups in groups", deep("a:")],
    ["hyphens in hyphens", deep("-")],
    ["an alias bomb", bomb.join("\n")],
    ["a hundred thousand fields", Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join("\n")],
    ["the same field over and over", repeat("a: 1\n")],
    ["tabs", repeat("\t: a\n")],
    ["quotation marks", repeat('"\n')],
    ["colons", repeat(": \n")],
    ["signs", repeat("&a *b !c |\n")],
  ])(
    "%s is refused with few words, and soon",
    (_, text) => {
      const misfits = misfitsOf(text);
      expect(misfits.length).toBeGreaterThan(0);
      for (const misfit of misfits.slice(0, 20)) expect(misfit).not.toMatch(/call stack|RangeError|undefined|\n/);
    },
    20_000,
  );
});
