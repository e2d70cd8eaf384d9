import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ReadableMap, verdictsUnderAll } from "#test/argument/weigh/export/read-back.ts";
import { FOLDER, fileOf, runRiparian } from "#test/run-riparian.ts";
import { TOY } from "#test/toy-dispute.ts";

const run = (...args: readonly string[]) => runRiparian(args);
const TOY_FILE = fileOf("toy.json", TOY);

describe("riparian export, of the dispute as a framework,", () => {
  it.each([
    ["i23", ""],
    ["apx", "--audience aud.risk"],
    ["tgf", "--audience aud.freedom --reading assertive"],
    ["i23", "--put-first cri.feasible,cri.openness"],
    ["apx", "--ways --reading strict"],
    ["tgf", "--audience aud.doable --reading strict"],
    ["i23", `--put-first safety --file ${TOY_FILE}`],
    ["apx", `--ways --put-first freedom --file ${TOY_FILE}`],
  ])("as %s with `%s`, solved as any framework, comes to the verdicts of riparian weigh", async (format, asked) => {
    const path = join(mkdtempSync(join(FOLDER, "out-")), `dispute.${format === "i23" ? "af" : format}`);
    const options = asked.split(" ").filter(Boolean);
    expect((await run("export", "--format", format, "--out", path, ...options)).code).toBe(0);
    const map: ReadableMap = JSON.parse(readFileSync(`${path}.map.json`, "utf8"));
    const weighing = options.filter((option) => option !== "--ways");
    for (const [problem, semantics] of [
      ["SE-GR", "grounded"],
      ["EE-PR", "preferred"],
    ] as const) {
      const solved = await run("solve", "-p", problem, "-f", path);
      const weighed = await run("weigh", "--json", "--semantics", semantics, ...weighing);
      expect([solved.code, weighed.code]).toEqual([0, 0]);
      const told = verdictsUnderAll(map, extensionsIn(solved.out, format, map));
      const wanted: Readonly<Record<string, { readonly verdict: string }>> = JSON.parse(weighed.out).statements;
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.entries(wanted).map(([id, { verdict }]) => [id, verdict])));
    }
  });

  it("prints the framework, or its map, and tells people what each node is and why it is attacked", async () => {
    expect((await run("export", "--format", "i23", "--file", TOY_FILE)).out).toMatch(/^p af 10\n(\d+ \d+\n){13}$/);
    const map: { readonly form: string; readonly nodes: readonly object[] } = JSON.parse(
      (await run("export", "--format", "i23", "--file", TOY_FILE, "--map")).out,
    );
    expect(map).toMatchObject({ form: "framework", audience: { prefers: [] } });
    expect(map.nodes).toContainEqual({
      number: expect.any(Number),
      name: "a3",
      label: "A3",
      slugs: [],
      is: "argument",
      argument: "A3",
      premises: ["c"],
      stance: "undercuts",
      target: "A2",
    });
    const path = join(FOLDER, "told.af");
    await run("export", "--format", "i23", "--file", TOY_FILE, "--put-first", "safety", "--out", path);
    const text = readFileSync(`${path}.map.txt`, "utf8");
    expect(text).toContain("For whoever puts safety first.");
    expect(text).toMatch(
      /\d a2: A2 argues against x, resting on freedom\n.*a1, which contradicts it on x\n.*since it needs b\n.*which undercuts A2\n/,
    );
    expect(text).toContain("A2 on A1, about x: safety comes before freedom");
    const ways = join(FOLDER, "told.apx");
    await run("export", "--format", "apx", "--ways", "--file", TOY_FILE, "--out", ways);
    expect(readFileSync(`${ways}.map.txt`, "utf8")).toMatch(
      /\d a3: A3 undercuts A2\n.*its premises by \d a4\n.*a5, which contradicts it on c in a4\n/,
    );
  });

  it("as bag has weights, and the map says which sources counted once", async () => {
    const path = join(FOLDER, "dispute.bag");
    expect((await run("export", "--format", "bag", "--by", "quadratic-energy", "--out", path)).code).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^(arg\(\w+, [\d.]+\)\.\n)+(att\(\w+, \w+\)\.\n)+(sup\(\w+, \w+\)\.\n)+$/);
    const map: { readonly dropped: readonly { readonly dropped: string }[] } = JSON.parse(readFileSync(`${path}.map.json`, "utf8"));
    expect(map).toMatchObject({ semantics: "quadratic-energy", reading: "evidential", form: "bipolar" });
    const text = readFileSync(`${path}.map.txt`, "utf8");
    for (const { dropped } of map.dropped) expect(text).toContain(dropped);
    expect(text).toMatch(/supported by \w+ \(for\)/);
  });

  it("writes over none of its three files without being told, and leaves no half of them", async () => {
    const path = join(FOLDER, "kept.tgf");
    writeFileSync(`${path}.map.json`, "mine");
    const args = ["export", "--format", "tgf", "--file", TOY_FILE, "--out", path];
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining("kept.tgf.map.json is there already") });
    expect([existsSync(path), readFileSync(`${path}.map.json`, "utf8")]).toEqual([false, "mine"]);
    expect((await run(...args, "--force")).code).toBe(0);
    expect(await run("export", "--format", "tgf", "--file", TOY_FILE, "--out", join(FOLDER, "no", "where.tgf"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("ENOENT"),
    });
    expect(readdirSync(FOLDER).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it.each([
    [["--format", "apx", "--ways"], /it has 1,\d{3},\d{3},\d{3} arguments .* at most 20,000 arguments/],
    [["--format", "bag", "--ways"], /--ways writes arguments and attacks out/],
    [["--format", "bag", "--audience", "aud.risk"], /play no part/],
    [["--format", "bag", "--by", "df-qaud"], /Did you mean "df-quad"\?/],
    [["--format", "bag", "--by", "weighted-h-categorizer"], /There are: df-quad, /],
    [["--format", "i23", "--by", "df-quad"], /--by is of bag/],
    [["--format", "i23", "--map", "--out", "x.af"], /--map prints the map/],
    [["--format", "i23", "--node", "opt.direct"], /i23 holds the whole dispute/],
    [["--format", "i23", "--audience", "aud.rsik"], /Did you mean "aud\.risk"\?/],
    [["--format", "ris", "--reading", "strict"], /--reading is of the dispute/],
    [["--format", "ris", "--map"], /--map is of the dispute/],
  ])("refuses %j in one line", async (args, message) => {
    const { code, out, err } = await run("export", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

/** What `riparian solve` prints, as lists of the map's names. */
function extensionsIn(printed: string, format: string, { nodes }: ReadableMap): readonly (readonly string[])[] {
  return printed
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, ...names] = line.split(" ");
      return names.map((name) => (format === "i23" ? (nodes[Number(name) - 1]?.name ?? "") : name));
    });
}
