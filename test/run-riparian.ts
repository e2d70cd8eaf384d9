import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { riparian } from "#server/riparian.ts";

/** A folder for the files of one test file, and for what Riparian keeps from one run to the next. */
export const FOLDER = mkdtempSync(join(tmpdir(), "riparian-test-"));

/** Runs `riparian` with these arguments in this process, on the embedded store unless `env` says otherwise: its exit code, and what it printed. */
export async function runRiparian(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [out, err] = ["", ""];
  const code = await riparian(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: { RIPARIAN_DATA: join(FOLDER, "data"), ...env },
  });
  return { code, out, err };
}

/** The path of a file in that folder with this content: a text as it stands, anything else as JSON. */
export function fileOf(name: string, content: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 1));
  return path;
}
