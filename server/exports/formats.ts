import { biblatex } from "./biblatex.ts";
import { cslJson } from "./csl-json.ts";
import type { SourceFormat } from "./format.ts";
import { ris } from "./ris.ts";

/** The ways to take sources away, in the order in which they are offered. */
export const SOURCE_FORMATS: readonly SourceFormat[] = [biblatex, ris, cslJson];
