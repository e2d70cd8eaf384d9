import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Of the program: a changed serialiser makes other bytes of the same corpus. */
export const PROGRAM_VERSION = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version as string;

export const PROGRAM = `Riparian ${PROGRAM_VERSION}`;
