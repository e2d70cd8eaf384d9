import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Grip } from "#argument/vocabulary.ts";
import type { Standing, Verdict } from "#argument/weigh/verdict.ts";
import { type Change, type Difference, whatIf } from "#argument/what-if.ts";
import { startClock } from "../../store/limits.ts";
import { wholeGraph } from "../../store/whole-graph.ts";
import { builder } from "../builder.ts";
import { EntityInterface, NodeInterface } from "../entity.ts";
import { GripEnum } from "../enums.ts";
import { toEnds } from "../trace.ts";
import { ForWhomInput, StandingEnum, VerdictEnum } from "./for-whom.ts";
import { GradualEnum } from "./strength.ts";
import { audienceOf } from "./weigh-for.ts";

/* What a scenario changes. */

/** Milliseconds of each search, during which nothing else is answered. */
const SEARCH_LIMIT = 2_000;
const WHAT_IF_COST = 5_000;

interface Of<T> {
  readonly graph: ArgumentGraph;
  readonly value: T;
}
const all = <T>(graph: ArgumentGraph, found: readonly T[]): Of<T>[] => found.map((value) => ({ graph, value }));
const entity = ({ graph, value }: Of<{ readonly id: string }>) => graph.node(value.id) ?? graph.edge(value.id) ?? null;

const VerdictChangeType = builder.objectRef<Of<Change<Verdict>>>("VerdictChange").implement({
  description: "A statement whose verdict changes.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    before: t.field({ type: VerdictEnum, description: "As the corpus stands.", resolve: ({ value }) => value.before }),
    after: t.field({ type: VerdictEnum, description: "Under the scenario.", resolve: ({ value }) => value.after }),
  }),
});

const StandingChangeType = builder.objectRef<Of<Change<Standing>>>("StandingChange").implement({
  description: "An argument, or a support, whose standing changes.",
  fields: (t) => ({
    of: t.field({ type: NodeInterface, nullable: true, description: "The argument, or the relationship that supports.", resolve: entity }),
    before: t.field({ type: StandingEnum, description: "As the corpus stands.", resolve: ({ value }) => value.before }),
    after: t.field({ type: StandingEnum, description: "Under the scenario.", resolve: ({ value }) => value.after }),
  }),
});

const StrengthChangeType = builder.objectRef<Of<Change<readonly [number, number]>>>("StrengthChange").implement({
  description: "Something whose strength changes; ranges, which are points where it settled.",
  fields: (t) => ({
    of: t.field({ type: NodeInterface, nullable: true, description: "The statement, argument or support.", resolve: entity }),
    before: t.floatList({ description: "Low and high, as the corpus stands.", resolve: ({ value }) => [...value.before] }),
    after: t.floatList({ description: "Low and high under the scenario.", resolve: ({ value }) => [...value.after] }),
  }),
});

const RouteChangeType = builder.objectRef<Change<Grip | null>>("RouteChange").implement({
  description: "A route that the tools adopted hold.",
  fields: (t) => ({
    slugs: t.stringList({ description: "Slugs of its nodes, in order.", resolve: ({ id }) => id.split(" ") }),
    before: t.field({ type: GripEnum, nullable: true, description: "The firmest grip on it before.", resolve: ({ before }) => before }),
    after: t.field({ type: GripEnum, nullable: true, description: "The firmest grip on it then.", resolve: ({ after }) => after }),
  }),
});

const GapChangesType = builder.objectRef<NonNullable<Difference["gaps"]>>("GapChanges").implement({
  description: "Gaps that a scenario opens and closes.",
  fields: (t) => ({
    opened: t.stringList({ description: "What is then left open.", resolve: ({ opened }) => [...opened] }),
    closed: t.stringList({ description: "What is then no longer left open.", resolve: ({ closed }) => [...closed] }),
    complete: t.boolean({ description: "Whether every kind of gap was sought to the end.", resolve: ({ complete }) => complete }),
  }),
});

const DifferenceType = builder.objectRef<Of<Difference>>("Difference").implement({
  description: "What a scenario changes against the corpus as it stands: only what differs.",
  fields: (t) => ({
    verdicts: t.field({
      type: [VerdictChangeType],
      description: "Verdicts, by grounded semantics.",
      resolve: ({ graph, value }) => all(graph, value.verdicts),
    }),
    standings: t.field({
      type: [StandingChangeType],
      description: "Standings of arguments.",
      resolve: ({ graph, value }) => all(graph, value.standings),
    }),
    strengths: t.field({
      type: [StrengthChangeType],
      description: "Strengths under the semantics asked for.",
      resolve: ({ graph, value }) => all(graph, value.strengths),
    }),
    routes: t.field({
      type: [RouteChangeType],
      description: "Routes between the ends asked for.",
      resolve: ({ value }) => [...value.routes],
    }),
    gaps: t.field({
      type: GapChangesType,
      nullable: true,
      description: "Gaps, where asked for.",
      resolve: ({ value }) => value.gaps ?? null,
    }),
  }),
});

builder.queryField("whatIf", (t) =>
  t.field({
    type: DifferenceType,
    description: "What changes if tools are adopted or not to be had, facts granted or denied, criteria put first.",
    args: {
      adopt: t.arg.stringList({ description: "Slugs of tools put in place: they hold the routes between the ends asked for." }),
      drop: t.arg.stringList({ description: "Slugs of tools that are not to be had: what only they held is a gap." }),
      forWhom: t.arg({ type: ForWhomInput, description: "For whom, with what granted and denied, and whose word counts." }),
      from: t.arg.string({ description: "With `to`: also the routes between these two." }),
      to: t.arg.string({ description: "With `from`: also the routes between these two." }),
      by: t.arg({ type: GradualEnum, description: "Also strengths, under this semantics." }),
      gaps: t.arg.boolean({ description: "Also what is left open." }),
    },
    complexity: { field: WHAT_IF_COST },
    resolve: async (_, { adopt, drop, forWhom, from, to, by, gaps }, { store, call }) => {
      const graph = await wholeGraph(store, call);
      startClock(call);
      const semantics = GRADUAL_SEMANTICS.find(({ id }) => id === by);
      const timeLimit = Math.min(SEARCH_LIMIT, call.timeLimit);
      const value = whatIf(
        graph,
        {
          adopt: adopt ?? [],
          drop: drop ?? [],
          grant: forWhom?.grant ?? [],
          deny: forWhom?.deny ?? [],
          audience: audienceOf(graph, forWhom ?? {}),
          ...(forWhom?.reading ? { reading: forWhom.reading } : {}),
        },
        {
          ...(from || to ? { ends: toEnds(from ?? undefined, to ?? undefined, undefined), limits: { timeLimit } } : {}),
          ...(semantics ? { gradual: semantics } : {}),
          coverage: gaps ?? false,
        },
      );
      return { graph, value };
    },
  }),
);
