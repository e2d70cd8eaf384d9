import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
 * next start, then without warnings. The file is written aside and renamed, so that nobody reads half of it; one that was spoilt otherwise
 * is made anew, and a folder that cannot be written to costs time and nothing else.
 */
export function loadSeedOnce(folder: string, cacheFolder: string): LoadedSeed {
  const files = listCorpusFiles(folder);
  const name = `corpus-${hashOf(files)}.json`;
  const kept = readKept(join(cacheFolder, name));
  if (kept) return { outcome: "loaded", corpus: kept, warnings: [] };
  const seed = loadFiles(files);
  if (seed.outcome === "loaded") keep(cacheFolder, name, seed.corpus);
  return seed;
}

function readKept(file: string): CompiledCorpus | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as CompiledCorpus;
  } catch {
    return undefined;
  }
}

/** Keeps one compiled corpus, and lets go of those of earlier files. */
function keep(cacheFolder: string, name: string, corpus: CompiledCorpus): void {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const aside = join(cacheFolder, `${name}.${process.pid}`);
    writeFileSync(aside, JSON.stringify(corpus));
    renameSync(aside, join(cacheFolder, name));
    for (const other of readdirSync(cacheFolder))
      if (/^corpus-[0-9a-f]{32}\.json$/.test(other) && other !== name) rmSync(join(cacheFolder, other));
  } catch {
    // Nothing is lost but the time of the next start.
  }
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
