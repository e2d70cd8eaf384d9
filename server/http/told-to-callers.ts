import { GraphQLError } from "graphql";
import { type ErrorCode, ExplorerError } from "#argument/explorer-error.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { TooMuch } from "./too-much.ts";

/** The status of an answer that is nothing but an error. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNTRUSTED_DOCUMENT: 403,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 503,
  CANCELLED: 499,
  INTERNAL_SERVER_ERROR: 500,
};

/** Seconds after which to ask again, where a store that is gone may be back. */
const STORE_BACK_AFTER = 2;

/** The ExplorerError that a resolver, a plugin or a rule of validation threw; undefined for anything else, which is a bug or graphql's own. */
export function knownError(error: unknown): ExplorerError | undefined {
  if (error instanceof ExplorerError) return error;
  return error instanceof GraphQLError ? knownError(error.originalError) : undefined;
}

/** What a caller over the network may read of an error: where the store is, and as whom it is asked, is nobody's business. */
export function toldToCallers(error: ExplorerError): string {
  return error instanceof StoreUnavailable ? "The store does not answer just now. Ask again in a moment." : error.message;
}

export const BUG = "Something went wrong here, not in your question.";

/** Characters of a message that are told, at its beginning and its end. */
const MOST_TOLD = { first: 400, last: 200 };

/** A message at a length that one can read: what it quotes of the question may be as long as the question, and many messages may quote it. */
export function cutShort(message: string): string {
  const { first, last } = MOST_TOLD;
  if (message.length <= first + last) return message;
  return `${message.slice(0, first)} … ${message.slice(-last)}`.toWellFormed();
}

/** The seconds for Retry-After; undefined where asking the same again does not help. */
export function retryAfter(error: ExplorerError): number | undefined {
  if (error instanceof TooMuch) return error.retryAfter;
  return error.code === "UNAVAILABLE" ? STORE_BACK_AFTER : undefined;
}
