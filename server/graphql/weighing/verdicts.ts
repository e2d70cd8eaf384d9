import { explain } from "#argument/explain.ts";
import type { GraphNode } from "#argument/graph.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import type { Hanging } from "#argument/weigh/hangs-on.ts";
import type { Part } from "#argument/weigh/parts.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import { ENTITY_TYPES, EntityInterface } from "../entity.ts";
import { type In, within, withinAll } from "../in-graph.ts";
import { ExplanationType, SaidType } from "./explanation.ts";
import { ForWhomInput, StandingEnum, VerdictEnum } from "./for-whom.ts";
import { weighFor } from "./weigh-for.ts";

/* What the arguments come to. */

const forWhom = { type: ForWhomInput, description: "For whom; nobody in particular, unless told." } as const;
const WEIGHING = { field: STORE_QUESTION } as const;
/** One weighing for each of our arguments that bears on the statement. */
const HANGS_ON_COST = 500;

const HangingType = builder.objectRef<In<Hanging>>("Hanging").implement({
  description: "An argument or a support of ours alone on which a verdict hangs.",
  fields: (t) => ({
    said: t.field({
      type: SaidType,
      description: "The argument, or the support.",
      resolve: ({ graph, value }) => within(graph, { is: "argument" as const, argument: value.argument }),
    }),
    without: t.field({ type: VerdictEnum, description: "The verdict that it would have without.", resolve: ({ value }) => value.without }),
  }),
});

for (const kind of STATEMENT_KINDS)
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    verdict: t.field({
      type: VerdictEnum,
      description: "What it comes to under the arguments of this corpus, by grounded semantics.",
      args: { forWhom: t.arg(forWhom) },
      complexity: WEIGHING,
      resolve: async ({ slug }: GraphNode, given, context) => {
        const { weighing } = await weighFor(context, given.forWhom);
        return weighing.verdicts.get(slug) ?? "unsupported";
      },
    }),
    explanation: t.field({
      type: ExplanationType,
      description: "Why it comes to that, with the arguments that carry it.",
      args: { forWhom: t.arg(forWhom) },
      complexity: WEIGHING,
      resolve: async ({ slug }: GraphNode, given, context) => {
        const { graph, weighing } = await weighFor(context, given.forWhom);
        return within(graph, explain(weighing, slug));
      },
    }),
    hangsOn: t.field({
      type: [HangingType],
      description: "The arguments and supports that are our own reading and without which, each alone, the verdict would be another.",
      args: { forWhom: t.arg(forWhom) },
      complexity: { field: HANGS_ON_COST },
      resolve: async ({ slug }: GraphNode, given, context) => {
        const { graph, reading, construction } = await weighFor(context, given.forWhom);
        const asked = { statement: slug, reading, construction };
        return withinAll(graph, await context.reasoning.ask(context.call, { question: "hangsOnOurs", graph, asked }));
      },
    }),
  }));

builder.objectFields(ENTITY_TYPES.Argument, (t) => ({
  standing: t.field({
    type: StandingEnum,
    description: "What becomes of it, by grounded semantics.",
    args: { forWhom: t.arg(forWhom) },
    complexity: WEIGHING,
    resolve: async ({ slug }: GraphNode, given, context) =>
      (await weighFor(context, given.forWhom)).weighing.standings.get(slug) ?? "unbuilt",
  }),
}));

const OpenDisputeType = builder.objectRef<In<Part>>("OpenDispute").implement({
  description: "A part of what is left undecided that hangs together, apart from all else.",
  fields: (t) => ({
    statements: t.field({
      type: [EntityInterface],
      description: "What is contested in it, what to do first: these name it.",
      resolve: ({ graph, value }) => value.statements.flatMap((slug) => graph.node(slug) ?? []),
    }),
    arguments: t.field({
      type: [EntityInterface],
      description: "Its undecided arguments.",
      resolve: ({ graph, value }) => value.arguments.flatMap((slug) => graph.node(slug) ?? []),
    }),
  }),
});

builder.queryField("disputes", (t) =>
  t.field({
    type: [OpenDisputeType],
    description: "The independent disputes that the arguments leave open, by grounded semantics; never multiplied out.",
    args: { forWhom: t.arg(forWhom) },
    complexity: WEIGHING,
    resolve: async (_, given, context) => {
      const { graph, weighing } = await weighFor(context, given.forWhom);
      return withinAll(graph, weighing.parts);
    },
  }),
);
