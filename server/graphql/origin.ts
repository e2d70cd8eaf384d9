import type { Origin } from "#argument/graph.ts";
import { builder } from "./builder.ts";
import { SpeakerEnum } from "./enums.ts";

export const OriginType = builder.objectRef<Origin>("Origin").implement({
  description: "Who says it, and where in the paper if it is the paper.",
  fields: (t) => ({
    by: t.field({ type: SpeakerEnum, description: "Who says it.", resolve: (origin) => origin.by }),
    at: t.string({
      nullable: true,
      description: 'Of the paper: a sentence of its abstract ("S3"), the step between two ("S3-S4"), "intro" or "contents".',
      resolve: (origin) => (origin.by === "paper" ? origin.at : null),
    }),
    label: t.string({ description: 'As shown beside it: "Paper S3", "Literature", "Our reading".', resolve: originLabel }),
  }),
});

function originLabel(origin: Origin): string {
  if (origin.by === "paper") return `Paper ${origin.at}`;
  return origin.by === "literature" ? "Literature" : "Our reading";
}
