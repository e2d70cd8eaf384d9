import type { Citation } from "#argument/graph.ts";
import { builder } from "./builder.ts";
import { EntityInterface } from "./entity.ts";
import { GradeEnum } from "./enums.ts";

export const CitationType = builder.objectRef<Citation>("Citation").implement({
  description: "A source named for something, with the pinpoint where there is one.",
  fields: (t) => ({
    key: t.string({ description: "The citation key of the source, the same in every export.", resolve: ({ source }) => source }),
    at: t.string({ nullable: true, description: 'The pinpoint as cited: "S3", "Art 55(1)".', resolve: ({ at }) => at ?? null }),
    locator: t.string({
      nullable: true,
      description: 'The pinpoint spelt out: "abstract, sentence 3".',
      resolve: ({ locator }) => locator ?? null,
    }),
    grade: t.field({ type: GradeEnum, description: "How far the place cited was read.", resolve: ({ grade }) => grade }),
    source: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The Source or Instrument.",
      resolve: ({ source }, _, { nodes }) => nodes.load(source),
    }),
    passage: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The Passage or Provision, where a pinpoint is named.",
      resolve: ({ passage }, _, { nodes }) => (passage === undefined ? null : nodes.load(passage)),
    }),
  }),
});

builder.interfaceField(EntityInterface, "citations", (t) =>
  t.field({
    type: [CitationType],
    complexity: { multiplier: 2 },
    description: "The sources named for it.",
    resolve: (node) => [...node.citations],
  }),
);
