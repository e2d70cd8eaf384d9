import SchemaBuilder from "@pothos/core";
import ComplexityPlugin, { ComplexityErrorKind } from "@pothos/plugin-complexity";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { Context } from "./context.ts";

/**
 * What one operation may cost, counted with its variables before any resolver runs. The page's largest question, 50 routes with the sources of
 * every step and hold, costs some 41,000.
 */
const MOST_COMPLEX = 60_000;
/** What a field costs that puts a question of its own to the store: at most 2,400 of them in one operation, and a few with each page of a list. */
export const STORE_QUESTION = 25;
const DEEPEST = 16;
const BROADEST = 1_000;

/**
 * The one builder: fields and list items are non-null unless a field says otherwise, and a question that would cost too much is refused before
 * it is begun. A field costs 1, or 25 where it puts a question to the store; a connection multiplies what is below it by the page asked for, other lists by 4.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 4,
    limit: { complexity: MOST_COMPLEX, depth: DEEPEST, breadth: BROADEST },
    complexityError: (kind, { complexity, depth, breadth }) => {
      const told = {
        [ComplexityErrorKind.Complexity]: `costs ${complexity}, of at most ${MOST_COMPLEX}: ask for smaller pages or fewer nested lists`,
        [ComplexityErrorKind.Depth]: `is ${depth} fields deep, of at most ${DEEPEST}: ask for the inner part by itself`,
        [ComplexityErrorKind.Breadth]: `names ${breadth} fields, of at most ${BROADEST}: ask in several operations`,
      }[kind];
      return new ExplorerError("QUERY_TOO_COMPLEX", `The operation ${told}.`);
    },
  },
});
