import { type ExecutionResult, GraphQLError, getOperationAST, getVariableValues, graphql, parse, validate } from "graphql";
import { createContext } from "#server/graphql/context.ts";
import { costOf, refuseTooComplex } from "#server/graphql/cost.ts";
import { schema } from "#server/graphql/schema.ts";
import type { CallOptions, GraphStore } from "#server/store/graph-store.ts";

/** Asks a store through GraphQL, within what one operation may cost; what comes back is data, or the errors as they stand. */
export async function askGraphql(store: GraphStore, source: string, variables: Record<string, unknown> = {}, call: CallOptions = {}) {
  const refused = refusal(source, variables);
  const { data, errors }: ExecutionResult = refused
    ? { errors: [refused] }
    : await graphql({ schema, source, variableValues: variables, contextValue: createContext(store, call, "test") });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors ?? [] };
}

/** Why a sound question may not be asked; what is unsound is left to graphql to refuse. */
function refusal(source: string, variables: Record<string, unknown>): GraphQLError | undefined {
  try {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation || validate(schema, document).length > 0) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced) refuseTooComplex(costOf(document, operation, variables));
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    return new GraphQLError(String(error), { originalError: error instanceof Error ? error : null });
  }
}
