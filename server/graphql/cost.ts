import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";
import { ExplorerError } from "#argument/explorer-error.ts";
import { schema } from "./schema.ts";

/** What one operation may cost unless told. The page's largest question, 50 routes with the sources of every step and hold, costs some 41,000. */
export const MOST_COST = 60_000;
const DEEPEST = 16;
const BROADEST = 1_000;

/** For each question about the schema: some 30 milliseconds and 200 kB where it asks for all of it. */
const SCHEMA_QUESTION = 3_000;

/** What one operation asks for, counted before any resolver runs. */
export interface Cost {
  /** The fields asked for, each times the most that the lists around it can hold; fields that put a question of their own to the store count as more, and so does each condition of a filter. */
  readonly cost: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields named, fragments unfolded. */
  readonly breadth: number;
}

/**
 * Counts a valid operation with its variables, which must fit, once through every selection, however often a fragment is spread. Throws graphql's
 * error where an argument has no value under them.
 */
export function costOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Cost {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  const { complexity, depth, breadth } = complexityFromQuery(asked, { schema, variables });
  return { cost: complexity + SCHEMA_QUESTION * schemaQuestions(asked), depth, breadth };
}

/** How often the operation, or a fragment beside it, asks about the schema; `introspectionWithinBounds` holds that down. */
function schemaQuestions(asked: DocumentNode): number {
  let count = 0;
  visit(asked, {
    Field({ name }) {
      if (name.value === "__schema" || name.value === "__type") count += 1;
    },
  });
  return count;
}

/** Refuses with QUERY_TOO_COMPLEX what costs too much, is too deep or too broad. */
export function refuseTooComplex({ cost, depth, breadth }: Cost, mostCost = MOST_COST): void {
  const refuse = (told: string) => {
    throw new ExplorerError("QUERY_TOO_COMPLEX", `The operation ${told}.`);
  };
  if (depth > DEEPEST) refuse(`is ${depth} fields deep, of at most ${DEEPEST}: ask for the inner part by itself`);
  if (breadth > BROADEST) refuse(`names ${breadth} fields, of at most ${BROADEST}: ask in several operations`);
  if (!(cost <= mostCost)) refuse(`costs ${cost}, of at most ${mostCost}: ask for smaller pages or fewer nested lists`);
}
