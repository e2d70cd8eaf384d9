import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ExplorerError } from "#argument/explorer-error.ts";
import { fileTrouble } from "../file-trouble.ts";

export interface FileToWrite {
  readonly file: string;
  readonly content: string;
}

/** Refuses to write over a file without being told to; asked before the work is done. */
export function refuseTaken(files: readonly string[], force: boolean): void {
  const taken = force ? undefined : files.find((file) => existsSync(file));
  if (taken !== undefined) throw new ExplorerError("BAD_USER_INPUT", `${taken} is there already. Use --force to write over it.`);
}

/** All written aside, then renamed, so that nobody ever reads half a file; where one cannot be written aside, none is, and no part is left. */
export function writeWhole(files: readonly FileToWrite[]): void {
  const written = files.map(({ file, content }) => ({ file, content, aside: `${file}.${process.pid}.part` }));
  let at = "";
  try {
    for (const { file, content, aside } of written) {
      at = file;
      writeFileSync(aside, content);
    }
    for (const { file, aside } of written) {
      at = file;
      renameSync(aside, file);
    }
  } catch (error) {
    for (const { aside } of written) rmSync(aside, { force: true });
    throw new ExplorerError("BAD_USER_INPUT", `${at} cannot be written (${fileTrouble(error)}).`);
  }
}
