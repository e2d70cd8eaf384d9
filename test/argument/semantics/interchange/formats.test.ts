import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFramework } from "#argument/semantics/framework.ts";
import { readApx } from "#argument/semantics/interchange/apx.ts";
import { readBag, writeBag } from "#argument/semantics/interchange/bag.ts";
import type { AttackDocument, Read } from "#argument/semantics/interchange/document.ts";
import { ATTACK_FORMATS } from "#argument/semantics/interchange/formats.ts";
import { readIccma } from "#argument/semantics/interchange/iccma.ts";
import { readTgf } from "#argument/semantics/interchange/tgf.ts";

/** What each format may name an argument: numbers from 1 on, no blanks, anything. */
const NAMES: Readonly<Record<string, (size: number) => fc.Arbitrary<readonly string[]>>> = {
  i23: (size) => fc.constant(Array.from({ length: size }, (_, argument) => String(argument + 1))),
  apx: (size) =>
    fc.uniqueArray(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^["\\\n\r%a]*$/)), { minLength: size, maxLength: size }),
  tgf: (size) => fc.uniqueArray(fc.stringMatching(/^[^\s#\uFEFF]+$/u), { minLength: size, maxLength: size }),
};

describe("what is written is read again as it was", () => {
  it.each(ATTACK_FORMATS.map((format) => [format.name, format] as const))(
    "in %s, with LF or CRLF and with a byte-order mark",
    (name, format) => {
      fc.assert(
        fc.property(documents(NAMES[name] ?? (() => fc.constant([]))), fc.boolean(), fc.boolean(), (document, withCr, withMark) => {
          const text = format.write(document);
          expect(format.read((withMark ? "\uFEFF" : "") + (withCr ? text.replaceAll("\n", "\r\n") : text))).toEqual({
            outcome: "read",
            document,
          });
        }),
      );
    },
  );

  it("in .bag, with every digit of the scores", () => {
    const bipolar = fc.integer({ min: 1, max: 6 }).chain((size) => {
      const pairs = fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { selector: String });
      return fc.record({
        names: fc.uniqueArray(fc.string(), { minLength: size, maxLength: size }),
        base: fc.array(
          fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
          { minLength: size, maxLength: size },
        ),
        attacks: pairs,
        supports: pairs,
      });
    });
    fc.assert(
      fc.property(bipolar, (document) => {
        expect(readBag(writeBag(document))).toEqual({ outcome: "read", document });
      }),
    );
  });
});

describe("the format of ICCMA 2023", () => {
  it("lets comments, empty lines and blanks stand", () => {
    expect(attacksOf(readIccma("# two\n\np af 3\n# c\n1  2\n\t2 3 \n\n1 2\n 003\t1"))).toEqual(["1 2", "2 3", "3 1"]);
  });

  it.each([
    ["", "1: the header is missing"],
    ["1 2\np af 2\n", "1: an attack before the header"],
    ["p af 2\np af 2\n", "2: a second header"],
    ["p cnf 2\n", '1: "p cnf 2" is no header'],
    ["p af -2\n", '1: "p af -2" is no header'],
    ["p af 2\n0 1\n", "2: there is no argument 0; arguments are numbered from 1"],
    ["p af 2\r\n1 2\r\n1 3\r\n", "3: there is no argument 3; the header says that there are 2"],
    ["p af 2\n1 2 1\n", '2: "1 2 1" is neither an attack'],
    ["p af 2\n1 2 # why\n", '2: "1 2 # why" is neither'],
    ["p af 2\n1\n", '2: "1" is neither'],
    ["p af 2\n1 -2\n", '2: "1 -2" is neither'],
    ["p af 2\n1.0 2\n", '2: "1.0 2" is neither'],
    ["p af 2\nc a comment of another format\n", '2: "c a comment of another format" is neither'],
    ["p af 99999999999\n", "1: 99999999999 arguments are more than"],
    ["p af 2\n1 2\n2 99999999999\n", "3: there is no argument 99999999999; the header says that there are 2"],
    ["p af 2\r1 2\r\r# why\r1 1 \rx", '6: "x" is neither'],
    ["p af 12\n1\u0662 2\n", '2: "1\u0662 2" is neither'],
    ["p af 0\n1 1\n", "2: there is no argument 1; the header says that there are 0"],
  ])("refuses %j", (text, wanted) => expectRefused(readIccma(text), wanted));

  it("says all that is wrong at once", () => {
    const read = readIccma("p af 2\n0 1\nx\n2 1\n3 3\n");
    expect(read.outcome === "refused" && read.misreadings.map(({ line }) => line)).toEqual([2, 3, 5]);
  });
});

describe("APX", () => {
  it("reads facts in any order, several on a line, names in quotes, and comments", () => {
    expect(attacksOf(readApx('% c\natt(a,"b c"). arg("b c").\narg(a).\n'))).toEqual(["a b c"]);
  });

  it.each([
    ["arg(a).\narg(a).", '2: the argument "a" is declared a second time'],
    ["arg(a).\natt(a,b).", "2: the argument b is not declared"],
    ["arg(a).\r\n\r\natt(a,a).\r\natt(a,b).", "4: the argument b is not declared"],
    ["arg(a).\natt(a,a).x", '2: "x" is no fact'],
    ["arg(a)\n", '1: "arg(a)" is no fact'],
    ["arg(a).\nsup(a,a).", '2: "sup" is none of arg, att'],
    ["arg(a).\natt(a).", "2: att(…) has 1 arguments"],
    ["arg(a). nonsense", '1: "nonsense" is no fact'],
    ["arg(a-b).", '1: "a-b" is no name'],
    ["# arg(a).", '1: "# arg(a)." is no fact'],
    ["p af 2\n1 2\n", '1: "p af 2" is no fact'],
  ])("refuses %j", (text, wanted) => expectRefused(readApx(text), wanted));
});

describe("TGF", () => {
  it("reads ids with labels and attacks", () => {
    expect(attacksOf(readTgf("a The first\nb\n#\na b\nb a attacks\n"))).toEqual(["a b", "b a"]);
    expect(attacksOf(readTgf("1\r2\r#\r1\t2\r  2   1 \r2 2"))).toEqual(["1 2", "2 1", "2 2"]);
  });

  it.each([
    ["a\na\n#\n", '2: the argument "a" is declared a second time'],
    ["a\nb\na b\n", 'the argument "a" is declared a second time'],
    ["1\n2\n", 'the line "#" between arguments and attacks is missing'],
    ["a\n#\na b\n", '3: the argument "b" is not declared'],
    ["a\r\nb\r\n#\r\na b\r\n\r\na c\r\n", '6: the argument "c" is not declared'],
    ["a\nb\n#\na b supports\n", '4: the attack is labelled "supports"'],
    ["a\nb\n#\na\n", '4: "a" is no attack'],
    ["a\n#\n#\n", '3: a second "#"'],
  ])("refuses %j", (text, wanted) => expectRefused(readTgf(text), wanted));
});

describe(".bag", () => {
  it("reads base scores, attacks and supports", () => {
    expect(readBag("arg(A, 0.5).\narg(B,1).\natt(B, A).\nsup(A, B).\n")).toEqual({
      outcome: "read",
      document: { names: ["A", "B"], base: [0.5, 1], attacks: [[1, 0]], supports: [[0, 1]] },
    });
  });

  it.each([
    ["arg(a).", "1: arg(…) has 1 arguments; it must have 2"],
    ["arg(a, 1.5).", '1: "1.5" is no base score'],
    ["arg(a, -0.5).", '1: "-0.5" is no base score'],
    ["arg(a, x).", '1: "x" is no base score'],
    ["arg(a, 1).\natt(a,a).\natt(a, a).", "3: att(a, a) is said a second time"],
    ["arg(a, 1).\narg(a, 1).", "2: the argument"],
  ])("refuses %j", (text, wanted) => expectRefused(readBag(text), wanted));
});

function documents(names: (size: number) => fc.Arbitrary<readonly string[]>): fc.Arbitrary<AttackDocument> {
  return fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.record({
      names: names(size),
      framework: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1))).map((attacks) =>
        buildFramework(
          size,
          attacks.map(([from]) => from),
          attacks.map(([, to]) => to),
        ),
      ),
    }),
  );
}

function attacksOf(read: Read<AttackDocument>): readonly string[] {
  if (read.outcome === "refused") throw new Error(JSON.stringify(read.misreadings));
  const { names, framework } = read.document;
  return names.flatMap((name, argument) =>
    Array.from(
      framework.targets.subarray(framework.targetStart[argument], framework.targetStart[argument + 1]),
      (target) => `${name} ${names[target]}`,
    ),
  );
}

function expectRefused(read: Read<unknown>, wanted: string): void {
  expect(read.outcome === "refused" ? read.misreadings.map(({ line, message }) => `${line}: ${message}`).join("\n") : "read").toContain(
    wanted,
  );
}
