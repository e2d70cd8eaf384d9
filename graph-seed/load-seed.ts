import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "#argument/finding.ts";
import type { CompiledCorpus } from "#argument/graph.ts";
import { checkFiles } from "./check-files.ts";
import { compileSeed } from "./compile-seed.ts";
import { type CorpusFile, listCorpusFiles } from "./corpus-files.ts";

/** Raised by hand when the compiled form changes, so that what an older compiler left is not taken up. */
const COMPILER = 1;

export type LoadedSeed =
  | { readonly outcome: "loaded"; readonly corpus: CompiledCorpus; readonly warnings: readonly Finding[] }
  | { readonly outcome: "refused"; readonly findings: readonly Finding[] };

/** Reads, checks and compiles the corpus in a folder; refused where a check finds an error. */
export function loadSeed(folder: string): LoadedSeed {
  return loadFiles(listCorpusFiles(folder));
}

/**
 * The same, but compiled once: what was compiled of these very files is kept in the cache folder, named for their hash, and taken up at the
 * next start. A file that is being written is never seen half: it is written aside and renamed.
 */
export function loadSeedOnce(folder: string, cacheFolder: string): LoadedSeed {
  const files = listCorpusFiles(folder);
  const kept = join(cacheFolder, `corpus-${hashOf(files)}.json`);
  if (existsSync(kept)) return { outcome: "loaded", corpus: JSON.parse(readFileSync(kept, "utf8")) as CompiledCorpus, warnings: [] };
  const seed = loadFiles(files);
  if (seed.outcome === "loaded") {
    mkdirSync(cacheFolder, { recursive: true });
    const aside = `${kept}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(seed.corpus));
    renameSync(aside, kept);
  }
  return seed;
}

function loadFiles(files: readonly CorpusFile[]): LoadedSeed {
  const { corpus, findings, outcome } = checkFiles(files);
  return outcome === "sound" ? { outcome: "loaded", corpus: compileSeed(corpus), warnings: findings } : { outcome: "refused", findings };
}

function hashOf(files: readonly CorpusFile[]): string {
  const hash = createHash("sha256").update(`compiler ${COMPILER}\n`);
  for (const file of files) hash.update(`${file.path}\n${file.text.length}\n${file.refused ?? ""}\n`).update(file.text);
  return hash.digest("hex").slice(0, 32);
}
