import type { SearchHit } from "../store/graph-store.ts";
import type { Highlight } from "../store/match-words.ts";
import { builder } from "./builder.ts";
import { DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { EntityInterface } from "./entity.ts";
import { KindEnum, values } from "./enums.ts";
import { EntityFilter, filterCost, toFilter } from "./filter.ts";

const text = { required: true, description: "What is sought, 1 to 200 characters." } as const;
const first = { description: "How many, 1 to 100; 20 unless told." } as const;

builder.queryField("search", (t) =>
  t.field({
    type: [EntityInterface],
    description:
      "Nodes that match the words, best first: every word, its beginning, or one letter off, in label, slug, summary or authors.",
    args: {
      text: t.arg.string(text),
      kinds: t.arg({ type: [KindEnum], description: "Only of these kinds; goes before the filter's." }),
      filter: t.arg({ type: EntityFilter, description: "Only of these nodes." }),
      first: t.arg.int(first),
    },
    complexity: (given) => pageComplexity(given, filterCost(given.filter)),
    resolve: async (_, { text, kinds, filter, first }, { store, call, seen }) => {
      const asked = toFilter(filter);
      const hits = await store.search({ text, filter: { ...asked, kinds: kinds ?? asked.kinds }, first: first ?? DEFAULT_PAGE }, call);
      const nodes = hits.map(({ node }) => node);
      seen(nodes);
      return nodes;
    },
  }),
);

const SearchField = builder.enumType("SearchField", {
  description: "A text of a node in which words are marked.",
  values: values(
    ["label", "summary"] as const,
    (field) => field.toUpperCase(),
    (field) => `The ${field}.`,
  ),
});

const HighlightType = builder.objectRef<Highlight & { readonly text: string }>("Highlight").implement({
  description: "A word that matches what was sought.",
  fields: (t) => ({
    field: t.field({ type: SearchField, description: "Where it stands.", resolve: ({ field }) => field }),
    start: t.int({
      description: "Its first place, counted from 0 in Unicode code points, as Python and R count.",
      resolve: ({ start }) => start,
    }),
    end: t.int({ description: "The place after its last.", resolve: ({ end }) => end }),
    text: t.string({ description: "The word as it stands there.", resolve: ({ text }) => text }),
  }),
});

const SearchHitType = builder.objectRef<SearchHit>("SearchHit").implement({
  description: "A node that matches what was sought, with where.",
  fields: (t) => ({
    node: t.field({ type: EntityInterface, description: "The node.", complexity: { field: 0 }, resolve: ({ node }) => node }),
    highlights: t.field({
      type: [HighlightType],
      description: "The words that match, in label and summary; none where slug or authors alone match.",
      resolve: ({ node, highlights }) =>
        highlights.map((mark) => ({ ...mark, text: [...node[mark.field]].slice(mark.start, mark.end).join("") })),
    }),
  }),
});

builder.queryField("matches", (t) =>
  t.field({
    type: [SearchHitType],
    description: "As `search`, with where the words stand.",
    args: {
      text: t.arg.string(text),
      filter: t.arg({ type: EntityFilter, description: "Only of these nodes." }),
      first: t.arg.int(first),
    },
    complexity: (given) => pageComplexity(given, filterCost(given.filter)),
    resolve: async (_, { text, filter, first }, { store, call, seen }) => {
      const hits = await store.search({ text, filter: toFilter(filter), first: first ?? DEFAULT_PAGE }, call);
      seen(hits.map(({ node }) => node));
      return [...hits];
    },
  }),
);
