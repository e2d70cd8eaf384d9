import { readFileSync, statSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Misfit } from "#argument/trace/outside-graph.ts";

const MAX_FILE_BYTES = 200_000_000;

/** A document from outside, and how to refuse it with everything that is wrong in it. */
export interface JsonFile {
  readonly document: unknown;
  /** BAD_USER_INPUT that says what was refused, then all that is wrong, a line each with the line of the file. */
  readonly refusal: (what: string, misfits: readonly Misfit[]) => ExplorerError;
}

/** Reads a file of JSON, with or without a byte-order mark. Throws BAD_USER_INPUT where it cannot be read or is not JSON. */
export function readJsonFile(file: string): JsonFile {
  const text = readText(file);
  const refusal = (what: string, misfits: readonly Misfit[]) =>
    new ExplorerError("BAD_USER_INPUT", `${what} was refused.\n${tellMisfits(file, text, misfits)}`);
  try {
    return { document: JSON.parse(text), refusal };
  } catch (error) {
    throw new ExplorerError("BAD_USER_INPUT", `${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_FILE_BYTES)
      throw new ExplorerError("BAD_USER_INPUT", `${file}: larger than ${MAX_FILE_BYTES / 1_000_000} MB.`);
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    throw new ExplorerError("BAD_USER_INPUT", `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`);
  }
}

/** JSON is read once more as YAML, which keeps positions. */
function tellMisfits(file: string, text: string, misfits: readonly Misfit[]): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return misfits
    .map(({ path, message }) => {
      const found = path.map((_, dropped) => document.getIn(path.slice(0, path.length - dropped), true)).find(isNode) ?? document.contents;
      const place = path.reduce<string>(
        (told, part) => (typeof part === "number" ? `${told}[${part}]` : told ? `${told}.${part}` : part),
        "",
      );
      return `  ${file}:${found?.range ? lines.linePos(found.range[0]).line : 1}: ${place ? `${place}: ` : ""}${message}`;
    })
    .join("\n");
}
