import { builder } from "./builder.ts";
import { DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { EntityInterface } from "./entity.ts";
import { KindEnum } from "./enums.ts";

builder.queryField("search", (t) =>
  t.field({
    type: [EntityInterface],
    description:
      "Nodes that match the words, best first: every word, its beginning, or one letter off, in label, slug, summary or authors.",
    args: {
      text: t.arg.string({ required: true, description: "What is sought, 1 to 200 characters." }),
      kinds: t.arg({ type: [KindEnum], description: "Only of these kinds." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 unless told." }),
    },
    complexity: (given) => pageComplexity(given),
    resolve: async (_, { text, kinds, first }, { store, call }) =>
      (await store.search({ text, kinds: kinds ?? undefined, first: first ?? DEFAULT_PAGE }, call)).map(({ node }) => node),
  }),
);
