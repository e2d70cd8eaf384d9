import type { Flip, Flips } from "#argument/flips.ts";
import type { GraphNode } from "#argument/graph.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import type { OverAudiences } from "#argument/weigh/all-audiences.ts";
import { type StatementUnder, WEIGHED_UNDER, type WeighedUnder, type WeighingUnder } from "#argument/weigh/under.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { ENTITY_TYPES } from "../entity.ts";
import { values } from "../enums.ts";
import { ForWhomInput, VerdictEnum } from "./for-whom.ts";
import { type Weighed, weighedGraph, weighFor } from "./weigh-for.ts";

/* What a statement comes to under semantics that may have several extensions, and which choices flip its verdict. */

/** Milliseconds for questions under such semantics. */
export const SOLVE_LIMIT = 3_000;
const SOLVE_COST = 1_000;
const ORDERS_COST = 3_000;

export const SemanticsEnum = builder.enumType("Semantics", {
  description: "Which sets of arguments can stand together (Dung 1995, and others named by their definitions).",
  values: values(
    WEIGHED_UNDER,
    (id) => SEMANTICS[id].name.toUpperCase().replaceAll("-", "_"),
    (id) => `The ${SEMANTICS[id].name} extensions.`,
  ),
});

const AcceptanceType = builder.objectRef<StatementUnder>("Acceptance").implement({
  description: "What the extensions of a semantics say of a statement, counted over the independent parts that bear on it.",
  fields: (t) => ({
    verdict: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "What all of them give; contested where they differ; null where there is none.",
      resolve: ({ verdict }) => verdict ?? null,
    }),
    credulously: t.boolean({ description: "Whether some extension accepts it.", resolve: ({ accepted }) => accepted > 0 }),
    sceptically: t.boolean({
      description: "Whether every extension accepts it.",
      resolve: ({ accepted, extensions }) => accepted === extensions,
    }),
    accepted: t.int({ description: "How many accept it.", resolve: ({ accepted }) => accepted }),
    rejected: t.int({ description: "How many reject it.", resolve: ({ rejected }) => rejected }),
    extensions: t.int({ description: "How many there are.", resolve: ({ extensions }) => extensions }),
  }),
});

const FlipType = builder.objectRef<Flip>("Flip").implement({
  description: "A choice, made alone, under which a verdict comes out otherwise.",
  fields: (t) => ({
    choice: t.string({ description: '"semantics", "reading" or "audience".', resolve: ({ choice }) => choice }),
    to: t.string({
      description: 'The name of the semantics or reading, or the slug of the audience; "nobody" for nobody in particular.',
      resolve: ({ to }) => to,
    }),
    verdict: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "The verdict then; null where there is no extension.",
      resolve: ({ verdict }) => verdict ?? null,
    }),
  }),
});

const OrderType = builder.objectRef<readonly [Verdict, readonly string[]]>("VerdictOfOrder").implement({
  description: "A verdict, and an order of criteria that gives it.",
  fields: (t) => ({
    verdict: t.field({ type: VerdictEnum, description: "The verdict.", resolve: ([verdict]) => verdict }),
    order: t.stringList({ description: "Slugs of criteria, the most preferred first.", resolve: ([, order]) => [...order] }),
  }),
});

const OverAudiencesType = builder.objectRef<OverAudiences>("OverAudiences").implement({
  description: "What the audiences that put every criterion before or behind every other say of a statement, by grounded semantics.",
  fields: (t) => ({
    objectively: t.boolean({ description: "Whether every order of the criteria accepts it.", resolve: ({ objectively }) => objectively }),
    subjectively: t.boolean({ description: "Whether some order does.", resolve: ({ subjectively }) => subjectively }),
    verdicts: t.field({
      type: [OrderType],
      description: "Each verdict that some order gives, with one that does.",
      resolve: ({ verdicts }) => [...verdicts],
    }),
    tried: t.int({ description: "How many orders that can differ were tried.", resolve: ({ tried }) => tried }),
    complete: t.boolean({ description: "Whether these are all.", resolve: ({ complete }) => complete }),
  }),
});

const under = new WeakMap<Weighed, Map<WeighedUnder, Promise<WeighingUnder>>>();
const flipped = new WeakMap<Weighed, Promise<Flips["of"]>>();

function weighedUnder(weighed: Weighed, semantics: WeighedUnder, context: Context): Promise<WeighingUnder> {
  const known = under.get(weighed) ?? new Map<WeighedUnder, Promise<WeighingUnder>>();
  under.set(weighed, known);
  const { graph, reading, construction } = weighed;
  const asked = { semantics, reading, construction };
  const found =
    known.get(semantics) ?? context.reasoning.ask(context.call, { question: "underSemantics", graph, asked, most: SOLVE_LIMIT });
  known.set(semantics, found);
  return found;
}

for (const kind of STATEMENT_KINDS)
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    acceptance: t.field({
      type: AcceptanceType,
      description: "What it comes to under a semantics.",
      args: {
        semantics: t.arg({ type: SemanticsEnum, required: true, description: "The semantics." }),
        forWhom: t.arg({ type: ForWhomInput, description: "For whom; nobody in particular, unless told." }),
      },
      complexity: { field: SOLVE_COST },
      resolve: async ({ slug }: GraphNode, { semantics, forWhom }, context) => {
        const { statements } = await weighedUnder(await weighFor(context, forWhom), semantics, context);
        return statements.get(slug) ?? { verdict: "unsupported" as const, accepted: 0, rejected: 0, extensions: 0 };
      },
    }),
    overAudiences: t.field({
      type: OverAudiencesType,
      description: "What it comes to over all orders of the criteria.",
      complexity: { field: ORDERS_COST },
      resolve: async ({ slug }: GraphNode, _, context) => {
        const graph = await weighedGraph(context);
        return context.reasoning.ask(context.call, { question: "overOrders", graph, asked: { statement: slug } });
      },
    }),
    flips: t.field({
      type: [FlipType],
      description: "Which other semantics, reading or audience, chosen alone, flips its verdict; empty where none does.",
      args: { forWhom: t.arg({ type: ForWhomInput, description: "From whose verdict; nobody in particular, unless told." }) },
      complexity: { field: SOLVE_COST },
      resolve: async ({ slug }: GraphNode, { forWhom }, context) => {
        const weighed = await weighFor(context, forWhom);
        const { graph, reading, construction } = weighed;
        const asked = { reading, construction };
        const found =
          flipped.get(weighed) ?? context.reasoning.ask(context.call, { question: "flipsOfAll", graph, asked, most: SOLVE_LIMIT });
        flipped.set(weighed, found);
        return [...((await found).get(slug) ?? [])];
      },
    }),
  }));
