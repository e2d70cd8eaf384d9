import type { GraphPart } from "#argument/graph.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { EntityInterface } from "./entity.ts";
import { RelationEnum } from "./enums.ts";
import { RelationshipType } from "./relationship.ts";

const Subgraph = builder.objectRef<GraphPart & { readonly truncated: boolean }>("Subgraph").implement({
  description: "A part of the graph, flat, for drawing.",
  fields: (t) => ({
    nodes: t.field({
      type: [EntityInterface],
      description: "Nodes, by slug.",
      complexity: { multiplier: 1 },
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [RelationshipType],
      description: "Relationships among them, by key.",
      complexity: { multiplier: 2 },
      resolve: ({ edges }) => [...edges],
    }),
    truncated: t.boolean({ description: "Whether nodes were left out for the limit.", resolve: ({ truncated }) => truncated }),
  }),
});

builder.queryField("subgraph", (t) =>
  t.field({
    type: Subgraph,
    description: "What lies around some nodes: nearest first, then by slug, with all relationships among them.",
    args: {
      roots: t.arg.stringList({ required: true, description: "Slugs from which to look; at most 50. Unknown ones are passed over." }),
      depth: t.arg.int({ description: "How many relationships away, 0 to 3; 1 unless told." }),
      relations: t.arg({ type: [RelationEnum], description: "Only over these." }),
      limit: t.arg.int({ description: "Most nodes, 1 to 500; 100 unless told." }),
    },
    complexity: ({ limit }) => ({ field: STORE_QUESTION, multiplier: Math.min(Math.max(limit ?? 100, 1), 500) }),
    resolve: (_, { roots, depth, relations, limit }, { store, call }) =>
      store.subgraph({ roots, depth: depth ?? 1, relations: relations ?? undefined, limit: limit ?? 100 }, call),
  }),
);
