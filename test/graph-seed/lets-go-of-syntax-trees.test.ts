import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { listCorpusFiles } from "#seed/corpus-files.ts";
import { readCorpus } from "#seed/read-corpus.ts";
import { CORPUS_FOLDER } from "../corpus.ts";

it("lets go of the syntax trees of the files once they are read, which take more than ten times their text", () => {
  const files = listCorpusFiles(CORPUS_FOLDER);
  const text = files.reduce((sum, file) => sum + file.text.length, 0);
  readCorpus(files);
  const before = heldMemory();
  const { corpus } = readCorpus(files);
  expect(heldMemory() - before).toBeLessThan(6 * text);
  expect(corpus.nodes.length).toBeGreaterThan(0);
});

function heldMemory(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}
