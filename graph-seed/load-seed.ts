import type { Finding } from "#argument/finding.ts";
import type { CompiledCorpus } from "#argument/graph.ts";
import { checkFiles } from "./check-files.ts";
import { compileSeed } from "./compile-seed.ts";
import { type CorpusFile, listCorpusFiles } from "./corpus-files.ts";

export type LoadedSeed =
  | { readonly outcome: "loaded"; readonly corpus: CompiledCorpus; readonly warnings: readonly Finding[] }
  | { readonly outcome: "refused"; readonly findings: readonly Finding[] };

/** Reads, checks and compiles the corpus in a folder; refused where a check finds an error. Throws where there is no corpus to read. */
export function loadSeed(folder: string): LoadedSeed {
  return loadFiles(listCorpusFiles(folder));
}

/** The same of files that were read. */
export function loadFiles(files: readonly CorpusFile[]): LoadedSeed {
  const { corpus, part, findings, outcome } = checkFiles(files);
  return outcome === "sound"
    ? { outcome: "loaded", corpus: compileSeed(corpus, part), warnings: findings }
    : { outcome: "refused", findings };
}
