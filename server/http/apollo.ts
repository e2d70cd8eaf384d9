import { AsyncLocalStorage } from "node:async_hooks";
import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Context } from "../graphql/context.ts";
import { introspectionWithinBounds } from "../graphql/introspection-within-bounds.ts";
import { schema } from "../graphql/schema.ts";
import { answeringVersion } from "./answering-version.ts";

const MOST_TOKENS = 4_000;
const STATUS: Readonly<Partial<Record<string, number>>> = { QUERY_TOO_COMPLEX: 400, TIMEOUT: 503, UNAVAILABLE: 503, RATE_LIMITED: 429 };

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

/** The id of the request that is being answered, for errors that come up before there is a context. */
export const requestIds = new AsyncLocalStorage<string>();

/**
 * The GraphQL server: no batching, nothing loaded from elsewhere or told to anyone, errors under the closed set of codes, internals never shown.
 */
export function createApollo(httpServer: Server, log: (error: unknown, requestId: string) => void): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 20 },
    validationRules: [introspectionWithinBounds],
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
      answeringVersion,
      reporting(log),
    ],
  });
}

/**
 * Brings an error under the closed set of codes, with the request's id to quote. Whatever is neither an ExplorerError nor the caller's
 * doing is a bug: its words are hidden.
 */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations, extensions } = formatted;
  const known = knownError(error);
  const requestId = requestIds.getStore();
  const told = (code: string, message: string) => ({
    message,
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  });
  if (known) return told(known.code, known.message);
  if (ASKED_WRONGLY.has(extensions?.["code"])) return told("BAD_USER_INPUT", formatted.message);
  return told("INTERNAL_SERVER_ERROR", "Something went wrong here, not in your question.");
}

/** The ExplorerError that a resolver or a rule of validation threw; undefined for anything else. */
function knownError(error: unknown): ExplorerError | undefined {
  if (error instanceof ExplorerError) return error;
  return error instanceof GraphQLError ? knownError(error.originalError) : undefined;
}

/** Reports what is a bug, and chooses the status where an error has one of its own. */
function reporting(log: (error: unknown, requestId: string) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            if (!knownError(error) && !ASKED_WRONGLY.has(error.extensions["code"])) log(unwrapResolverError(error), contextValue.requestId);
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== "single" || response.body.singleResult.data) return;
          const codes = (response.body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.["code"]));
          const status = codes.map((code) => STATUS[code]).find((known) => known !== undefined);
          if (status !== undefined) response.http.status = status;
        },
      };
    },
  };
}
