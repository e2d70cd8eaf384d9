import type { GraphEdge } from "#argument/graph.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import { builder } from "./builder.ts";
import { CitationType } from "./citation.ts";
import { EntityInterface, NodeInterface } from "./entity.ts";
import { GradeEnum, GripEnum, RatingEnum, RelationEnum } from "./enums.ts";
import { OriginType } from "./origin.ts";

export const RelationshipType = builder.objectRef<GraphEdge>("Relationship").implement({
  interfaces: [NodeInterface],
  description: "Two nodes joined by a relation, with who says so, why, and after which sources.",
  fields: (t) => ({
    key: t.string({ description: 'Stable and citable: "mec.cap-gain~breaks~asm.capability-fixed".', resolve: (edge) => edge.id }),
    relation: t.field({ type: RelationEnum, description: "The relation.", resolve: (edge) => edge.relation }),
    verb: t.string({ description: "As told from its start: A breaks B.", resolve: (edge) => relationSpec(edge.relation).verb }),
    inverse: t.string({ description: "As told from its end: B is broken by A.", resolve: (edge) => relationSpec(edge.relation).inverse }),
    sign: t.int({
      nullable: true,
      description: "Of steps: 1 furthers the end, -1 holds it back.",
      resolve: (edge) => relationSpec(edge.relation).sign ?? null,
    }),
    from: t.field({
      type: EntityInterface,
      nullable: true,
      description: "Where it starts.",
      resolve: (edge, _, { nodes }) => nodes.load(edge.from),
    }),
    to: t.field({
      type: EntityInterface,
      nullable: true,
      description: "Where it ends.",
      resolve: (edge, _, { nodes }) => nodes.load(edge.to),
    }),
    fromSlug: t.string({ description: "Slug of its start, without loading the node.", resolve: (edge) => edge.from }),
    toSlug: t.string({ description: "Slug of its end, without loading the node.", resolve: (edge) => edge.to }),
    origin: t.field({ type: OriginType, description: "Who says it.", resolve: (edge) => edge.origin }),
    grade: t.field({ type: GradeEnum, description: "The best grade among its citations.", resolve: (edge) => edge.grade }),
    reason: t.string({ nullable: true, description: "Why it is held, in our words.", resolve: (edge) => edge.reason ?? null }),
    citations: t.field({
      type: [CitationType],
      complexity: { multiplier: 2 },
      description: "The sources named for it.",
      resolve: (edge) => [...edge.citations],
    }),
    summary: t.string({
      nullable: true,
      description:
        'Of a step that stands for routes: "spelt-out" where the graph has such a route, "not-spelt-out" where it does not know how.',
      resolve: (edge) => edge.summary ?? null,
    }),
    grip: t.field({ type: GripEnum, nullable: true, description: "Of a hold: how firmly.", resolve: (edge) => edge.grip ?? null }),
    rating: t.field({
      type: RatingEnum,
      nullable: true,
      description: "Of a rating on a criterion.",
      resolve: (edge) => edge.rating ?? null,
    }),
    weakens: t.boolean({
      description: "True of an attack whose target can stand beside it.",
      resolve: (edge) => edge.bearing === "weakens",
    }),
  }),
  isTypeOf: (value) => typeof value === "object" && value !== null && "relation" in value && "from" in value,
});
