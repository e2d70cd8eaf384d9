import { ExplorerError } from "#argument/explorer-error.ts";

/** More than can be answered now: RATE_LIMITED where the caller asks too much, UNAVAILABLE where all together do. */
export class TooMuch extends ExplorerError {
  /** Seconds after which asking again may help. */
  readonly retryAfter: number;

  constructor(code: "RATE_LIMITED" | "UNAVAILABLE", message: string, retryAfter: number) {
    super(code, message);
    this.name = "TooMuch";
    this.retryAfter = retryAfter;
  }
}
