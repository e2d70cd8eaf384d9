import { compileCorpus } from "./compile-corpus.ts";
import type { Corpus } from "./corpus.ts";
import type { Finding } from "./finding.ts";
import { type ArgumentGraph, buildGraph } from "./graph.ts";

/** What a check looks at: the entries as written, and the graph compiled of them. */
export interface CheckedCorpus {
  readonly corpus: Corpus;
  readonly graph: ArgumentGraph;
}

/** One rule about a sound corpus. It never throws: everything that it sees is a finding, so that one run shows all. */
export interface Check {
  /** The file's name. */
  readonly name: string;
  readonly run: (checked: CheckedCorpus) => readonly Finding[];
}

/** The rules, in the order in which a curator wants to read of them: what is named, then who says it, then what it means. */
export const CHECKS: readonly Check[] = [];

/** Runs every check; findings in order of file and line. */
export function checkCorpus(corpus: Corpus, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const graph = buildGraph(compileCorpus(corpus));
  return checks
    .flatMap((check) => check.run({ corpus, graph }))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
