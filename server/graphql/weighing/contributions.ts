import { CONTRIBUTION_METHODS } from "#argument/gradual/contributions/all-methods.ts";
import type { GraphNode } from "#argument/graph.ts";
import type { Contributions, SourcedContribution } from "#argument/long-questions/contributions.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import { checkLimit } from "../../store/limits.ts";
import { builder } from "../builder.ts";
import { ENTITY_TYPES, EntityInterface } from "../entity.ts";
import { values } from "../enums.ts";
import type { In } from "../in-graph.ts";
import { RelationshipType } from "../relationship.ts";
import { GradualEnum, sourcesOf } from "./strength.ts";
import { weighedGraph } from "./weigh-for.ts";

/* What moves the strength of a statement or an argument most. */

/** As much as a trace. */
const MEASURE_COST = 2_000;
/** Milliseconds for one measure. */
const MEASURE_LIMIT = 1_000;
const MOST = { least: 1, most: 50 } as const;
const DEFAULT_FIRST = 5;

const MethodEnum = builder.enumType("ContributionMethod", {
  description:
    "A way to say how much something contributes to a strength (Kampik et al. 2024, arXiv:2401.08879); none has all that one expects.",
  values: values(
    CONTRIBUTION_METHODS.map(({ id }) => id),
    (id) => id.toUpperCase().replaceAll("-", "_"),
    (id) => `How much ${CONTRIBUTION_METHODS.find((method) => method.id === id)?.says}.`,
  ),
});

const ContributorEnum = builder.enumType("Contributor", {
  description: "What contributes to a strength.",
  values: {
    STATEMENT: { value: "statement", description: "Statements: premises, near and far." },
    ARGUMENT: { value: "argument", description: "Arguments and supports." },
  } as const,
});

const ContributionType = builder.objectRef<In<SourcedContribution>>("Contribution").implement({
  description: "What one statement, argument or support does to the strength of another.",
  fields: (t) => ({
    entity: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement or argument; null for a support.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    relationship: t.field({
      type: RelationshipType,
      nullable: true,
      description: "The support, where that is what contributes.",
      resolve: ({ graph, value }) => graph.edge(value.id) ?? null,
    }),
    key: t.string({ description: "Its slug, or the key of the support.", resolve: ({ value }) => value.id }),
    value: t.float({
      nullable: true,
      description: "Above 0 where it raises, below where it lowers; null where the gradient has two sides.",
      resolve: ({ value }) => value.value ?? null,
    }),
    error: t.float({
      nullable: true,
      description: "How far the value may be off: a standard error where it is sampled, an estimate of the gradient's.",
      resolve: ({ value }) => value.error ?? null,
    }),
    falling: t.float({
      nullable: true,
      description: "The gradient below its weight, where the two sides differ.",
      resolve: ({ value }) => value.sides?.falling ?? null,
    }),
    rising: t.float({
      nullable: true,
      description: "The gradient above its weight, where the two sides differ.",
      resolve: ({ value }) => value.sides?.rising ?? null,
    }),
    sources: t.field({
      type: [EntityInterface],
      description: "The sources behind it: those that it cites, or else those of its premises.",
      resolve: ({ value }, _, context) => sourcesOf(context, value.sources),
    }),
    sourceKeys: t.stringList({ description: "Their citation keys.", resolve: ({ value }) => [...value.sources] }),
  }),
});

type Measured = Extract<Contributions, { readonly outcome: "measured" }>;
const measured = ({ value }: In<Contributions>): Measured | undefined => (value.outcome === "measured" ? value : undefined);

const ContributionsType = builder.objectRef<In<Contributions>>("Contributions").implement({
  description: "What moves a strength, the most first. Compare ranks and reasons, not decimals.",
  fields: (t) => ({
    influential: t.field({
      type: [ContributionType],
      description: "What moves it most, up or down; what moves it not at all is left out.",
      resolve: (found) => (measured(found)?.influential ?? []).map((value) => ({ graph: found.graph, value })),
    }),
    of: t.int({ description: "How many bear on it in all.", resolve: (found) => measured(found)?.of ?? 0 }),
    isExact: t.boolean({
      description: "Whether each value is what the definition gives, but for rounding: neither sampled nor approached, and no cycle.",
      resolve: (found) => measured(found)?.exact ?? false,
    }),
    samples: t.int({
      nullable: true,
      description: "How many orders were drawn, where values are sampled.",
      resolve: (found) => measured(found)?.samples ?? null,
    }),
    complete: t.boolean({
      description: "False where time was up, or where nothing could be measured.",
      resolve: (found) => measured(found)?.complete ?? false,
    }),
    reason: t.string({
      nullable: true,
      description: "Why nothing could be measured: the semantics is not defined here, or does not settle, or time was up.",
      resolve: ({ value }) => (value.outcome === "unmeasured" ? value.reason : null),
    }),
  }),
});

for (const kind of [...STATEMENT_KINDS, "Argument"] as const)
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    contributions: t.field({
      type: ContributionsType,
      description: "What moves its strength most. Audiences play no part.",
      args: {
        by: t.arg({ type: GradualEnum, required: true, description: "The semantics of the strength." }),
        method: t.arg({ type: MethodEnum, required: true, description: "How a contribution is measured." }),
        only: t.arg({ type: ContributorEnum, description: "Statements alone, or arguments alone; both, unless told." }),
        first: t.arg.int({ description: `How many, 1 to ${MOST.most}; ${DEFAULT_FIRST} unless told.` }),
      },
      complexity: ({ first }) => ({ field: MEASURE_COST, multiplier: Math.min(Math.max(first ?? DEFAULT_FIRST, 1), MOST.most) / 4 }),
      resolve: async ({ slug }: GraphNode, { by, method, only, first }, context) => {
        checkLimit("first", first ?? DEFAULT_FIRST, MOST);
        const graph = await weighedGraph(context);
        const asked = { topic: slug, by, method, first: first ?? DEFAULT_FIRST, ...(only ? { only } : {}) };
        const value = await context.reasoning.ask(context.call, { question: "contributions", graph, asked, most: MEASURE_LIMIT });
        return { graph, value };
      },
    }),
  }));
