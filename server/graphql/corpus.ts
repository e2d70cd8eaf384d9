import type { StoredCorpus } from "../store/graph-store.ts";
import { builder } from "./builder.ts";

const CorpusType = builder.objectRef<StoredCorpus>("Corpus").implement({
  description: "What is held, and under which version: cite the version with anything that you take away.",
  fields: (t) => ({
    version: t.string({ description: "SHA-256 over the canonical form of the corpus.", resolve: ({ version }) => version }),
    title: t.string({ description: "What it is about.", resolve: ({ title }) => title }),
    asOf: t.string({ description: "The day to which it was brought up.", resolve: ({ asOf }) => asOf }),
    nodeCount: t.int({ description: "How many nodes.", resolve: ({ nodeCount }) => nodeCount }),
    edgeCount: t.int({ description: "How many relationships.", resolve: ({ edgeCount }) => edgeCount }),
    readOfPaper: t.string({
      description: "What of the paper was read, and so may be said to be the paper's.",
      resolve: () => "The abstract and the opening of the introduction. Nothing else is attributed to the paper.",
    }),
  }),
});

builder.queryField("corpus", (t) =>
  t.field({ type: CorpusType, description: "What is held.", resolve: (_, __, { store, call }) => store.corpus(call) }),
);
