import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { keepHistory } from "#server/store/kept-history.ts";
import { drawGraph } from "#test/draw-graph.ts";

describe("what the data folder remembers of a corpus", () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "riparian-history-"));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const corpus = (version: string, drawing: string): CompiledCorpus => ({
    version,
    title: "small",
    asOf: "2026-01-01",
    ...drawGraph(drawing),
  });
  const one = corpus("1".repeat(64), "a leads_to b");
  const two = corpus("2".repeat(64), "a leads_to b\nb leads_to c");
  const openAs = (held: CompiledCorpus, folder = "corpus") => openEmbeddedStore(held, keepHistory(held, folder, data));
  const versions = async (held: CompiledCorpus, folder?: string) =>
    (await openAs(held, folder).versions()).map(({ version }) => version[0]);

  it("lasts from one opening to the next, and grows only when the corpus has changed", async () => {
    expect(await versions(one)).toEqual(["1"]);
    expect(await versions(two)).toEqual(["2", "1"]);
    expect(await versions(two)).toEqual(["2", "1"]);
    const { page } = await openAs(two).changesSince({ since: one.version, first: 10 });
    expect(page.items.map(({ item }) => `${item.change} ${item.key}`)).toEqual(["added c", "added b~leads_to~c"]);
    expect(await versions(one)).toEqual(["1", "2", "1"]);
  });

  it("is of each corpus folder by itself", async () => {
    await versions(one, "here");
    expect(await versions(two, "there")).toEqual(["2"]);
  });

  it("is begun anew where the file is spoilt, and missing where the folder cannot be written to", async () => {
    await versions(one);
    const [file = ""] = readdirSync(data);
    writeFileSync(join(data, file), `${one.version}\nnonsense`);
    expect(await versions(one)).toEqual(["1"]);
    writeFileSync(join(data, file), "nonsense");
    expect(await versions(two)).toEqual(["2"]);
    rmSync(join(data, file));
    mkdirSync(join(data, file));
    expect(await versions(one)).toEqual(["1"]);
  });
});
