import type { Neighbour, NeighbourCount } from "../store/graph-store.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { EntityInterface } from "./entity.ts";
import { DirectionEnum, RelationEnum } from "./enums.ts";
import { RelationshipType } from "./relationship.ts";

/* What stands beside a node. */

const RelationConnection = connectionType<Neighbour, Neighbour["node"]>(
  "Relation",
  "relationships at a node, with the nodes at their other ends",
  { type: EntityInterface as never, of: ({ node }) => node },
  (edge) => {
    builder.objectFields(edge as never, (t) => ({
      direction: t.field({
        type: DirectionEnum,
        description: "The side on which it stands.",
        resolve: (item) => (item as { item: Neighbour }).item.direction,
      }),
      relationship: t.field({
        type: RelationshipType,
        description: "How the two are joined.",
        resolve: (item) => (item as { item: Neighbour }).item.edge,
      }),
    }));
  },
);

const RelationCount = builder.objectRef<NeighbourCount>("RelationCount").implement({
  description: "How many relationships of one relation stand on one side of a node.",
  fields: (t) => ({
    relation: t.field({ type: RelationEnum, description: "The relation.", resolve: ({ relation }) => relation }),
    direction: t.field({ type: DirectionEnum, description: "The side.", resolve: ({ direction }) => direction }),
    count: t.int({ description: "How many.", resolve: ({ count }) => count }),
  }),
});

builder.interfaceField(EntityInterface, "relations", (t) =>
  t.field({
    type: RelationConnection,
    description: "Its relationships: outgoing before incoming, then by relation, then by the other node's slug.",
    args: {
      relations: t.arg({ type: [RelationEnum], description: "Only these." }),
      direction: t.arg({ type: DirectionEnum, description: "Only on this side." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 unless told." }),
      after: t.arg.string({ description: "The cursor after which to go on." }),
    },
    complexity: (given) => pageComplexity(given),
    resolve: async (node, { relations, direction, first, after }, { store, call }) => ({
      page: await store.neighbours(
        {
          slug: node.slug,
          relations: relations ?? undefined,
          direction: direction ?? undefined,
          first: first ?? DEFAULT_PAGE,
          after: after ?? undefined,
        },
        call,
      ),
      total: async () =>
        (await store.neighbourCounts(node.slug, call))
          .filter((count) => (relations?.includes(count.relation) ?? true) && (direction ?? count.direction) === count.direction)
          .reduce((sum, { count }) => sum + count, 0),
    }),
  }),
);

builder.interfaceField(EntityInterface, "relationCounts", (t) =>
  t.field({
    type: [RelationCount],
    description: "How many relationships it has, by relation and side.",
    complexity: { field: STORE_QUESTION },
    resolve: async (node, _, { store, call }) => [...(await store.neighbourCounts(node.slug, call))],
  }),
);
