import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledCorpus } from "#argument/graph.ts";
import { type Manifest, manifestOf, type Revision, touchedBetween, withRevision } from "./history.ts";

/** What stands in the file after its first line, which is the version. */
interface Kept {
  readonly asOf: string;
  readonly manifest: readonly (readonly [string, string])[];
  readonly revisions: readonly Revision[];
}

/**
 * The versions that the corpus of a folder had before, oldest first, from the file in the data folder that remembers them; where the corpus has changed since
 * it was last opened, with that step added and remembered. The file is written aside and renamed. One that cannot be read is begun anew, and
 * a data folder that cannot be written to costs what would have been remembered and nothing else.
 *
 * Read only when asked for where nothing has changed.
 */
export function keepHistory(corpus: CompiledCorpus, corpusFolder: string, dataFolder: string): () => readonly Revision[] {
  const name = createHash("sha256").update(corpusFolder).digest("hex").slice(0, 16);
  const file = join(dataFolder, `history-${name}.json`);
  const text = read(file);
  if (text.startsWith(`${corpus.version}\n`)) return () => parse(text)?.revisions ?? [];
  const manifest = manifestOf(corpus);
  const revisions = nextRevisions(text, manifest);
  write(file, `${corpus.version}\n${JSON.stringify({ asOf: corpus.asOf, manifest: [...manifest], revisions } satisfies Kept)}`);
  return () => revisions;
}

function nextRevisions(text: string, now: Manifest): readonly Revision[] {
  const kept = parse(text);
  if (!kept) return [];
  const version = text.slice(0, text.indexOf("\n"));
  return withRevision(kept.revisions, { version, asOf: kept.asOf, touched: touchedBetween(new Map(kept.manifest), now) });
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function parse(text: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text.slice(text.indexOf("\n") + 1));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it has the lists; what stands in them was written here. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { asOf, manifest, revisions } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof asOf === "string" && [manifest, revisions].every(Array.isArray);
}

function write(file: string, text: string): void {
  try {
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch {
    // What changed is not remembered; nothing else is lost.
  }
}
