import { checkCorpus } from "#argument/check-corpus.ts";
import { compileCorpus } from "#argument/compile-corpus.ts";
import type { Corpus } from "#argument/corpus.ts";
import type { Finding } from "#argument/finding.ts";
import type { GraphPart } from "#argument/graph.ts";
import type { CorpusFile } from "./corpus-files.ts";
import { readCorpus } from "./read-corpus.ts";

/** The name under which findings about form are reported; the other names are those of argument/checks. */
const FORMAT = "format";

export interface CheckedFiles {
  /** What could be read. */
  readonly corpus: Corpus;
  /** What that compiles to. */
  readonly part: GraphPart;
  /** Everything that is wrong, in order of file and line: with the form, and with the meaning of what could be read. */
  readonly findings: readonly Finding[];
  /**
   * - "sound": a seed can be made of it; there may be warnings.
   * - "unsound": everything could be read, and a check found errors.
   * - "unreadable": something is not as the format asks, so that not every check could run.
   */
  readonly outcome: "sound" | "unsound" | "unreadable";
}

/** Reads the files and checks what they say. Never throws. */
export function checkFiles(files: readonly CorpusFile[]): CheckedFiles {
  const { corpus, misfits } = readCorpus(files);
  const part = compileCorpus(corpus);
  const form = misfits.map((misfit): Finding => ({ check: FORMAT, severity: "error", ...misfit }));
  const meaning = checkCorpus(corpus, { incomplete: form.length > 0, part });
  const findings = [...form, ...meaning].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const isUnsound = meaning.some(({ severity }) => severity === "error");
  return { corpus, part, findings, outcome: form.length > 0 ? "unreadable" : isUnsound ? "unsound" : "sound" };
}
