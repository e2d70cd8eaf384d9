import type { CorpusFile } from "#seed/corpus-files.ts";
import { readCorpus } from "#seed/read-corpus.ts";

const META: CorpusFile = {
  path: "corpus.yaml",
  text: "meta: {title: A dispute, paper: the-paper, asOf: '2026-11-24', licence: Apache-2.0}\n",
};

/** What is wrong with the form of this text, as "line: message". */
export function misfitsOf(text: string): readonly string[] {
  return readCorpus([META, { path: "entries.yaml", text }]).misfits.map(({ line, message }) => `${line}: ${message}`);
}

/** A file with one sound claim, and in it these lines more. */
export function claimWith(...lines: readonly string[]): string {
  const claim = ["nodes:", "  - id: clm.a", "    kind: Claim", "    label: A claim", "    summary: What it says.", "    origin: ours"];
  return [...claim, ...lines].join("\n");
}
