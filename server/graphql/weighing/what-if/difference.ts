import type { ArgumentGraph } from "#argument/graph.ts";
import type { GapChanges } from "#argument/what-if/in-gaps.ts";
import type { Scenario } from "#argument/what-if/scenario.ts";
import { writeScenario } from "#argument/what-if/scenario-text.ts";
import { changesNothing, tellDifference, tellScenario } from "#argument/what-if/tell.ts";
import type { Difference } from "#argument/what-if.ts";
import { builder } from "../../builder.ts";
import { withinAll } from "../../in-graph.ts";
import { NarrationType } from "../../narration.ts";
import { CountsChangeType, StandingChangeType, StrengthChangeType, VerdictChangeType } from "./changes.ts";
import { RouteChangeType } from "./route-changes.ts";

/* All that a scenario changes. */

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

export const DifferenceType = builder.objectRef<Supposed>("Difference").implement({
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
      resolve: ({ graph, value }) => withinAll(graph, value.verdicts),
    }),
    counts: t.field({
      type: [CountsChangeType],
      description: "Under a semantics that may have several extensions: statements of which another number of them says otherwise.",
      resolve: ({ graph, value }) => withinAll(graph, value.counts),
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
      resolve: ({ graph, value }) => withinAll(graph, value.standings),
    }),
    strengths: t.field({
      type: [StrengthChangeType],
      description: "Strengths under the gradual semantics asked for.",
      resolve: ({ graph, value }) => withinAll(graph, value.strengths),
    }),
    routes: t.field({
      type: [RouteChangeType],
      description: "Of the routes between the ends asked for, those that a tool adopted or dropped holds, best first.",
      resolve: ({ graph, value }) => withinAll(graph, value.routes?.changed ?? []),
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
