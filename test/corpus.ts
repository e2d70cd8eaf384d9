import { fileURLToPath } from "node:url";
import { type ArgumentGraph, buildGraph, type CompiledCorpus } from "#argument/graph.ts";
import { loadSeed } from "#seed/load-seed.ts";

export const CORPUS_FOLDER = fileURLToPath(new URL("../graph-seed/corpus", import.meta.url));

let compiled: CompiledCorpus | undefined;

/** The corpus as it is in the repository, compiled once a test file. */
export function theCorpus(): CompiledCorpus {
  if (!compiled) {
    const seed = loadSeed(CORPUS_FOLDER);
    if (seed.outcome === "refused")
      throw new Error(
        `The corpus is unsound:\n${seed.findings.map((finding) => `${finding.file}:${finding.line} ${finding.message}`).join("\n")}`,
      );
    compiled = seed.corpus;
  }
  return compiled;
}

export function theGraph(): ArgumentGraph {
  return buildGraph(theCorpus());
}
