import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import { type ErrorCode, ExplorerError } from "#argument/explorer-error.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { recordOf } from "./recorded.ts";
import { BUG, cutShort, retryAfter, STATUS, toldToCallers } from "./told-to-callers.ts";

/** What went wrong, in the form of the place asked: GraphQL has its own. */
function failure(code: ErrorCode, told: string, response: Response) {
  const { requestId, codes } = recordOf(response);
  const message = cutShort(told);
  codes.add(code);
  if (/^\/graphql([/?]|$)/.test(response.req.originalUrl)) return { errors: [{ message, extensions: { code, requestId } }] };
  return { error: { code, message, requestId } };
}

function nothingAt({ originalUrl }: Request): string {
  return `There is nothing at ${originalUrl.replace(/\?.*/s, "").slice(0, 200)}.`;
}

/** Answers what nobody else did. */
export function nothingThere(request: Request, response: Response): void {
  response.status(404).json(failure("BAD_USER_INPUT", nothingAt(request), response));
}

/** Tells what was thrown: an ExplorerError as it is, what is wrong with the request likewise, a bug without its words. Express tells an error handler by its four parameters. */
export function failed(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const { requestId } = recordOf(response);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof ExplorerError) {
      if (error instanceof StoreUnavailable) log.warn({ requestId, err: error }, "the store does not answer");
      const seconds = retryAfter(error);
      if (seconds !== undefined) response.setHeader("Retry-After", String(seconds));
      response.status(STATUS[error.code]).json(failure(error.code, toldToCallers(error), response));
    } else if (isTheirs(error)) {
      response.status(error.status).json(failure("BAD_USER_INPUT", isOfAFile(error) ? nothingAt(request) : error.message, response));
    } else {
      log.error({ requestId, err: error }, "a bug");
      response.status(500).json(failure("INTERNAL_SERVER_ERROR", BUG, response));
    }
  };
}

/** Errors of body parsing and routing carry a status of 4xx. */
function isTheirs(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 400 && error.status < 500;
}

/** Files that are not there are told of with a path of this machine. */
function isOfAFile(error: Error): boolean {
  return "syscall" in error;
}
