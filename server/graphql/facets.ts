import type { Relation } from "#argument/vocabulary.ts";
import { type ConditionEffect, conditionsOf, explainFilter, type FilterExplanation } from "../store/explain-filter.ts";
import type { FacetCount, Facets } from "../store/graph-store.ts";
import type { NodeFilter } from "../store/node-filter.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { GradeEnum, KindEnum, RelationEnum, SpeakerEnum } from "./enums.ts";
import { EntityFilter, filterCost, toFilter } from "./filter.ts";

/* Counts beside a list, so that nobody needs its rows to know how many there are. */

function countType<V extends string>(
  name: string,
  value: typeof KindEnum | typeof SpeakerEnum | typeof GradeEnum | typeof RelationEnum,
  what = "nodes",
) {
  return builder.objectRef<FacetCount<V>>(name).implement({
    description: `A value, and how many ${what} have it.`,
    fields: (t) => ({
      value: t.field({ type: value as never, description: "The value.", resolve: (count) => count.value as never }),
      count: t.int({ description: `How many ${what} have it.`, resolve: ({ count }) => count }),
    }),
  });
}

export const KindCount = countType<Facets["kinds"][number]["value"]>("KindCount", KindEnum);
export const RelationTotal = countType<Relation>("RelationTotal", RelationEnum, "relationships");
const SpeakerCount = countType<Facets["origins"][number]["value"]>("SpeakerCount", SpeakerEnum);
const GradeCount = countType<Facets["grades"][number]["value"]>("GradeCount", GradeEnum);

const ConditionEffectType = builder.objectRef<ConditionEffect>("ConditionEffect").implement({
  description: "A condition of a filter, and what it takes away.",
  fields: (t) => ({
    condition: t.string({ description: "The condition, in words; long lists and texts cut short.", resolve: ({ condition }) => condition }),
    alone: t.int({ description: "How many nodes fit it, whatever else is asked.", resolve: ({ alone }) => alone }),
    inTurn: t.int({ description: "How many fit it and all conditions before it.", resolve: ({ inTurn }) => inTurn }),
    without: t.int({ description: "How many would pass if it alone were left out.", resolve: ({ without }) => without }),
  }),
});

const FilterExplanationType = builder.objectRef<FilterExplanation>("FilterExplanation").implement({
  description: "Why as many nodes pass a filter as do: which condition takes how many away, and which took the last.",
  fields: (t) => ({
    outOf: t.int({ description: "How many nodes there are in all.", resolve: ({ outOf }) => outOf }),
    conditions: t.field({
      type: [ConditionEffectType],
      description: "The conditions that all have to hold, one after the other. What stands under `or` or `not` is one.",
      resolve: ({ conditions }) => [...conditions],
    }),
    sentence: t.string({ description: "The same in a sentence or two.", resolve: ({ sentence }) => sentence }),
  }),
});

/** A filter whose nodes are counted when a field asks. */
interface Counted {
  readonly filter: NodeFilter;
  readonly facets: () => Promise<Facets>;
}

const FacetsType = builder.objectRef<Counted>("Facets").implement({
  description: "How many nodes pass a filter, by what tells them apart; values without nodes are left out.",
  fields: (t) => ({
    total: t.int({ description: "How many in all.", resolve: async ({ facets }) => (await facets()).total }),
    kinds: t.field({ type: [KindCount], description: "By kind.", resolve: async ({ facets }) => [...(await facets()).kinds] }),
    origins: t.field({
      type: [SpeakerCount],
      description: "By who says it.",
      resolve: async ({ facets }) => [...(await facets()).origins],
    }),
    grades: t.field({ type: [GradeCount], description: "By grade.", resolve: async ({ facets }) => [...(await facets()).grades] }),
    explanation: t.field({
      type: FilterExplanationType,
      description: "Which condition takes how many nodes away; of an empty list, which took the last.",
      complexity: { field: STORE_QUESTION },
      resolve: async ({ filter }, _, { store, call }) => {
        const conditions = conditionsOf(filter);
        const asked = conditions.map((condition) => condition.filter);
        return explainFilter(conditions, await store.combinations(asked, call));
      },
    }),
  }),
});

builder.queryField("facets", (t) =>
  t.field({
    type: FacetsType,
    description: "Counts of the nodes that pass a filter.",
    args: { filter: t.arg({ type: EntityFilter, description: "Which nodes." }) },
    complexity: ({ filter }) => ({ field: STORE_QUESTION + filterCost(filter) }),
    resolve: (_, given, { store, call }) => {
      const filter = toFilter(given.filter);
      let asked: Promise<Facets> | undefined;
      return {
        filter,
        facets: () => {
          asked ??= store.facets(filter, call);
          return asked;
        },
      };
    },
  }),
);
