import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";

/** A larger file is refused unread: no topic needs it, and a slip of the hand should not take the machine's memory. */
const MAX_FILE_BYTES = 1_000_000;

export interface CorpusFile {
  /** Relative to the corpus folder, with "/" on every system. */
  readonly path: string;
  readonly text: string;
  /** Why the file was not read, as a sentence; its text is then empty. */
  readonly refused?: string | undefined;
}

/** A corpus file before anyone looked what is in it. */
export interface RawFile {
  readonly path: string;
  /** Empty where the file is too large to be read. */
  readonly bytes: Buffer;
  readonly size: number;
}

/** The corpus files below a folder as text; one that is no text, or too large, comes with the reason why it was refused. */
export function listCorpusFiles(folder: string): readonly CorpusFile[] {
  return listRawFiles(folder).map(asText);
}

/**
 * The corpus files (.yaml, .yml) below a folder, in order of path. Throws BAD_USER_INPUT where there is no such folder, it cannot be read, or
 * no such file is in it: a slip in its name is not an empty corpus.
 */
export function listRawFiles(folder: string): readonly RawFile[] {
  const refuse = (reason: string) => new ExplorerError("BAD_USER_INPUT", `The corpus folder "${folder}" ${reason}`);
  let files: readonly RawFile[];
  try {
    if (!statSync(folder).isDirectory()) throw refuse("is a file. Name the folder in which the YAML files are.");
    files = readFolder(folder);
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw refuse(code === "ENOENT" ? "does not exist." : `cannot be read (${code ?? String(error)}).`);
  }
  if (files.length === 0) throw refuse("has no YAML files in it.");
  return files;
}

function readFolder(folder: string): readonly RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll("\\", "/"), ...readBytes(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readBytes(file: string): Omit<RawFile, "path"> {
  const { size } = statSync(file);
  return { size, bytes: size > MAX_FILE_BYTES ? Buffer.alloc(0) : readFileSync(file) };
}

/** The text of a file, or why it is refused. */
export function asText({ path, bytes, size }: RawFile): CorpusFile {
  return { path, ...(size > MAX_FILE_BYTES ? { text: "", refused: tooLarge(size) } : decode(bytes)) };
}

/** Text of UTF-8, without a byte order mark and with "\n" at the end of lines; anything else is refused. */
export function decode(bytes: Buffer): Omit<CorpusFile, "path"> {
  if (bytes.length > MAX_FILE_BYTES) return { text: "", refused: tooLarge(bytes.length) };
  if (bytes.includes(0)) return { text: "", refused: "This is no text file: it has zero bytes in it. Save it as plain text in UTF-8." };
  if (!isUtf8(bytes))
    return { text: "", refused: `This is not UTF-8: line ${brokenLine(bytes)} has bytes that are no characters. Save the file in UTF-8.` };
  return { text: new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, "\n") };
}

function tooLarge(size: number): string {
  return `The file has ${(size / 1_000_000).toFixed(1)} MB and was not read; at most ${MAX_FILE_BYTES / 1_000_000} MB are. Split it by topic.`;
}

function brokenLine(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1"))) + 1;
}
