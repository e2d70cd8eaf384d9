/** Something that a check has to say about the corpus, with the place where it stands. */
export interface Finding {
  /** Name of the check, the same as its file. */
  readonly check: string;
  /** An error keeps a corpus from being seeded; a warning is for a curator to weigh. */
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  /** What is wrong and what to try, in a sentence. */
  readonly message: string;
}
