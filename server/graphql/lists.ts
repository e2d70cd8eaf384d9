import type { GraphNode } from "#argument/graph.ts";
import { ALL_KINDS, kindSpec } from "#argument/vocabulary.ts";
import type { NodeFilter } from "../store/node-filter.ts";
import type { PageOrder } from "../store/page-order.ts";
import { builder } from "./builder.ts";
import { type Connection, connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import type { Context } from "./context.ts";
import { ENTITY_TYPES, EntityInterface } from "./entity.ts";
import { OrderEnum } from "./enums.ts";
import { EntityFilter, filterCost, toFilter } from "./filter.ts";

/* Lists of nodes: all of them, and one field a kind. */

interface ListArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: PageOrder | null | undefined;
}

async function list(
  filter: NodeFilter,
  { first, after, orderBy }: ListArgs,
  { store, call, seen }: Context,
): Promise<Connection<GraphNode>> {
  const page = await store.page({ filter, first: first ?? DEFAULT_PAGE, after: after ?? undefined, order: orderBy ?? undefined }, call);
  seen(page.items.map(({ item }) => item));
  return {
    page,
    total: async () => (await store.facets(filter, call)).total,
  };
}

type QueryFields = Parameters<Parameters<typeof builder.queryField>[1]>[0];

const listArgs = ({ arg }: QueryFields) => ({
  first: arg.int({ description: "How many, 1 to 100; 20 unless told." }),
  after: arg.string({ description: "The cursor after which to go on." }),
  orderBy: arg({ type: OrderEnum, description: "The order; by slug unless told." }),
});

export const EntityConnection = connectionType<GraphNode, GraphNode>("Entity", "nodes", {
  type: EntityInterface as never,
  of: (node) => node,
});

builder.queryField("entities", (t) =>
  t.field({
    type: EntityConnection,
    description: "Nodes of any kind that pass a filter.",
    args: { ...listArgs(t), filter: t.arg({ type: EntityFilter, description: "Which nodes." }) },
    complexity: (given) => pageComplexity(given, filterCost(given.filter)),
    resolve: (_, { filter, ...given }, context) => list(toFilter(filter), given, context),
  }),
);

for (const kind of ALL_KINDS) {
  const { plural } = kindSpec(kind);
  const connection = connectionType<GraphNode, GraphNode>(kind, plural, { type: ENTITY_TYPES[kind] as never, of: (node) => node });
  builder.queryField(fieldName(plural), (t) =>
    t.field({
      type: connection,
      description: `The ${plural}.`,
      args: { ...listArgs(t), filter: t.arg({ type: EntityFilter, description: "Which of them; its kinds are passed over." }) },
      complexity: (given) => pageComplexity(given, filterCost(given.filter)),
      resolve: (_, { filter, ...given }, context) => list({ ...toFilter(filter), kinds: [kind] }, given, context),
    }),
  );
}

/** "policy tools" → "policyTools". */
function fieldName(plural: string): string {
  return plural.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
