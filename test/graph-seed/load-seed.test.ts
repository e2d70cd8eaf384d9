import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileSeed } from "#seed/compile-seed.ts";
import { listCorpusFiles } from "#seed/corpus-files.ts";
import { loadSeed } from "#seed/load-seed.ts";
import { loadSeedOnce } from "#seed/load-seed-once.ts";
import { readCorpus } from "#seed/read-corpus.ts";
import { CORPUS_FOLDER } from "../corpus.ts";

describe("a seed that is loaded once", () => {
  let data = "";
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "riparian-seed-"));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  const kept = () => readdirSync(join(data, "kept"));
  const load = (folder = CORPUS_FOLDER) => loadSeedOnce(folder, join(data, "kept"));

  it("is the same when it is taken up again", async () => {
    const first = await load();
    const again = await load();
    expect(first.outcome === "loaded" && again.outcome === "loaded").toBe(true);
    expect("corpus" in again && again.corpus).toEqual("corpus" in first && JSON.parse(JSON.stringify(first.corpus)));
    expect(kept()).toHaveLength(1);
  });

  it.each(['{"nodes": [', "{}", "null"])("is made anew where what was kept is spoilt to %j", async (spoilt) => {
    await load();
    for (const file of kept()) writeFileSync(join(data, "kept", file), spoilt);
    expect(await load()).toMatchObject({ outcome: "loaded", corpus: { nodes: expect.any(Array) } });
    expect(await load()).toMatchObject({ outcome: "loaded" });
    expect(await load()).toMatchObject({ outcome: "loaded", warnings: [] });
  });

  it("is made anew when a file changes, and keeps one", async () => {
    const folder = join(data, "corpus");
    cpSync(CORPUS_FOLDER, folder, { recursive: true });
    const before = await load(folder);
    writeFileSync(join(folder, "more.yaml"), "# nothing but a remark\n");
    const after = await load(folder);
    expect(kept()).toHaveLength(1);
    expect("corpus" in after && after.corpus.version).toBe("corpus" in before && before.corpus.version);
  });

  it("does not need a place to keep it", async () => {
    writeFileSync(join(data, "a-file"), "");
    expect(await loadSeedOnce(CORPUS_FOLDER, join(data, "a-file", "kept"))).toMatchObject({ outcome: "loaded" });
  });

  it.runIf(existsSync("/proc"))("does not wait for ever for a place that can never be", async () => {
    expect(await loadSeedOnce(CORPUS_FOLDER, "/proc/riparian/kept")).toMatchObject({ outcome: "loaded" });
  });

  it.each([
    ["is not there", (folder: string) => join(folder, "nowhere"), /does not exist/],
    ["holds no corpus", (folder: string) => folder, /has no YAML files/],
    ["is a file", () => join(CORPUS_FOLDER, "corpus.yaml"), /is a file/],
  ])("is not made of a folder that %s", async (_, folderIn, message) => {
    const refusal = expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringMatching(message) });
    expect(() => loadSeed(folderIn(data))).toThrow(refusal);
    await expect(load(folderIn(data))).rejects.toThrow(refusal);
    expect(readdirSync(data)).toEqual([]);
  });

  it("is refused, and nothing kept, where a check finds an error", async () => {
    const folder = join(data, "corpus");
    cpSync(CORPUS_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, "more.yaml"), "nodes:\n  - {id: clm.lonely, kind: Claim, label: Lonely, summary: Alone., origin: ours}\n");
    const seed = await load(folder);
    expect(seed).toMatchObject({ outcome: "refused" });
    expect("findings" in seed && seed.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { check: "nothing-is-isolated", file: "more.yaml", line: 2 },
    ]);
    expect(readdirSync(data)).toEqual(["corpus"]);
  });
});

describe("the version of a corpus", () => {
  const files = listCorpusFiles(CORPUS_FOLDER);
  const versionOf = (changed: typeof files) => compileSeed(readCorpus(changed).corpus).version;
  const version = versionOf(files);

  it("does not depend on how the entries are spread over files, on remarks or on the ends of lines", () => {
    expect(versionOf(files.toReversed())).toBe(version);
    expect(versionOf(files.map((file) => ({ path: `elsewhere/${file.path}`, text: `# a remark\n${file.text}` })))).toBe(version);
  });

  it("changes with any word", () => {
    const changed = files.map((file) => ({ ...file, text: file.text.replace("Capability improvement", "Capability increase") }));
    expect(versionOf(changed)).not.toBe(version);
  });

  it("is that of the seed", () => {
    expect(loadSeed(CORPUS_FOLDER)).toMatchObject({ outcome: "loaded", corpus: { version } });
  });
});
