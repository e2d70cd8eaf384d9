import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { check } from "#server/cli/check.ts";
import { CORPUS_FOLDER } from "../corpus.ts";
import { claimWith } from "./files.ts";

const META = "meta: {title: A dispute, paper: the-paper, asOf: '2026-11-24', licence: Apache-2.0}\n";
const PAPER = "works:\n  - {key: the-paper, type: article, title: A paper, evidence: primary, seenAt: a copy}\n";
const JOINED = "    sources: [the-paper]\n    relations:\n      - {qualifies: clm.a, origin: ours}";

describe("riparian check", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
    const folder = mkdtempSync(join(tmpdir(), "riparian-check-"));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  async function run(...args: readonly string[]) {
    let out = "";
    const io = {
      out: (text: string) => {
        out += text;
      },
      err: () => undefined,
      env: {},
    };
    const code = await check.run(args, io);
    return { code, out, last: out.trimEnd().split("\n").at(-1) };
  }

  it("ends with 0 and the version where there are no errors", async () => {
    const { code, last } = await run(CORPUS_FOLDER);
    expect(code).toBe(0);
    expect(last).toMatch(
      /^342 nodes, 113 arguments, 12 chains, 140 works, 89 instruments: 0 errors, \d+ warnings\. Version [0-9a-f]{64}\.$/,
    );
  });

  it("checks the corpus that it comes with unless told otherwise", async () => {
    expect((await run()).last).toBe((await run(CORPUS_FOLDER)).last);
  });

  it("ends with 1 where a check finds errors, and points at each", async () => {
    const folder = folderWith({ "corpus.yaml": META + PAPER, "claims/a.yaml": claimWith(JOINED.replace("clm.a", "clm.b")) });
    const { code, out, last } = await run(folder);
    expect(code).toBe(1);
    expect(out).toContain(`${join(folder, "claims/a.yaml")}:9: error unknown-ids: There is no "clm.b". Did you mean "clm.a"?\n`);
    expect(last).toBe(
      "1 node, 0 arguments, 0 chains, 1 work, 0 instruments: 1 error, 0 warnings. This corpus cannot be seeded until the errors are mended.",
    );
  });

  it("ends with 2 where something is not as the format asks, and says what else it sees", async () => {
    const folder = folderWith({
      "corpus.yaml": META + PAPER,
      "a.yaml": claimWith(JOINED, "    colour: red"),
      "b.yaml": "nodes: [\n",
      "c.yaml": Buffer.from([0x6e, 0xff, 0x0a]),
      "d.yaml": Buffer.alloc(10_000_000, "x\n"),
      "e.yaml": "works:\n  - {key: b-2020, type: article, title: B, evidence: primary, issued: '2025-02-30', seenAt: a copy}\n",
    });
    const { code, out } = await run(folder);
    expect(code).toBe(2);
    const checks = out.split("\n").flatMap((line) => /([a-e])\.yaml:\d+: error ([a-z-]+):/.exec(line)?.slice(1).join(" ") ?? []);
    expect(checks).toEqual(["a format", "b format", "c format", "d format", "e dates-exist"]);
  });

  it("answers as JSON", async () => {
    const { code, out } = await run(folderWith({ "corpus.yaml": META + PAPER, "a.yaml": claimWith("    colour: red") }), "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      outcome: "unreadable",
      errors: 1,
      findings: [{ check: "format", severity: "error", file: "a.yaml", line: 7 }],
    });
  });

  it.each([
    ["a folder that is not there", [join(tmpdir(), "riparian-no-such-folder")], "does not exist."],
    ["a file", [join(CORPUS_FOLDER, "corpus.yaml")], "is a file."],
    ["two folders", ["a", "b"], "takes one folder"],
    ["an option that it does not know", ["--loud"], "--help"],
  ])("refuses %s", async (_, args, words) => {
    await expect(run(...args)).rejects.toMatchObject({
      name: "ExplorerError",
      code: "BAD_USER_INPUT",
      message: expect.stringContaining(words),
    });
  });

  it("refuses a folder without YAML files", async () => {
    await expect(run(folderWith({ "notes.txt": "Nothing." }))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
