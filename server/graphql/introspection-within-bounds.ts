import { type ASTNode, type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { ExplorerError } from "#argument/explorer-error.ts";

/** Most questions about the schema in one document. */
const MOST_QUESTIONS = 10;

/**
 * A rule of validation. What is asked about the schema is answered in one go, which nothing can stop; so it may not
 * be asked many times over: at most ten such questions stand in a document, and no field within them has an alias. How deep they go is
 * bounded by graphql-js itself.
 */
export function introspectionWithinBounds(context: ValidationContext): ASTVisitor {
  const refuse = (nodes: ASTNode, message: string) =>
    context.reportError(new GraphQLError(message, { nodes, originalError: new ExplorerError("QUERY_TOO_COMPLEX", message) }));
  let questions = 0;
  return {
    Field(node) {
      if (node.name.value === "__schema" || node.name.value === "__type") questions += 1;
      if (questions > MOST_QUESTIONS) {
        refuse(node, `The document asks about the schema more than ${MOST_QUESTIONS} times: ask in several operations.`);
        questions = Number.NEGATIVE_INFINITY;
      }
      if (node.alias && context.getParentType()?.name.startsWith("__"))
        refuse(node, `"${node.alias.value}" is an alias in a question about the schema, where there may be none.`);
    },
  };
}
