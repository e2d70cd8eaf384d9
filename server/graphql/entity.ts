import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { ALL_KINDS, type Kind, kindSpec } from "#argument/vocabulary.ts";
import { builder } from "./builder.ts";
import { GradeEnum, KindEnum } from "./enums.ts";
import { encodeId } from "./global-id.ts";
import { OriginType } from "./origin.ts";

/** Anything with an opaque id: nodes of the graph and relationships. */
export const NodeInterface = builder.interfaceRef<GraphNode | GraphEdge>("Node").implement({
  description: "Anything with an id of its own.",
  resolveType: (value) => ("slug" in value ? value.kind : "Relationship"),
  fields: (t) => ({
    id: t.id({
      description: "Opaque, and stable for as long as what it names keeps its slug or its ends.",
      resolve: (value) => ("slug" in value ? encodeId(value.kind, value.slug) : encodeId("Relationship", value.id)),
    }),
  }),
});

/** The interface that every kind of node has; relation fields are added beside their own questions. */
export const EntityInterface = builder.interfaceRef<GraphNode>("Entity").implement({
  description: "A node of the graph: an actor, a rule, a claim, a source …",
  interfaces: [NodeInterface],
  resolveType: (node) => node.kind,
  fields: (t) => ({
    slug: t.string({
      description: 'Stable and citable: "mec.cap-gain". A source\'s slug is its citation key.',
      resolve: (node) => node.slug,
    }),
    kind: t.field({ type: KindEnum, description: "What it is.", resolve: (node) => node.kind }),
    label: t.string({ description: "Its short name.", resolve: (node) => node.label }),
    phrase: t.string({ description: "Its name in the middle of a sentence.", resolve: (node) => node.phrase }),
    isPlural: t.boolean({ description: "Whether the phrase takes a plural verb.", resolve: (node) => node.plural ?? false }),
    summary: t.string({ description: "What it is or says, in our words.", resolve: (node) => node.summary }),
    origin: t.field({ type: OriginType, description: "Who says it.", resolve: (node) => node.origin }),
    grade: t.field({ type: GradeEnum, description: "The best grade among its citations.", resolve: (node) => node.grade }),
  }),
});

/** The object type of each kind, named like it. Fields of one kind alone are added in details.ts. */
export const ENTITY_TYPES = Object.fromEntries(
  ALL_KINDS.map((kind) => [
    kind,
    builder.objectRef<GraphNode>(kind).implement({
      description: `${upperFirst(kindSpec(kind).name)}.`,
      interfaces: [NodeInterface, EntityInterface],
      isTypeOf: (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === kind,
    }),
  ]),
) as Record<Kind, ReturnType<typeof builder.objectRef<GraphNode>>>;

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
