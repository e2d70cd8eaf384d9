import { describe, expect, it } from "vitest";
import { fileOf, runRiparian } from "#test/run-riparian.ts";

const run = (...args: readonly string[]) => runRiparian(["solve", ...args]);

/** 1 and 2 attack each other, both attack 3, and 3 attacks 4. */

const FLOATING = fileOf("floating.af", "p af 4\n1 2\n2 1\n1 3\n2 3\n3 4\n");
const SELF = fileOf("self.af", "p af 1\n1 1\n");

describe("riparian solve answers as ICCMA 2023 asks", () => {
  it.each([
    ["SE-GR", undefined, ["w"]],
    ["SE-PR", undefined, ["w 1 4", "w 2 4"]],
    ["SE-ID", undefined, ["w"]],
    ["DC-CO", "1", ["YES\nw 1 4", "YES\nw 1"]],
    ["DC-PR", "3", ["NO"]],
    ["DS-PR", "4", ["YES"]],
    ["DS-PR", "1", ["NO\nw 2 4"]],
    ["DS-CO", "4", ["NO\nw"]],
    ["DC-GR", "4", ["NO"]],
    ["CE-CO", undefined, ["3"]],
    ["EE-ST", undefined, ["w 1 4\nw 2 4", "w 2 4\nw 1 4"]],
  ])("%s %s", async (problem, argument, wanted) => {
    const { code, out } = await run("-p", problem, "-f", FLOATING, ...(argument === undefined ? [] : ["-a", argument]));
    expect(code).toBe(0);
    expect(wanted).toContain(out.trimEnd());
  });

  it("says NO where there is no extension, and then YES to whether all of them hold an argument", async () => {
    expect((await run("-p", "SE-ST", "-f", SELF)).out).toBe("NO\n");
    expect((await run("-p", "DS-ST", "-f", SELF, "-a", "1")).out).toBe("YES\n");
    expect((await run("-p", "CE-ST", "-f", SELF)).out).toBe("0\n");
  });

  it("names arguments as the file does", async () => {
    const apx = fileOf("war.apx", "arg(peace).\narg(war).\natt(peace,war).\n");
    expect((await run("-p", "SE-PR", "-f", apx)).out).toBe("w peace\n");
    const tgf = fileOf("war.txt", "peace\nwar\n#\npeace war\n");
    expect((await run("-p", "SE-PR", "-f", tgf, "-fo", "tgf")).out).toBe("w peace\n");
  });

  it("lists what can be asked and read", async () => {
    const { out } = await run("--problems");
    expect(out).toMatch(/^\[SE-GR,.*DS-STG.*\]\n$/);
    expect(out.split(",")).toHaveLength(35);
    expect((await run("--formats")).out).toBe("[i23,apx,tgf]\n");
  });

  it("says who answers where nothing is asked", async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^Riparian v\d+\.\d+\.\d+\nThe Riparian contributors\n$/);
  });

  it("reads the example of the competition's rules", async () => {
    const example = fileOf("example.af", "p af 5\n# this is a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n");
    expect((await run("-p", "SE-ST", "-f", example)).out).toBe("w 1 3 4\n");
  });
});

describe("riparian solve refuses with exit code 2", () => {
  it("a malformed file, every finding with its line", async () => {
    const bad = fileOf("bad.af", "p af 2\n0 1\n1 2\n1 3\n");
    const { code, out, err } = await run("-p", "SE-PR", "-f", bad);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${bad}:2: there is no argument 0`);
    expect(err).toContain(`${bad}:4: there is no argument 3`);
  });

  it.each([
    [["-p", "DC-PR", "-f", FLOATING], /DC needs -a/],
    [["-p", "DC-PR", "-f", FLOATING, "-a", "9"], /no argument "9"/],
    [["-p", "SE-PR", "-f", FLOATING, "-a", "1"], /SE asks about no argument/],
    [["-p", "DC-PP", "-f", FLOATING], /no problem "DC-PP"\. Did you mean/],
    [["-f", FLOATING], /-p and -f are needed/],
    [["-p", "SE-PR", "-f", "nowhere.af"], /nowhere\.af: cannot be read \(ENOENT: there is no such file or folder\)/],
    [["-p", "SE-PR", "-f", FLOATING, "-fo", "dot"], /no format "dot"/],
    [["-p", "SE-PR", "-f", FLOATING, "-fo", "apx"], /floating\.af:1: "p af 4" is no fact/],
    [["-p", "SE-PR", "-f", FLOATING, "--time-limit", "soon"], /must be a whole number/],
  ])("%j", async (args, wanted) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(wanted);
  });

  it("what takes longer than its time limit", async () => {
    const size = 400;
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return 1 + ((state >> 8) % size);
    };
    const hard = fileOf("hard.af", `p af ${size}\n${Array.from({ length: size * 10 }, () => `${next()} ${next()}`).join("\n")}\n`);
    const start = performance.now();
    const { code, err } = await run("-p", "EE-STG", "-f", hard, "--time-limit", "500");
    expect(code).toBe(2);
    expect(err).toMatch(/within \d+ ms/);
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 20_000);

  it("what has too many extensions to count in its time, each found at once", async () => {
    const pairs = Array.from({ length: 40 }, (_, pair) => [pair * 2 + 2, pair * 2 + 3] as const);
    const many = fileOf("many.af", `p af 81\n${pairs.map(([a, b]) => `${a} ${b}\n${b} ${a}\n${a} 1`).join("\n")}\n`);
    const start = performance.now();
    const { code, err } = await run("-p", "CE-CO", "-f", many, "--limit", "999999999", "--time-limit", "500");
    expect(code).toBe(2);
    expect(err).toMatch(/within \d+ ms/);
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 20_000);

  it("a list that was cut short", async () => {
    const { code, out, err } = await run("-p", "EE-CO", "-f", FLOATING, "--limit", "2");
    expect(code).toBe(2);
    expect(out.split("\n")).toHaveLength(3);
    expect(err).toMatch(/the first 2; there are more/);
  });
});
