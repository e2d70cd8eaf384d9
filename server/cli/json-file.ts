import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Misfit } from "#argument/trace/outside-graph.ts";
import { type JsonFault, readJson } from "./json-text.ts";

const MAX_FILE_BYTES = 200_000_000;
const MAX_FAULTS = 200;

/** A document from outside, and how to refuse it with everything that is wrong in it. */
export interface JsonFile {
  readonly document: unknown;
  /** BAD_USER_INPUT that says what was refused, then all that is wrong, a line each with the line of the file. */
  readonly refusal: (misfits: readonly Misfit[]) => ExplorerError;
}

/**
 * Reads a file of JSON, with or without a byte-order mark; `what` names what it should hold ("the graph"). Throws BAD_USER_INPUT where it cannot
 * be read, is not UTF-8 or not JSON, or says a field twice.
 */
export function readJsonFile(file: string, what: string): JsonFile {
  const json = readJson(readText(file));
  if ("faults" in json) throw refused(file, what, json.faults);
  return {
    document: json.value,
    refusal: (misfits) => {
      const lines = json.linesOf(misfits.slice(0, MAX_FAULTS).map(({ path }) => path));
      return refused(
        file,
        what,
        misfits.map(({ path, message }, index) => ({ line: lines[index] ?? 1, message: `${placeOf(path)}${message}` })),
      );
    },
  };
}

function readText(file: string): string {
  const refuse = (reason: string) => new ExplorerError("BAD_USER_INPUT", `${file}: ${reason}.`);
  try {
    if (statSync(file).size > MAX_FILE_BYTES) throw refuse(`larger than ${MAX_FILE_BYTES / 1_000_000} MB`);
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) throw refuse("not JSON: this is no text in UTF-8");
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    throw refuse(`cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** All that is wrong, a line each; past MAX_FAULTS, more say nothing new. */
function refused(file: string, what: string, faults: readonly JsonFault[]): ExplorerError {
  const told = faults.slice(0, MAX_FAULTS).map(({ line, message }) => `  ${file}:${line}: ${message}`);
  if (faults.length > told.length) told.push(`  ${faults.length - told.length} more are not listed.`);
  return new ExplorerError("BAD_USER_INPUT", `${what} was refused.\n${told.join("\n")}`);
}

/** "steps[3].sign: " */
function placeOf(path: Misfit["path"]): string {
  const place = path.reduce<string>((told, part) => (typeof part === "number" ? `${told}[${part}]` : told ? `${told}.${part}` : part), "");
  return place && `${place}: `;
}
