import type { AskedDispute } from "./weigh/read-dispute.ts";

/* The last line of an answer: out of what it was read. */

/** "Corpus 599c5304bd60 of 2026-11-24". */
export function corpusNamed({ version, asOf }: { readonly version: string; readonly asOf: string }): string {
  return `Corpus ${version.slice(0, 12)} of ${asOf}`;
}

/** Of an answer about a dispute: the corpus under a reading, or a file, of which nothing follows about the corpus. */
export function whence(of: AskedDispute["of"]): string {
  return of ? `${corpusNamed(of.stored)}, ${of.reading} reading.` : "From a file, not from the corpus.";
}

/** From what a verdict, or something else that is found, follows. */
export function followsFrom(found: "A verdict" | "This", of: AskedDispute["of"]): string {
  return `${found} follows from ${of ? "this draft's arguments" : "the arguments in it"}; it is no finding.`;
}
