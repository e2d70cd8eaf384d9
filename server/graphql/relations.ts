import { relationSpec } from "#argument/vocabulary.ts";
import type { Neighbour, NeighbourCount } from "../store/graph-store.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { EntityInterface } from "./entity.ts";
import { DirectionEnum, GradeEnum, RelationEnum } from "./enums.ts";
import { OriginType } from "./origin.ts";
import { passagesOf } from "./passages-of.ts";
import { RelationshipType } from "./relationship.ts";

/* What stands beside a node. */

const RelationConnection = connectionType<Neighbour, Neighbour["node"]>(
  "Relation",
  "relationships at a node, with the nodes at their other ends",
  { type: EntityInterface as never, of: ({ node }) => node },
  (edge) => {
    builder.objectFields(edge, (t) => ({
      direction: t.field({ type: DirectionEnum, description: "The side on which it stands.", resolve: ({ item }) => item.direction }),
      relationship: t.field({ type: RelationshipType, description: "How the two are joined.", resolve: ({ item }) => item.edge }),
      relation: t.field({ type: RelationEnum, description: "The relation.", resolve: ({ item }) => item.edge.relation }),
      sign: t.int({
        nullable: true,
        description: "Of steps: 1 furthers the end, -1 holds it back.",
        resolve: ({ item }) => relationSpec(item.edge.relation).sign ?? null,
      }),
      rationale: t.string({
        nullable: true,
        description: "Why it is held, in our words.",
        resolve: ({ item }) => item.edge.reason ?? null,
      }),
      origin: t.field({ type: OriginType, description: "Who says that the two are so related.", resolve: ({ item }) => item.edge.origin }),
      evidence: t.field({
        type: GradeEnum,
        description: "How far that was read in a source: the best grade among its citations.",
        resolve: ({ item }) => item.edge.grade,
      }),
      passages: t.field({
        type: [EntityInterface],
        description: "The passages and provisions that it cites; sources cited without a pinpoint are in `relationship.citations`.",
        complexity: { multiplier: 2 },
        resolve: ({ item }, _, { nodes }) => passagesOf(item.edge, nodes),
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
    resolve: async ({ slug }, { relations, direction, first, after }, { neighbours, neighbourCounts }) => ({
      page: await neighbours({
        relations: relations ?? undefined,
        direction: direction ?? undefined,
        first: first ?? DEFAULT_PAGE,
        after: after ?? undefined,
      }).load(slug),
      total: async () =>
        (await neighbourCounts.load(slug))
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
    resolve: async ({ slug }, _, { neighbourCounts }) => [...(await neighbourCounts.load(slug))],
  }),
);
