import { isUtf8 } from "node:buffer";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Misfit } from "#argument/trace/outside-graph.ts";
import { type JsonFault, readJson } from "./json-text.ts";
import { readBytes } from "./read-bytes.ts";

const MAX_FILE_BYTES = 200_000_000;
const MAX_FAULTS = 200;

/** A document from outside, and how to refuse it with everything that is wrong in it. */
export interface JsonFile {
  readonly document: unknown;
  /** BAD_USER_INPUT that says what was refused, then all that is wrong, a line each with the line of the file. */
  readonly refusal: (misfits: readonly Misfit[]) => ExplorerError;
}

/**
 * Reads a file of JSON ("-" is the standard input), with or without a byte-order mark; `what` names what it should hold ("the graph"). Throws BAD_USER_INPUT where it cannot
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
  const bytes = readBytes(file, MAX_FILE_BYTES);
  if (!isUtf8(bytes)) throw new ExplorerError("BAD_USER_INPUT", `${file}: not JSON: this is no text in UTF-8.`);
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

/** All that is wrong, a line each, in order of line; past MAX_FAULTS, more say nothing new. */
function refused(file: string, what: string, faults: readonly JsonFault[]): ExplorerError {
  const told = faults
    .slice(0, MAX_FAULTS)
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, message }) => `  ${file}:${line}: ${message}`);
  if (faults.length > told.length) told.push(`  ${faults.length - told.length} more are not listed.`);
  return new ExplorerError("BAD_USER_INPUT", `${what} was refused.\n${told.join("\n")}`);
}

/** "steps[3].sign: " */
function placeOf(path: Misfit["path"]): string {
  const place = path.reduce<string>((told, part) => (typeof part === "number" ? `${told}[${part}]` : told ? `${told}.${part}` : part), "");
  return place && `${place}: `;
}
