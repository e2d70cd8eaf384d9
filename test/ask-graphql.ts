import { graphql } from "graphql";
import { createContext } from "#server/graphql/context.ts";
import { schema } from "#server/graphql/schema.ts";
import type { GraphStore } from "#server/store/graph-store.ts";

/** Asks a store through GraphQL; what comes back is data, or the errors as they stand. */
export async function askGraphql(store: GraphStore, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: createContext(store, {}, "test") });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors ?? [] };
}
