import { ALL_KINDS, ALL_RELATIONS, type Kind, kindSpec, type Relation, relationSpec } from "#argument/vocabulary.ts";
import { builder } from "./builder.ts";
import { KindEnum, RelationEnum } from "./enums.ts";

/* The words of the domain, for those who draw their own legends. */

const KindRow = builder.objectRef<Kind>("KindRow").implement({
  description: "A kind of node, and how it is told and drawn.",
  fields: (t) => ({
    kind: t.field({ type: KindEnum, description: "The kind.", resolve: (kind) => kind }),
    name: t.string({ description: "As read by people.", resolve: (kind) => kindSpec(kind).name }),
    plural: t.string({ description: "Of several.", resolve: (kind) => kindSpec(kind).plural }),
    letters: t.string({ description: "Two letters, as on charts.", resolve: (kind) => kindSpec(kind).letters }),
    shape: t.string({ description: "Its outline.", resolve: (kind) => kindSpec(kind).shape }),
    family: t.string({ description: "Its colour family.", resolve: (kind) => kindSpec(kind).family }),
  }),
});

const RelationRow = builder.objectRef<Relation>("RelationRow").implement({
  description: "A relation, and how it is told.",
  fields: (t) => ({
    relation: t.field({ type: RelationEnum, description: "The relation.", resolve: (relation) => relation }),
    family: t.string({
      description: "What it is for: step, hold, duty, classification, assessment, argument, discourse or law.",
      resolve: (relation) => relationSpec(relation).family,
    }),
    verb: t.string({ description: "As told from its start.", resolve: (relation) => relationSpec(relation).verb }),
    inverse: t.string({ description: "As told from its end.", resolve: (relation) => relationSpec(relation).inverse }),
    sign: t.int({ nullable: true, description: "Of steps: 1 or -1.", resolve: (relation) => relationSpec(relation).sign ?? null }),
    from: t.field({
      type: [KindEnum],
      description: "Kinds from which it may start.",
      resolve: (relation) => [...relationSpec(relation).from],
    }),
    to: t.field({ type: [KindEnum], description: "Kinds at which it may end.", resolve: (relation) => [...relationSpec(relation).to] }),
  }),
});

const VocabularyType = builder.objectRef<Record<string, never>>("Vocabulary").implement({
  description: "Kinds and relations.",
  fields: (t) => ({
    kinds: t.field({ type: [KindRow], description: "All kinds.", resolve: () => [...ALL_KINDS] }),
    relations: t.field({ type: [RelationRow], description: "All relations.", resolve: () => [...ALL_RELATIONS] }),
  }),
});

builder.queryField("vocabulary", (t) => t.field({ type: VocabularyType, description: "The words of the domain.", resolve: () => ({}) }));
