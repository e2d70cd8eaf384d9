import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ERROR_CODES, type ErrorCode, type ExplorerError } from "#argument/explorer-error.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import type { HttpContext } from "./http-context.ts";
import { knownError, retryAfter, STATUS } from "./told-to-callers.ts";

/** Apollo's own codes for what is wrong with a question; in the closed set they are all the caller's input. */
const ASKED_WRONGLY: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** How graphql and Apollo begin what they say of a mistake in the question without giving it a code. */
const ASKED_WRONGLY_IN_WORDS = [
  "Too many errors processing variables",
  "Unsupported persisted query version",
  "provided sha does not match query",
];

/** Whether an error that graphql or Apollo made tells of a mistake in the question. */
export function isAskedWrongly({
  extensions,
  message,
  path,
}: Pick<GraphQLError | GraphQLFormattedError, "extensions" | "message" | "path">): boolean {
  return ASKED_WRONGLY.has(extensions?.["code"]) || (!path && ASKED_WRONGLY_IN_WORDS.some((words) => message.startsWith(words)));
}

/**
 * Logs what callers are not told: bugs, and why the store cannot be used. Chooses the status of an answer that is nothing but errors. Where the
 * store went away under a question, or its time was up, nothing of the answer is kept: half of it would look like "there is none".
 */
export function tellingErrors(log: Logger): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      let met: readonly GraphQLError[] = [];
      return {
        async didResolveSource({ queryHash, contextValue: { record } }) {
          if (queryHash) record.hash = queryHash;
        },
        async didResolveOperation({ operationName, contextValue: { record } }) {
          if (operationName) record.operation = operationName.slice(0, 100);
        },
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          met = errors;
          for (const error of errors) logHidden(log, error, requestId);
        },
        async willSendResponse({ response, contextValue: { record } }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          for (const code of codesOf(result.errors)) record.codes.add(code);
          if ((record.codes.has("UNAVAILABLE") || record.codes.has("TIMEOUT")) && result.data) result.data = null;
          if (result.data) return;
          const status = [...record.codes].map((code) => STATUS_OF_REFUSALS[code]).find((known) => known !== undefined);
          if (status !== undefined) response.http.status = status;
          // What a plugin refuses before anything runs, Apollo would call a failure of the server.
          else if (result.data === undefined && response.http.status === 500 && !record.codes.has("INTERNAL_SERVER_ERROR"))
            response.http.status = STATUS.BAD_USER_INPUT;
          const seconds = met.map(knownError).map((error) => error && retryAfter(error));
          const longest = Math.max(0, ...seconds.filter((one) => one !== undefined));
          if (longest > 0) response.http.headers.set("retry-after", String(longest));
        },
      };
    },
  };
}

/** The codes whose status Apollo would not choose itself. */
const STATUS_OF_REFUSALS: Readonly<Partial<Record<ErrorCode, number>>> = {
  QUERY_TOO_COMPLEX: STATUS.QUERY_TOO_COMPLEX,
  RATE_LIMITED: STATUS.RATE_LIMITED,
  UNAVAILABLE: STATUS.UNAVAILABLE,
  TIMEOUT: STATUS.TIMEOUT,
};

function logHidden(log: Logger, error: GraphQLError, requestId: string): void {
  const known: ExplorerError | undefined = knownError(error);
  if (known instanceof StoreUnavailable) log.warn({ requestId, err: known }, "the store does not answer");
  else if (!known && !isAskedWrongly(error)) log.error({ requestId, err: unwrapResolverError(error) }, "a bug");
}

function codesOf(errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] = []): readonly ErrorCode[] {
  return errors.flatMap(({ extensions }) => ERROR_CODES.filter((code) => code === extensions?.["code"]));
}
