import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import { ExplorerError } from "#argument/explorer-error.ts";
import { type Cost, costOf, refuseTooComplex } from "../graphql/cost.ts";
import { schema } from "../graphql/schema.ts";
import type { HttpContext } from "./http-context.ts";
import type { Spend } from "./rates.ts";
import { refuseDeep } from "./refuse-deep.ts";

/**
 * Counts what an operation costs with its variables, before anything is resolved: refuses what costs more than one operation may, takes the rest
 * from what the client may spend in a minute, and says the cost in `extensions.cost` of the answer, refusals included.
 */
export function countingCost(mostCost: number, spend: Spend): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      let counted: Cost | undefined;
      return {
        async didResolveOperation({ document, operation, request, contextValue: { record } }) {
          const { variables = {} } = request;
          refuseDeep(variables);
          // No operation of the name asked for, or variables that do not fit, are refused by graphql itself, with every one of them named.
          if (!operation || !getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).coerced) return;
          try {
            counted = costOf(document, operation, variables);
          } catch (error) {
            // graphql says of an argument that its value cannot be had from these variables.
            if (error instanceof GraphQLError) throw new ExplorerError("BAD_USER_INPUT", error.message);
            throw error;
          }
          record.cost = counted.cost;
          refuseTooComplex(counted, mostCost);
          await spend(record.client, counted.cost);
        },
        async willSendResponse({ response: { body } }) {
          if (!counted || body.kind !== "single") return;
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { requested: counted.cost, max: mostCost } };
        },
      };
    },
  };
}
