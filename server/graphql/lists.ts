import type { GraphNode } from "#argument/graph.ts";
import { ALL_KINDS, type Kind, kindSpec } from "#argument/vocabulary.ts";
import type { NodeFilter, PageOrder } from "../store/graph-store.ts";
import { builder } from "./builder.ts";
import { type Connection, connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import type { Context } from "./context.ts";
import { ENTITY_TYPES, EntityInterface } from "./entity.ts";
import { GradeEnum, KindEnum, OrderEnum, SpeakerEnum } from "./enums.ts";

/* Lists of nodes: all of them, and one field a kind. */

export const EntityFilter = builder.inputType("EntityFilter", {
  description: "Which nodes: those that fit every condition given.",
  fields: (t) => ({
    kinds: t.field({ type: [KindEnum], description: "Of one of these kinds." }),
    origins: t.field({ type: [SpeakerEnum], description: "Said by one of these." }),
    grades: t.field({ type: [GradeEnum], description: "With one of these grades." }),
  }),
});

interface ListArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: PageOrder | null | undefined;
}

type FilterArgs = { readonly [F in keyof NodeFilter]: NodeFilter[F] | null | undefined } | null | undefined;

/** A filter as the store takes it; `kinds` of the field itself wins over the filter's. */
export function toFilter(filter: FilterArgs, kinds?: readonly Kind[]): NodeFilter {
  return { kinds: kinds ?? filter?.kinds ?? undefined, origins: filter?.origins ?? undefined, grades: filter?.grades ?? undefined };
}

async function list(filter: NodeFilter, { first, after, orderBy }: ListArgs, { store, call }: Context): Promise<Connection<GraphNode>> {
  return {
    page: await store.page({ filter, first: first ?? DEFAULT_PAGE, after: after ?? undefined, order: orderBy ?? undefined }, call),
    total: async () => (await store.facets(filter, call)).total,
  };
}

type QueryFields = Parameters<Parameters<typeof builder.queryField>[1]>[0];

const listArgs = ({ arg }: QueryFields) => ({
  first: arg.int({ description: "How many, 1 to 100; 20 unless told." }),
  after: arg.string({ description: "The cursor after which to go on." }),
  orderBy: arg({ type: OrderEnum, description: "The order; by slug unless told." }),
});

const EntityConnection = connectionType<GraphNode, GraphNode>("Entity", "nodes", { type: EntityInterface as never, of: (node) => node });

builder.queryField("entities", (t) =>
  t.field({
    type: EntityConnection,
    description: "Nodes of any kind that pass a filter.",
    args: { ...listArgs(t), filter: t.arg({ type: EntityFilter, description: "Which nodes." }) },
    complexity: (given) => pageComplexity(given),
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
      complexity: (given) => pageComplexity(given),
      resolve: (_, { filter, ...given }, context) => list(toFilter(filter, [kind]), given, context),
    }),
  );
}

/** "policy tools" → "policyTools". */
function fieldName(plural: string): string {
  return plural.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
