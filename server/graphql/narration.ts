import type { Narration, Part } from "#argument/trace/tale.ts";
import { builder } from "./builder.ts";
import { CitationType } from "./citation.ts";

const PartType = builder.objectRef<Part>("NarrationPart").implement({
  description: "A piece of a told route: words, the name of a node, the verb of a step, or the sources of what was just told.",
  fields: (t) => ({
    type: t.string({ description: '"text", "node", "verb" or "cite".', resolve: ({ type }) => type }),
    text: t.string({
      nullable: true,
      description: "The words; null for sources.",
      resolve: (part) => (part.type === "cite" ? null : part.text),
    }),
    slug: t.string({ nullable: true, description: "Of a node: its slug.", resolve: (part) => (part.type === "node" ? part.slug : null) }),
    relationships: t.stringList({
      description: "Of a verb or sources: keys of the relationships told.",
      resolve: (part) => (part.type === "verb" || part.type === "cite" ? [...part.edges] : []),
    }),
    citations: t.field({
      type: [CitationType],
      complexity: { multiplier: 2 },
      description: "Of sources: what is cited.",
      resolve: (part) => (part.type === "cite" ? [...part.citations] : []),
    }),
  }),
});

export const NarrationType = builder.objectRef<Narration>("Narration").implement({
  description: "The same words as on the page and in exports.",
  fields: (t) => ({
    text: t.string({ description: "Plain sentences, without sources.", resolve: ({ text }) => text }),
    markdown: t.string({ description: "Pandoc Markdown, with [@key, locator] after each step.", resolve: ({ markdown }) => markdown }),
    parts: t.field({ type: [PartType], description: "The same in pieces, to be marked up.", resolve: ({ parts }) => [...parts] }),
  }),
});
