import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Context } from "../graphql/context.ts";
import { schema } from "../graphql/schema.ts";

const MOST_TOKENS = 4_000;
const STATUS: Readonly<Partial<Record<string, number>>> = { QUERY_TOO_COMPLEX: 400, TIMEOUT: 503, UNAVAILABLE: 503, RATE_LIMITED: 429 };

/** The GraphQL server: no batching, no landing page from elsewhere, errors under the closed set of codes, internals never shown. */
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
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
      reporting(log),
    ],
  });
}

/** Gives an ExplorerError its code and hides what is nobody's business: a bug is told as such, with the request's id to quote. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const known = original instanceof ExplorerError ? original : undefined;
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (known) return { message: known.message, ...place, extensions: { code: known.code } };
  if (formatted.extensions?.["code"] !== "INTERNAL_SERVER_ERROR" || original instanceof GraphQLError) {
    return { message: formatted.message, ...place, extensions: { code: formatted.extensions?.["code"] } };
  }
  return { message: "Something went wrong here, not in your question.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

function codeOf(extensions: Readonly<Record<string, unknown>>): string {
  return String(extensions["code"]);
}

/** Puts the request's id on every error, reports what is a bug, and chooses the status where an error has one of its own. */
function reporting(log: (error: unknown, requestId: string) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            const original = unwrapResolverError(error);
            if (!(original instanceof ExplorerError) && !(original instanceof GraphQLError)) log(original, contextValue.requestId);
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
          const errors = response.body.singleResult.errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          }));
          response.body.singleResult.errors = errors;
          const status = errors.map((error) => STATUS[codeOf(error.extensions)]).find((known) => known !== undefined);
          if (status !== undefined && !response.body.singleResult.data) response.http.status = status;
        },
      };
    },
  };
}
