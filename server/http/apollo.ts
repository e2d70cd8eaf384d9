import { AsyncLocalStorage } from "node:async_hooks";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { introspectionWithinBounds } from "../graphql/introspection-within-bounds.ts";
import { schema } from "../graphql/schema.ts";
import { answeringVersion } from "./answering-version.ts";
import { countingCost } from "./counting-cost.ts";
import type { HttpContext } from "./http-context.ts";
import type { Spend } from "./rates.ts";
import { isAskedWrongly, tellingErrors } from "./telling-errors.ts";
import { BUG, cutShort, knownError, toldToCallers } from "./told-to-callers.ts";

const MOST_TOKENS = 4_000;
/** Most mistakes that are told of one question. */
const MOST_ERRORS = 20;

/** The id of the request that is being answered, for errors that come up before there is a context. */
export const requestIds = new AsyncLocalStorage<string>();

export interface ApolloOptions {
  readonly log: Logger;
  /** What one operation may cost. */
  readonly mostCost: number;
  readonly spendCost: Spend;
}

/**
 * The GraphQL server: no batching, nothing loaded from elsewhere or told to anyone, errors under the closed set of codes, internals never shown.
 */
export function createApollo({ log, mostCost, spendCost }: ApolloOptions): ApolloServer<HttpContext> {
  return new ApolloServer<HttpContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    validationRules: [introspectionWithinBounds],
    logger: log,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would have every field of every answer ask how long it may be kept, of a schema that never says.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      tellingErrors(log),
      countingCost(mostCost, spendCost),
      answeringVersion,
    ],
  });
}

/**
 * Brings an error under the closed set of codes, with the request's id to quote. Whatever is neither an ExplorerError nor the caller's
 * doing is a bug: its words are hidden.
 */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const known = knownError(error);
  const requestId = requestIds.getStore();
  const told = (code: string, message: string) => ({
    message: cutShort(message),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  });
  if (known) return told(known.code, toldToCallers(known));
  if (isAskedWrongly(formatted)) return told("BAD_USER_INPUT", formatted.message);
  return told("INTERNAL_SERVER_ERROR", BUG);
}
