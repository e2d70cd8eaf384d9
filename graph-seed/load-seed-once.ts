import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompiledCorpus } from "#argument/graph.ts";
import { asText, listRawFiles, type RawFile } from "./corpus-files.ts";
import type { LoadedSeed } from "./load-seed.ts";

/** Raised by hand when the compiled form changes, so that what an older compiler left is not taken up. */
const COMPILER = 1;

/**
 * Loads the corpus in a folder as `loadSeed` does, but compiled once: what was compiled of these very files is kept in the cache folder, named
 * for their hash, and taken up at the next start, then without warnings. The file is written aside and renamed, so that nobody reads half
 * of it; one that was spoilt otherwise is made anew, and a folder that cannot be written to costs time and nothing else.
 *
 * The compiler, with the parser of YAML, is itself loaded only when there is something to compile.
 */
export async function loadSeedOnce(folder: string, cacheFolder: string): Promise<LoadedSeed> {
  const files = listRawFiles(folder);
  const name = `corpus-${hashOf(files)}.json`;
  const kept = readKept(join(cacheFolder, name));
  if (kept) return { outcome: "loaded", corpus: kept, warnings: [] };
  const { loadFiles } = await import("./load-seed.ts");
  const seed = loadFiles(files.map(asText));
  if (seed.outcome === "loaded") keep(cacheFolder, name, seed.corpus);
  return seed;
}

function readKept(file: string): CompiledCorpus | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isCompiled(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it has the lists of a compiled corpus; what stands in them was written here, under the hash of the files. */
function isCompiled(value: unknown): value is CompiledCorpus {
  if (typeof value !== "object" || value === null) return false;
  const { version, nodes, edges } = value as Partial<Record<keyof CompiledCorpus, unknown>>;
  return typeof version === "string" && [nodes, edges].every(Array.isArray);
}

/** Keeps one compiled corpus, and lets go of those of earlier files. */
function keep(cacheFolder: string, name: string, corpus: CompiledCorpus): void {
  try {
    makeFolder(cacheFolder);
    const aside = join(cacheFolder, `${name}.${process.pid}`);
    writeFileSync(aside, asciiJson(corpus));
    renameSync(aside, join(cacheFolder, name));
    for (const other of readdirSync(cacheFolder))
      if (/^corpus-[0-9a-f]{32}\.json$/.test(other) && other !== name) rmSync(join(cacheFolder, other));
  } catch {
    // Nothing is lost but the time of the next start.
  }
}

/** JSON of ASCII alone, which is read in two thirds of the time: text with other letters in it has to be decoded, and takes twice the memory. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Not `mkdirSync` with `recursive`: under a folder that says "not there" to every new name, as /proc does, that never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function hashOf(files: readonly RawFile[]): string {
  const hash = createHash("sha256").update(`compiler ${COMPILER}\n`);
  for (const file of files) hash.update(`${file.path}\n${file.size}\n${file.bytes.length}\n`).update(file.bytes);
  return hash.digest("hex").slice(0, 32);
}
