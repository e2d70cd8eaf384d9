/**
 * The closed set of codes under which a question can fail, the same in GraphQL (`extensions.code`), over HTTP and on the command line.
 * Match codes, never messages.
 */
export const ERROR_CODES = [
  "BAD_USER_INPUT",
  "QUERY_TOO_COMPLEX",
  "TIMEOUT",
  "CANCELLED",
  "RATE_LIMITED",
  "UNTRUSTED_DOCUMENT",
  "UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A question that cannot be answered as asked. The message says what was asked, what is wrong and what to try, in a sentence that can be
 * shown to anyone. Finding nothing is an answer and never an ExplorerError; a bug throws something else.
 */
export class ExplorerError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExplorerError";
    this.code = code;
  }
}
