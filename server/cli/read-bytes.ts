import { readFileSync, statSync } from "node:fs";
import { ExplorerError } from "#argument/explorer-error.ts";
import { fileTrouble } from "./file-trouble.ts";

const STANDARD_INPUT = 0;

/** The bytes of a file, or of the standard input where it is "-". Throws BAD_USER_INPUT where they cannot be read, or are more than `most`. */
export function readBytes(file: string, most: number): Buffer {
  const refuse = (reason: string) => new ExplorerError("BAD_USER_INPUT", `${file}: ${reason}.`);
  try {
    const isTooLarge = file !== "-" && statSync(file).size > most;
    const bytes = isTooLarge ? undefined : readFileSync(file === "-" ? STANDARD_INPUT : file);
    if (bytes && bytes.length <= most) return bytes;
  } catch (error) {
    throw refuse(`cannot be read (${fileTrouble(error)})`);
  }
  throw refuse(`larger than ${most / 1_000_000} MB`);
}
