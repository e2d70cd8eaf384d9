import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import type { Context } from "./context.ts";

/**
 * What a field costs that puts a question of its own to the store: at most 2,400 of them in one operation, and a few with each page of a list. A
 * condition of a filter costs as much again: over 50,000 nodes it takes some 70 ms, a count of them all 40.
 */
export const STORE_QUESTION = 25;

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
  // What fields cost; cost.ts adds it up and refuses, before anything is resolved.
  complexity: {
    disabled: true,
    defaultComplexity: 1,
    defaultListMultiplier: 4,
  },
});
