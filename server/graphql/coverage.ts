import { compareOptions, type OptionComparison, type OptionScore } from "#argument/cover/compare-options.ts";
import type { Gap } from "#argument/cover/gap.ts";
import { COVER_RULES, type Coverage } from "#argument/cover.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { builder } from "./builder.ts";
import { EntityInterface } from "./entity.ts";
import { RatingEnum } from "./enums.ts";
import type { In } from "./in-graph.ts";
import { RelationshipType } from "./relationship.ts";

/* What the corpus leaves open, and how the options compare. */

const COVER_COST = 10_000;

const GapType = builder.objectRef<In<Gap>>("Gap").implement({
  description: "Something that the corpus leaves open. No error: it says where to look next.",
  fields: (t) => ({
    rule: t.string({ description: "The kind of gap.", resolve: ({ value }) => value.rule }),
    title: t.string({
      description: "What is wanting in gaps of this kind.",
      resolve: ({ value }) => COVER_RULES.find(({ name }) => name === value.rule)?.title ?? value.rule,
    }),
    about: t.field({
      type: [EntityInterface],
      description: "What it is about, what lacks something first.",
      resolve: ({ graph, value }) => value.about.flatMap((slug) => graph.node(slug) ?? []),
    }),
    message: t.string({ description: "What is missing.", resolve: ({ value }) => value.message }),
    fill: t.string({ description: "What would fill it.", resolve: ({ value }) => value.fill }),
  }),
});

const entities = (graph: ArgumentGraph, slugs: readonly string[]) => slugs.flatMap((slug) => graph.node(slug) ?? []);

const OptionScoreType = builder.objectRef<In<OptionScore>>("OptionScore").implement({
  description: "How an option does on a criterion, and why. Nothing is summed up.",
  fields: (t) => ({
    criterion: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The criterion.",
      resolve: ({ graph, value }) => graph.node(value.criterion) ?? null,
    }),
    rating: t.field({
      type: RatingEnum,
      nullable: true,
      description: "Null where the corpus does not say.",
      resolve: ({ value }) => value.rating ?? null,
    }),
    score: t.field({
      type: RelationshipType,
      nullable: true,
      description: "The rating, with its reason and sources.",
      resolve: ({ value }) => value.edge ?? null,
    }),
    argumentsFor: t.field({
      type: [EntityInterface],
      description: "Arguments for the option that rest on it.",
      resolve: ({ graph, value }) => entities(graph, value.argumentsFor),
    }),
    argumentsAgainst: t.field({
      type: [EntityInterface],
      description: "Arguments against it that do.",
      resolve: ({ graph, value }) => entities(graph, value.argumentsAgainst),
    }),
  }),
});

const ComparedOptionType = builder.objectRef<In<OptionComparison["options"][number]>>("ComparedOption").implement({
  description: "An option on every criterion.",
  fields: (t) => ({
    option: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The option.",
      resolve: ({ graph, value }) => graph.node(value.option) ?? null,
    }),
    scores: t.field({
      type: [OptionScoreType],
      description: "In the order of the criteria.",
      resolve: ({ graph, value }) => value.scores.map((score) => ({ graph, value: score })),
    }),
  }),
});

const CoverageType = builder.objectRef<In<Coverage>>("Coverage").implement({
  description: "What the corpus leaves open, and the options compared on the criteria.",
  fields: (t) => ({
    gaps: t.field({
      type: [GapType],
      description: "By kind, then by slug.",
      resolve: ({ graph, value }) => value.gaps.map((gap) => ({ graph, value: gap })),
    }),
    options: t.field({
      type: [ComparedOptionType],
      description: "The options, those of the paper first.",
      resolve: ({ graph }) => compareOptions(graph).options.map((option) => ({ graph, value: option })),
    }),
    complete: t.boolean({ description: "Whether every kind of gap was sought to the end.", resolve: ({ value }) => value.complete }),
    stoppedShort: t.stringList({ description: "Kinds that were not.", resolve: ({ value }) => [...value.stoppedShort] }),
  }),
});

builder.queryField("coverage", (t) =>
  t.field({
    type: CoverageType,
    description: "What the corpus leaves open, each gap with what would fill it.",
    complexity: { field: COVER_COST },
    resolve: async (_, __, { call, reasoning, whole }) => {
      const graph = await whole();
      return { graph, value: await reasoning.ask(call, { question: "coverage", graph, asked: null }) };
    },
  }),
);
