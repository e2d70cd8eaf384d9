import type { FacetCount, Facets } from "../store/graph-store.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { GradeEnum, KindEnum, SpeakerEnum } from "./enums.ts";
import { EntityFilter, toFilter } from "./filter.ts";

/* Counts beside a list, so that nobody needs its rows to know how many there are. */

function countType<V extends string>(name: string, value: typeof KindEnum | typeof SpeakerEnum | typeof GradeEnum) {
  return builder.objectRef<FacetCount<V>>(name).implement({
    description: "A value, and how many nodes have it.",
    fields: (t) => ({
      value: t.field({ type: value as never, description: "The value.", resolve: (count) => count.value as never }),
      count: t.int({ description: "How many nodes have it.", resolve: ({ count }) => count }),
    }),
  });
}

const KindCount = countType<Facets["kinds"][number]["value"]>("KindCount", KindEnum);
const SpeakerCount = countType<Facets["origins"][number]["value"]>("SpeakerCount", SpeakerEnum);
const GradeCount = countType<Facets["grades"][number]["value"]>("GradeCount", GradeEnum);

const FacetsType = builder.objectRef<Facets>("Facets").implement({
  description: "How many nodes pass a filter, by what tells them apart; values without nodes are left out.",
  fields: (t) => ({
    total: t.int({ description: "How many in all.", resolve: ({ total }) => total }),
    kinds: t.field({ type: [KindCount], description: "By kind.", resolve: ({ kinds }) => [...kinds] }),
    origins: t.field({ type: [SpeakerCount], description: "By who says it.", resolve: ({ origins }) => [...origins] }),
    grades: t.field({ type: [GradeCount], description: "By grade.", resolve: ({ grades }) => [...grades] }),
  }),
});

builder.queryField("facets", (t) =>
  t.field({
    type: FacetsType,
    description: "Counts of the nodes that pass a filter.",
    args: { filter: t.arg({ type: EntityFilter, description: "Which nodes." }) },
    complexity: { field: STORE_QUESTION },
    resolve: (_, { filter }, { store, call }) => store.facets(toFilter(filter), call),
  }),
);
