import type { ArgumentGraph } from "#argument/graph.ts";
import type { Fact } from "#argument/settle/facts.ts";
import { tellSettlement } from "#argument/settle/tell.ts";
import { DEFAULT_SETTLE_SIZE, type Settlement, WANTED } from "#argument/settle.ts";
import { builder } from "../builder.ts";
import { EntityInterface } from "../entity.ts";
import { values } from "../enums.ts";
import type { In } from "../in-graph.ts";
import { NarrationType } from "../narration.ts";
import { ForWhomInput, VerdictEnum } from "./for-whom.ts";
import { statementIn, weighFor } from "./weigh-for.ts";

/* What would settle a statement. */

/** For answers of the usual size; those of three twice, of four three times as much. */
const SETTLE_COST = 10_000;
/** Milliseconds for answers of the usual size, which are found in a tenth of it; larger ones may be sought for long, and are told as far as one came. */
const SEARCH_LIMIT = { usual: 1_500, larger: 500 } as const;

interface Settled {
  readonly graph: ArgumentGraph;
  readonly settlement: Settlement;
}
const WantedEnum = builder.enumType("WantedVerdict", {
  description: "The verdict that is wanted.",
  values: values(
    WANTED,
    (wanted) => wanted.toUpperCase(),
    (wanted) => `That it comes out ${wanted}.`,
  ),
});

const FactType = builder.objectRef<In<Fact>>("Fact").implement({
  description: "A statement taken as given, or denied.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.statement) ?? null,
    }),
    isGranted: t.boolean({
      description: "True where it is taken as given, false where it is denied.",
      resolve: ({ value }) => value.is === "granted",
    }),
  }),
});

const FactSetType = builder.objectRef<In<readonly Fact[]>>("FactSet").implement({
  description: "Facts that together give the verdict, and of which none can be left out.",
  fields: (t) => ({
    facts: t.field({
      type: [FactType],
      description: "The facts.",
      resolve: ({ graph, value }) => value.map((fact) => ({ graph, value: fact })),
    }),
  }),
});

const CriteriaSetType = builder.objectRef<In<readonly string[]>>("CriteriaSet").implement({
  description: "Criteria which, put first together, give the verdict, and of which none can be left out.",
  fields: (t) => ({
    criteria: t.field({
      type: [EntityInterface],
      description: "The criteria.",
      resolve: ({ graph, value }) => value.flatMap((slug) => graph.node(slug) ?? []),
    }),
  }),
});

const FirstAndFactsType = builder.objectRef<In<Settlement["both"][number]>>("FirstAndFacts").implement({
  description: "What gives the verdict for whoever puts this criterion first.",
  fields: (t) => ({
    first: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The criterion.",
      resolve: ({ graph, value }) => graph.node(value.first) ?? null,
    }),
    facts: t.field({
      type: [FactSetType],
      description: "The smallest sets of facts.",
      resolve: ({ graph, value }) => value.facts.map((set) => ({ graph, value: set })),
    }),
  }),
});

const SettlementType = builder.objectRef<Settled>("Settlement").implement({
  description: "What would have to be true, or valued, for a statement to have a verdict: all smallest answers of each kind.",
  fields: (t) => ({
    from: t.field({
      type: [FactType],
      description: "The facts from which it starts: what is granted and denied already. The answers are what is needed in addition.",
      resolve: ({ graph, settlement }) => settlement.from.map((value) => ({ graph, value })),
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: "As it stands, from these facts.",
      resolve: ({ settlement }) => settlement.verdict,
    }),
    facts: t.field({
      type: [FactSetType],
      description: "By facts alone. One empty set where it is so already.",
      resolve: ({ graph, settlement }) => settlement.facts.map((value) => ({ graph, value })),
    }),
    always: t.field({
      type: [FactSetType],
      description: "Those of `facts` that give it to every audience, whatever it puts first; empty where there are too many orders to say.",
      resolve: ({ graph, settlement }) => settlement.always.map((value) => ({ graph, value })),
    }),
    values: t.field({
      type: [CriteriaSetType],
      description: "By criteria put first.",
      resolve: ({ graph, settlement }) => settlement.values.map((value) => ({ graph, value })),
    }),
    both: t.field({
      type: [FirstAndFactsType],
      description: "By facts for whoever puts one criterion first, where neither gives it alone.",
      resolve: ({ graph, settlement }) => settlement.both.map((value) => ({ graph, value })),
    }),
    criteria: t.field({
      type: [EntityInterface],
      description: "The criteria on which the verdict can turn at all.",
      resolve: ({ graph, settlement }) => settlement.criteria.flatMap((slug) => graph.node(slug) ?? []),
    }),
    sentences: t.field({
      type: [NarrationType],
      description: "The same in sentences.",
      resolve: ({ graph, settlement }) => [...tellSettlement(graph, settlement)],
    }),
    complete: t.boolean({ description: "Whether these are all of at most maxSize.", resolve: ({ settlement }) => settlement.complete }),
  }),
});

builder.queryField("settle", (t) =>
  t.field({
    type: SettlementType,
    description: "What would settle a statement, by grounded semantics.",
    args: {
      statement: t.arg.string({ required: true, description: "Slug of a claim, an item of evidence, a case study, an option or a tool." }),
      want: t.arg({ type: WantedEnum, description: "The verdict wanted; accepted unless told." }),
      forWhom: t.arg({
        type: ForWhomInput,
        description: "For whom, and from which facts it starts; nobody in particular and from none, unless told.",
      }),
      maxSize: t.arg.int({ description: `Most facts, or criteria, in an answer, 1 to 4; ${DEFAULT_SETTLE_SIZE} unless told.` }),
    },
    complexity: ({ maxSize }) => ({ field: SETTLE_COST * Math.min(3, Math.max(1, (maxSize ?? DEFAULT_SETTLE_SIZE) - 1)) }),
    resolve: async (_, { statement, want, forWhom, maxSize }, context) => {
      const { graph, dispute, reading, construction } = await weighFor(context, forWhom);
      const size = maxSize ?? DEFAULT_SETTLE_SIZE;
      const settlement = await context.reasoning.ask(context.call, {
        question: "settlement",
        graph,
        asked: { statement: statementIn(dispute, statement), want: want ?? "accepted", reading, construction, maxSize: size },
        most: size > DEFAULT_SETTLE_SIZE ? SEARCH_LIMIT.larger : SEARCH_LIMIT.usual,
      });
      return { graph, settlement };
    },
  }),
);
