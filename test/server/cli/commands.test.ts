import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coverGraph } from "#argument/cover.ts";
import { PROGRAM } from "#server/http/program.ts";
import { riparian } from "#server/riparian.ts";
import { theCorpus, theGraph } from "#test/corpus.ts";
import { FOLDER, fileOf, runRiparian } from "#test/run-riparian.ts";

const run = (...args: readonly string[]) => runRiparian(args);

/** The graph from outside of shared/tracing 7. */
const OUTSIDE = {
  steps: [
    { from: "a", to: "b", sign: -1 },
    { from: "b", to: "c", sign: -1 },
    { from: "a", to: "c", sign: 1, summary: true },
  ],
  holds: [{ tool: "t", on: "b", grip: "lowers" }],
};

describe("riparian", () => {
  it("lists its commands, and helps with each", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const name of ["start", "seed", "trace", "cut", "cover", "export", "check"]) {
      expect(out).toContain(`  ${name}`);
      expect(await run(name, "--help")).toMatchObject({ code: 0, out: expect.stringContaining(`Usage: riparian ${name}`) });
    }
  });

  it("tells its version and that of the corpus it answers from", async () => {
    const { version, asOf } = theCorpus();
    expect(await run("--version")).toEqual({ code: 0, out: `${PROGRAM}\nCorpus ${version} of ${asOf}\n`, err: "" });
    expect((await run("--help")).out).toContain("riparian --version");
  });

  it("tells its version where there is no corpus, and why there is none", async () => {
    for (const [env, why] of [
      [{ RIPARIAN_CORPUS: join(FOLDER, "nowhere") }, /no corpus: .* does not exist/],
      [{ NEO4J_URI: "bolt://127.0.0.1:1" }, /no corpus: .* cannot be reached/],
    ] as const)
      expect(await runRiparian(["--version"], env)).toEqual({ code: 0, out: `${PROGRAM}\n`, err: expect.stringMatching(why) });
  });

  it.each([
    [["trce"], /no command "trce"\. Did you mean "trace"\?/],
    [["trace"], /needs FROM and TO/],
    [["trace", "mec.cap-gain", "no.such"], /no node "no\.such"/],
    [["trace", "mec.cap-gian", "rsk.bio"], /no node "mec\.cap-gian"\. Nearest: .*mec\.cap-gain/],
    [["trace", "mec.cap-gain", ""], /A name is empty/],
    [["trace", "mec.cap-gain", "rsk.bio", "--max-length", "-1"], /argument is ambiguous\. See "riparian trace --help"/],
    [["trace", "a", "b", "--file", "graph.json", "--kinds", "Risk"], /without open ends/],
    [["trace", "--into", "rsk.bio", "--kinds", "Foo"], /The kinds are: Actor, /],
    [["trace", "mec.cap-gain", "rsk.bio", "--max-length", "many"], /must be a whole number/],
    [["trace", "mec.cap-gain", "rsk.bio", "--nonsense"], /trace --help/],
    [["trace", "--into", "rsk.bio", "--kinds", "Mechanizm"], /Did you mean "Mechanism"\?/],
    [["cut", "mec.cap-gain"], /A cut needs FROM and TO/],
    [["cut", "mec.cap-gain", "rsk.bio", "--max-size", "41"], /--max-size is 41; it must be from 1 to 40/],
    [["cut", "mec.cap-gain", "rsk.bio", "--by", "rsk.bio"], /no criterion "rsk\.bio"\. There are: (cri\.[\w-]+(, |\.\n))+$/],
    [["cut", "mec.cap-gain", "rsk.bio", "--by", "cri.efect"], /no criterion "cri\.efect"\. Did you mean "cri\.effect"\?/],
    [["cut", "a", "c", "--file", "graph.json", "--by", "cri.cost"], /--by asks about the corpus/],
    [["settle", "opt.direct", "--max-size", "5"], /--max-size is 5; it must be from 1 to 4/],
    [["weigh", "--audience", "aud.risk", "--audience", "aud.freedom"], /--audience stands twice; it takes one value/],
    [["cover", "rsk.bio"], /"riparian cover" takes no "rsk\.bio"/],
    [["export", "--format", "markdown"], /Markdown is for a trace/],
    [["export", "--format", "markdown", "--losses"], /of the formats for sources/],
    [["export", "--format", "ris", "--max-length", "3"], /it goes with --trace/],
    [["export"], /--format is missing/],
    [["export", "--format", "ris", "--out", ""], /--out is empty/],
    [["start", "8080"], /"riparian start" takes no "8080" by itself/],
    [["start", "--port", "99999"], /PORT is "99999"; it must be a whole number from 0 to 65535/],
    [["seed"], /NEO4J_URI is not set/],
    [["seed", "corpus"], /"riparian seed" takes no "corpus" by itself/],
  ])("answers %j with one line and code 2", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("riparian, where something else fails,", () => {
  it("helps with a command asked for by name", async () => {
    expect(await run("help", "trace")).toEqual(await run("trace", "--help"));
  });

  it.each(["trace mec.cap-gain rsk.bio", "start --port 0", "export --format ris", "check"])(
    "says of `%s` that there is no corpus in the folder named",
    async (command) => {
      for (const [corpus, message] of [
        [FOLDER, /has no YAML files/],
        [join(FOLDER, "nowhere"), /does not exist/],
      ] as const) {
        const { code, err } = await runRiparian(command.split(" "), { RIPARIAN_CORPUS: corpus });
        expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
      }
    },
  );

  it.each([
    [{ NEO4J_URI: "bolt://127.0.0.1:99999" }, /no address of Neo4j/],
    [{ NEO4J_URI: "http://127.0.0.1:7687" }, /no address of Neo4j/],
    [{ NEO4J_URI: "bolt://127.0.0.1:1" }, /cannot be reached/],
    [{ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_DATABASE: "system" }, /keeps users and databases and no graph/],
  ])("says of Neo4j at %j what is wrong with it", async (env, message) => {
    for (const command of [["seed"], ["trace", "a", "b"]]) {
      const { code, err } = await runRiparian(command, env);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("tells of a fault of its own in one line", async () => {
    let err = "";
    const code = await riparian(["help"], {
      env: {},
      out: () => {
        throw new TypeError("no such thing\n  in here");
      },
      err: (text) => {
        err += text;
      },
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: "riparian: a fault of Riparian's own: no such thing (NODE_DEBUG=riparian shows where)\n",
    });
  });
});

describe("riparian trace", () => {
  it("prints the same routes as everywhere, by slug or by label", async () => {
    const bySlug = await run("trace", "mec.cap-gain", "rsk.rule-failure");
    const byLabel = await run("trace", "Capability improvement", "upstream rules rendered ineffective");
    expect(bySlug).toEqual(byLabel);
    expect(bySlug.code).toBe(0);
    expect(bySlug.out).toContain("5 routes, 2 stories; all that there are, of at most 6 steps.");
    expect(bySlug.out).toContain("Nothing known blocks every route.");
    expect(bySlug.out).toContain(
      "1. Capability improvement breaks the assumption that what the model can do does not grow after it was judged. The duty to evaluate and red-team the model rests on it, and so no longer holds off the failure of upstream rules.",
    );
  });

  it("as JSON has the nodes, signs and sentences", async () => {
    const { out } = await run("trace", "mec.cap-gain", "rsk.rule-failure", "--json");
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ complete: true, question: { from: "mec.cap-gain", to: "rsk.rule-failure" } });
    expect(answer.routes[0]).toMatchObject({ nodes: ["mec.cap-gain", "asm.capability-fixed", "rul.eval", "rsk.rule-failure"], sign: 1 });
  });

  it("that finds nothing says how far it came, with code 1", async () => {
    expect(await run("trace", "rsk.bio", "mec.cap-gain")).toMatchObject({
      code: 1,
      out: expect.stringContaining("No known route of at most 6 steps."),
    });
  });

  it("out of a node stops at what goes wrong", async () => {
    expect((await run("trace", "--out-of", "mec.cap-gain", "--json")).out).toContain('"rsk.cyber"');
  });

  describe("in a graph from outside", () => {
    it("answers as JSON", async () => {
      const { code, out } = await run("trace", "a", "c", "--file", fileOf("graph.json", OUTSIDE), "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ routes: [{ nodes: ["a", "b", "c"], sign: 1 }], complete: true });
    });

    it("names everything that is wrong in it, with file and line", async () => {
      const path = fileOf("broken.json", '{\n "steps": [\n  {"from": "a", "to": "b", "sign": 3},\n  {"from": "a"}\n ]\n}\n');
      const { code, err } = await run("trace", "a", "b", "--file", path);
      expect(code).toBe(2);
      expect(err).toContain(`${path}:3: steps[0].sign: the sign is 3; it must be 1 or -1`);
      expect(err).toContain(`${path}:4: steps[1].to: "to" is missing; it must be the name of a node`);
    });

    it.each([
      ["not json", /not JSON/],
      ["", /not JSON/],
      ["[]", /a graph is an object/],
      ['{"steps": 7}', /must be a list/],
    ])("refuses %j", async (content, message) => {
      expect(await run("trace", "a", "b", "--file", fileOf("bad.json", content))).toMatchObject({
        code: 2,
        err: expect.stringMatching(message),
      });
    });

    it.each([
      [
        "a field that stands twice",
        '{\n "steps": [],\n "steps": [{"from": "a",\n  "from": "b", "to": "c", "sign": 1}]\n}',
        [3, 4],
        /stands twice here/,
      ],
      ["what is no JSON", '{\n "steps": [\n  {"from": "a" "to": "b"}\n ]\n}', [3], /not JSON: something else stands in column 16/],
      ["a word that JSON does not know", '{\n "steps":\n  nothing\n}', [3], /not JSON: something else stands in column 3/],
      ["what ends too early", '{\n "steps": [\n', [3], /not JSON: it ends too early/],
    ])("refuses %s, with its line", async (_, content, lines, message) => {
      const path = fileOf("bad.json", content);
      const { code, err } = await run("trace", "a", "c", "--file", path);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      const [, ...told] = err.trimEnd().split("\n");
      expect(told.map((line) => Number(line.split(`${path}:`)[1]?.split(":")[0]))).toEqual(lines);
    });

    it("refuses bytes that are no UTF-8, which would be read as other names", async () => {
      const path = join(FOLDER, "latin.json");
      writeFileSync(path, Buffer.from('{"steps": [{"from": "\xe4", "to": "\xf6", "sign": 1}]}', "latin1"));
      expect(await run("trace", "\ufffd", "\ufffd", "--file", path)).toMatchObject({
        code: 2,
        err: expect.stringContaining("no text in UTF-8"),
      });
    });

    it("names two hundred faults, and how many more there are", async () => {
      const steps = Array.from({ length: 50_000 }, (_, index) => ({ from: `n${index}`, to: "m", sign: 5 }));
      const { code, err } = await run("trace", "n0", "m", "--file", fileOf("many.json", { steps }));
      expect(code).toBe(2);
      expect(err.split("\n")).toHaveLength(203);
      expect(err).toContain("49800 more are not listed.");
      expect(err).toContain(":806: steps[160].sign: the sign is 5");
    });

    it("takes a graph of any depth of nonsense in its stride", async () => {
      const deep = `{"steps": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
      expect(await run("trace", "a", "b", "--file", fileOf("deep.json", deep))).toMatchObject({
        code: 2,
        err: expect.stringContaining("deep.json:1: steps[0]: a step is an object"),
      });
    });

    it("reads a byte-order mark and refuses what is not there", async () => {
      expect((await run("trace", "a", "c", "--file", fileOf("bom.json", `\uFEFF${JSON.stringify(OUTSIDE)}`))).code).toBe(0);
      expect(await run("trace", "a", "x", "--file", fileOf("graph.json", OUTSIDE))).toMatchObject({
        code: 2,
        err: expect.stringContaining('no node "x"'),
      });
      expect(await run("trace", "a", "c", "--file", join(FOLDER, "missing.json"))).toMatchObject({
        code: 2,
        err: expect.stringContaining("ENOENT"),
      });
    });
  });
});

describe("riparian cut", () => {
  it("prints the sets of each grade with what gets past them, and what each tool rests on", async () => {
    const { code, out } = await run("cut", "mec.cap-gain", "rsk.rule-failure");
    expect(code).toBe(0);
    expect(out).toContain("5 routes, 2 stories; all that there are, of at most 6 steps.");
    expect(out).toContain("Nothing known blocks every route: no tool blocks routes 1 to 5.");
    expect(out).toContain(
      "One tool by itself lowers every route.\n  - Licence or approve high-risk modification. Gets past: unlicensed and foreign modifiers.",
    );
    expect(out).toContain(
      "    restores The model that was tested is the model that is used: lowers [ours; hacker-2025-finetuning (primary)]",
    );
  });

  it("puts first what costs least on a criterion, and says what is unrated", async () => {
    const { out } = await run("cut", "mod.abliterate", "rsk.bio", "--by", "Risk reduction", "--json");
    const answer = JSON.parse(out);
    expect(answer.question).toMatchObject({ by: "cri.effect" });
    expect(answer.lowers).toHaveLength(3);
    const ratings = answer.lowers.map(([tool]: readonly string[]) => answer.tools[tool ?? ""].rating);
    expect(ratings.toSorted(byCost)).toEqual(ratings);
    expect(new Set(ratings).size).toBeGreaterThan(1);
  });

  it("as JSON has minimal sets of tools, as a graph from outside has them", async () => {
    const answer = JSON.parse((await run("cut", "mod.abliterate", "rsk.bio", "--json")).out);
    expect(answer).toMatchObject({
      blocks: [["pol.hosted"]],
      lowers: [["pol.adapt"], ["pol.filter"], ["pol.hosted"]],
      untouched: 0,
      complete: true,
      routes: { length: 5 },
    });
    expect(answer.tools["pol.hosted"].past).toMatch(/already open/);
  });

  it("of ends that nothing joins says so, with code 1", async () => {
    expect(await run("cut", "rsk.bio", "mec.cap-gain")).toMatchObject({
      code: 1,
      out: expect.stringContaining("There is nothing to cut."),
    });
  });

  it("into a node cuts all that leads there", async () => {
    const answer = JSON.parse((await run("cut", "--into", "rsk.bio", "--json")).out);
    expect(answer.question).toMatchObject({ to: "rsk.bio" });
    expect(new Set(answer.routes.map(({ nodes }: { nodes: readonly string[] }) => nodes[0])).size).toBeGreaterThan(1);
  });

  describe("in a graph from outside", () => {
    it("answers as shared/tracing 7 has it", async () => {
      const path = fileOf("cut.json", OUTSIDE);
      const { code, out } = await run("cut", "a", "c", "--file", path, "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ blocks: [], lowers: [["t"]], touches: [["t"]], untouched: 0, complete: true });
      const ofCorpus = JSON.parse((await run("cut", "mod.abliterate", "rsk.bio", "--json")).out);
      expect(ofCorpus).toMatchObject(typesOf(JSON.parse(out)));
      expect((await run("cut", "a", "c", "--file", path)).out).toBe(
        "blocks   no set\nlowers   t\ntouches  t\n1 route of at most 6 steps, 0 untouched.\n",
      );
    });

    it("names everything that is wrong in it and in the ends, with file and line", async () => {
      const path = fileOf(
        "broken-cut.json",
        '{\n "steps": [\n  {"from": "a", "to": "b", "sign": 1}\n ],\n "holds": [\n  {"tool": "t", "on": "z", "grip": "stops"}\n ]\n}\n',
      );
      const { code, out, err } = await run("cut", "a", "c", "--file", path, "--json");
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(`${path}:6: holds[0].on: "z" is no node of a step`);
      expect(err).toContain(`${path}:6: holds[0].grip: the grip is "stops"`);
      expect(err).toContain(`${path}:1: there is no node "c" in any step.`);
    });
  });
});

describe("riparian cover", () => {
  it("tells the gaps of the whole corpus, and the options with their reasons", async () => {
    const { code, out } = await run("cover");
    expect(code).toBe(0);
    expect(out).toContain("Rules that rest on no stated assumption: 2");
    expect(out).toContain("    Practical feasibility: hurts: many diverse addressees (S6) [ours; williams-2025-downstream, S6 (primary)]");
  });

  it("as JSON tells the same as the reasoning does of the corpus itself", async () => {
    const answer = JSON.parse((await run("cover", "--json")).out);
    expect(answer).toMatchObject(JSON.parse(JSON.stringify(coverGraph(theGraph()))));
    expect(answer.options).toHaveLength(5);
  });
});

/** What stands for an answer of the same form: of every field, one of its type. */
function typesOf(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (Array.isArray(value)) return [name, expect.any(Array)];
      return [name, typeof value === "object" && value !== null ? expect.any(Object) : expect.any(Object(value).constructor)];
    }),
  );
}

const byCost = (a: string | null, b: string | null) => COSTS.indexOf(a) - COSTS.indexOf(b);
const COSTS: readonly (string | null)[] = ["helps", "mixed", null, "hurts"];

describe("riparian export", () => {
  it("writes a file whole, and not over another without being told", async () => {
    const path = join(FOLDER, "out.bib");
    const args = ["export", "--format", "biblatex", "--trace", "mec.cap-gain", "--trace", "rsk.rule-failure", "--out", path];
    expect((await run(...args)).code).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("@online{williams-2025-downstream,");
    expect(readFileSync(path, "utf8")).toMatch(/cited at: .*abstract, sentence 3.*abstract, sentence 4/);
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining("is there already") });
    expect((await run(...args, "--force")).code).toBe(0);
    expect(readdirSync(FOLDER).filter((name) => name.includes("part"))).toEqual([]);
  });

  it("leaves nothing behind where it cannot write", async () => {
    const place = mkdtempSync(join(FOLDER, "taken-"));
    expect(await run("export", "--format", "ris", "--out", place, "--force")).toMatchObject({
      code: 2,
      err: expect.stringContaining("EISDIR"),
    });
    expect(readdirSync(FOLDER).filter((name) => name.includes("part"))).toEqual([]);
  });
});
