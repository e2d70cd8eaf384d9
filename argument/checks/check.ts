import type { Corpus, Located } from "../corpus.ts";
import type { Finding } from "../finding.ts";
import type { ArgumentGraph } from "../graph.ts";

/** What a check looks at: the entries as written, and the graph compiled of them. */
interface CheckedCorpus {
  readonly corpus: Corpus;
  readonly graph: ArgumentGraph;
}

/** One rule about a sound corpus. It never throws: everything that it sees is a finding, so that one run shows all. */
export interface Check {
  /** The file's name. */
  readonly name: string;
  /**
   * Set where the rule misses something ("there is no such node"). Such a rule says nothing while entries could not be read, since what
   * it misses may stand in one of them.
   */
  readonly needsAll?: true;
  readonly run: (checked: CheckedCorpus) => Iterable<Problem>;
}

/** What a check has to say, before it is given a file and a line. */
export interface Problem {
  readonly severity: Finding["severity"];
  readonly entry: Located<unknown>;
  /** The path of the field within the entry. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function error(entry: Located<unknown>, path: Problem["path"], message: string): Problem {
  return { severity: "error", entry, path, message };
}

export function warning(entry: Located<unknown>, path: Problem["path"], message: string): Problem {
  return { severity: "warning", entry, path, message };
}
