import { ExplorerError } from "#argument/explorer-error.ts";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Hold } from "#argument/trace/holds.ts";
import { narrateRoute } from "#argument/trace/narrate.ts";
import type { WeighedUnder } from "#argument/weigh/under.ts";
import type { Standing, Verdict } from "#argument/weigh/verdict.ts";
import type { Change } from "#argument/what-if/changes.ts";
import type { Counts } from "#argument/what-if/in-dispute.ts";
import type { GapChanges } from "#argument/what-if/in-gaps.ts";
import type { RouteChange } from "#argument/what-if/in-routes.ts";
import { type Scenario, scenarioOf } from "#argument/what-if/scenario.ts";
import { writeScenario } from "#argument/what-if/scenario-text.ts";
import { changesNothing, tellDifference, tellScenario } from "#argument/what-if/tell.ts";
import { type Difference, whatIf } from "#argument/what-if.ts";
import { wholeGraph } from "../../store/whole-graph.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { EntityInterface, NodeInterface } from "../entity.ts";
import { GripEnum } from "../enums.ts";
import { NarrationType } from "../narration.ts";
import { takingTurn } from "../taking-turns.ts";
import { toEnds } from "../trace.ts";
import { SemanticsEnum, solving } from "./acceptance.ts";
import { ForWhomInput, StandingEnum, VerdictEnum } from "./for-whom.ts";
import { GradualEnum } from "./strength.ts";
import { audienceOf, type ForWhom } from "./weigh-for.ts";

/* What a scenario changes. */

const WHAT_IF_COST = 10_000;

interface Of<T> {
  readonly graph: ArgumentGraph;
  readonly value: T;
}
const all = <T>(graph: ArgumentGraph, found: readonly T[]): Of<T>[] => found.map((value) => ({ graph, value }));
const entity = ({ graph, value }: Of<{ readonly id: string }>) => graph.node(value.id) ?? graph.edge(value.id) ?? null;

const VerdictChangeType = builder.objectRef<Of<Change<Verdict | null>>>("VerdictChange").implement({
  description: "A statement whose verdict changes.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    before: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "As the corpus stands; null where there is no extension, or not all were seen.",
      resolve: ({ value }) => value.before,
    }),
    after: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "Under the scenario; null likewise.",
      resolve: ({ value }) => value.after,
    }),
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

const CountsType = builder.objectRef<Counts>("ExtensionCounts").implement({
  description: "What the extensions that bear on a statement say of it.",
  fields: (t) => ({
    accepted: t.int({ description: "How many accept it.", resolve: ({ accepted }) => accepted }),
    rejected: t.int({ description: "How many reject it.", resolve: ({ rejected }) => rejected }),
    extensions: t.int({ description: "How many there are.", resolve: ({ extensions }) => extensions }),
  }),
});

const CountsChangeType = builder.objectRef<Of<Change<Counts>>>("ExtensionCountsChange").implement({
  description: "A statement that another number of extensions accepts or rejects: credulously accepted by some, sceptically by all.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    before: t.field({ type: CountsType, description: "As the corpus stands.", resolve: ({ value }) => value.before }),
    after: t.field({ type: CountsType, description: "Under the scenario.", resolve: ({ value }) => value.after }),
  }),
});

const ScenarioHoldType = builder.objectRef<Of<Hold>>("ScenarioHold").implement({
  description: "A tool's grip on a route. It is our reading.",
  fields: (t) => ({
    tool: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The tool.",
      resolve: ({ graph, value }) => graph.node(value.tool) ?? null,
    }),
    on: t.string({ description: "Slug of the node of the route on which it stands.", resolve: ({ value }) => value.node }),
    grip: t.field({ type: GripEnum, description: "How firmly.", resolve: ({ value }) => value.grip }),
    past: t.string({ nullable: true, description: "What gets past the tool.", resolve: ({ value }) => value.past ?? null }),
  }),
});

const RouteChangeType = builder.objectRef<Of<RouteChange>>("RouteChange").implement({
  description: "A route that a tool adopted holds, or that a tool dropped could have held.",
  fields: (t) => ({
    slugs: t.stringList({ description: "Slugs of its nodes, in order.", resolve: ({ value }) => [...value.nodes] }),
    text: t.string({ description: "The route in sentences.", resolve: ({ graph, value }) => narrateRoute(graph, value).text }),
    before: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip of what is in place as the corpus stands, which is nothing.",
      resolve: ({ value }) => value.before,
    }),
    after: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip of what the scenario puts in place.",
      resolve: ({ value }) => value.after,
    }),
    atBestBefore: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip that any tool could have on it.",
      resolve: ({ value }) => value.atBest.before,
    }),
    atBestAfter: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest that any tool could have that is not dropped.",
      resolve: ({ value }) => value.atBest.after,
    }),
    adopted: t.field({
      type: [ScenarioHoldType],
      description: "The tools adopted that hold it, firmest first.",
      resolve: ({ graph, value }) => all(graph, value.adopted),
    }),
    dropped: t.field({
      type: [ScenarioHoldType],
      description: "The tools dropped that could have held it, firmest first.",
      resolve: ({ graph, value }) => all(graph, value.dropped),
    }),
  }),
});

const GapChangesType = builder.objectRef<GapChanges>("GapChanges").implement({
  description: "Gaps that a scenario opens and closes.",
  fields: (t) => ({
    opened: t.stringList({ description: "What is then left open.", resolve: ({ opened }) => [...opened] }),
    closed: t.stringList({ description: "What is then no longer left open.", resolve: ({ closed }) => [...closed] }),
    complete: t.boolean({ description: "Whether every kind of gap was sought to the end.", resolve: ({ complete }) => complete }),
  }),
});

interface Supposed {
  readonly graph: ArgumentGraph;
  readonly scenario: Scenario;
  readonly value: Difference;
}

const DifferenceType = builder.objectRef<Supposed>("Difference").implement({
  description: "What a scenario changes against the corpus as it stands: only what differs.",
  fields: (t) => ({
    scenario: t.string({
      description:
        "The scenario as a short text, which can stand in an address and after `riparian what-if --scenario`; empty where nothing is supposed.",
      resolve: ({ scenario }) => writeScenario(scenario),
    }),
    supposed: t.field({
      type: NarrationType,
      nullable: true,
      description: "The scenario in a sentence; null where nothing is supposed.",
      resolve: ({ graph, scenario }) => tellScenario(graph, scenario) ?? null,
    }),
    changesNothing: t.boolean({
      description: "Whether nothing that was asked about changes.",
      resolve: ({ value }) => changesNothing(value),
    }),
    sentences: t.field({
      type: [NarrationType],
      description: "What changes, in sentences: verdicts, counts, standings, strengths, routes, gaps.",
      resolve: ({ graph, scenario, value }) => {
        const { verdicts, counts, standings, strengths, routes, gaps } = tellDifference(graph, scenario, value);
        return [verdicts, counts, standings, strengths, routes, gaps].flat().map(({ told }) => told);
      },
    }),
    verdicts: t.field({
      type: [VerdictChangeType],
      description: "Verdicts, under the semantics asked for.",
      resolve: ({ graph, value }) => all(graph, value.verdicts),
    }),
    counts: t.field({
      type: [CountsChangeType],
      description: "Under a semantics that may have several extensions: statements of which another number of them says otherwise.",
      resolve: ({ graph, value }) => all(graph, value.counts),
    }),
    extensionsBefore: t.string({
      nullable: true,
      description:
        "Under such a semantics: how many extensions there are as the corpus stands, as digits; null where there are too many to count.",
      resolve: ({ value }) => value.extensions?.before?.toString() ?? null,
    }),
    extensionsAfter: t.string({
      nullable: true,
      description: "How many there are under the scenario; null likewise.",
      resolve: ({ value }) => value.extensions?.after?.toString() ?? null,
    }),
    standings: t.field({
      type: [StandingChangeType],
      description: "Standings of arguments, by grounded semantics; empty under another.",
      resolve: ({ graph, value }) => all(graph, value.standings),
    }),
    strengths: t.field({
      type: [StrengthChangeType],
      description: "Strengths under the gradual semantics asked for.",
      resolve: ({ graph, value }) => all(graph, value.strengths),
    }),
    routes: t.field({
      type: [RouteChangeType],
      description: "Of the routes between the ends asked for, those that a tool adopted or dropped holds, best first.",
      resolve: ({ graph, value }) => all(graph, value.routes?.changed ?? []),
    }),
    routesComplete: t.boolean({
      nullable: true,
      description: "Whether all routes were looked at; null without ends.",
      resolve: ({ value }) => value.routes?.complete ?? null,
    }),
    gaps: t.field({
      type: GapChangesType,
      nullable: true,
      description: "Gaps, where asked for.",
      resolve: ({ value }) => value.gaps ?? null,
    }),
  }),
});

const BaseScoreInput = builder.inputType("BaseScore", {
  description: "A base score given outright.",
  fields: (t) => ({
    of: t.string({ required: true, description: "Slug of a statement or an argument, or key of a support." }),
    score: t.float({ required: true, description: "From 0 to 1. An argument with one no longer rests on its premises." }),
  }),
});

interface Asked {
  readonly adopt?: readonly string[] | null | undefined;
  readonly drop?: readonly string[] | null | undefined;
  readonly forWhom?: ForWhom | null | undefined;
  readonly scores?: readonly { readonly of: string; readonly score: number }[] | null | undefined;
  readonly semantics?: WeighedUnder | null | undefined;
}

function scenarioAsked(graph: ArgumentGraph, { adopt, drop, forWhom, scores, semantics }: Asked): Scenario {
  const { audience, putFirst, grant, deny, reading } = forWhom ?? {};
  return scenarioOf({
    adopt: adopt ?? [],
    drop: drop ?? [],
    grant: grant ?? [],
    deny: deny ?? [],
    audience: audience || putFirst?.length ? audienceOf(graph, forWhom ?? {}) : undefined,
    reading: reading ?? undefined,
    baseScores: baseScoresOf(scores ?? []),
    semantics: semantics ?? undefined,
  });
}

function baseScoresOf(scores: NonNullable<Asked["scores"]>): Readonly<Record<string, number>> {
  const given = new Map(scores.map(({ of, score }) => [of, score]));
  if (given.size === scores.length) return Object.fromEntries(given);
  throw new ExplorerError("BAD_USER_INPUT", "A statement or an argument is given two base scores; it can have one.");
}

builder.queryField("whatIf", (t) =>
  t.field({
    type: DifferenceType,
    description: "What changes if tools are adopted or not to be had, facts granted or denied, criteria put first, base scores given.",
    args: {
      adopt: t.arg.stringList({ description: "Slugs of tools put in place: they hold the routes between the ends asked for." }),
      drop: t.arg.stringList({
        description: "Slugs of tools that are not to be had: they hold nothing, and what only they held is a gap.",
      }),
      forWhom: t.arg({ type: ForWhomInput, description: "For whom, with what granted and denied, and whose word counts." }),
      scores: t.arg({ type: [BaseScoreInput], description: "Base scores given outright, for strengths." }),
      semantics: t.arg({ type: SemanticsEnum, description: "Under which verdicts are compared, before and after; grounded unless told." }),
      from: t.arg.string({ description: "With `to`: also the routes between these two." }),
      to: t.arg.string({ description: "With `from`: also the routes between these two." }),
      by: t.arg({ type: GradualEnum, description: "Also strengths, under this semantics." }),
      gaps: t.arg.boolean({ description: "Also what is left open, where tools are dropped." }),
    },
    complexity: ({ gaps }) => ({ field: gaps ? 2 * WHAT_IF_COST : WHAT_IF_COST }),
    resolve: async (_, { from, to, by, gaps, ...asked }, context: Context) => {
      const { store, call } = context;
      const graph = await wholeGraph(store, call);
      const scenario = scenarioAsked(graph, asked);
      const gradual = GRADUAL_SEMANTICS.find(({ id }) => id === by);
      const ends = from || to ? { ends: toEnds(from ?? undefined, to ?? undefined, undefined) } : {};
      const value = await takingTurn(call, (timeLimit) =>
        whatIf(graph, scenario, { ...ends, limits: { timeLimit }, gradual, coverage: gaps ?? false, solving: solving(context) }),
      );
      return { graph, scenario, value };
    },
  }),
);
