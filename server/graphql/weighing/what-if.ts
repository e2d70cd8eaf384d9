import { builder } from "../builder.ts";
import { toEnds } from "../trace.ts";
import { SemanticsEnum, SOLVE_LIMIT } from "./acceptance.ts";
import { ForWhomInput } from "./for-whom.ts";
import { GradualEnum } from "./strength.ts";
import { DifferenceType } from "./what-if/difference.ts";
import { BaseScoreInput, scenarioAsked } from "./what-if/scenario-asked.ts";

/* What a scenario changes. */

const WHAT_IF_COST = 10_000;

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
    resolve: async (_, { from, to, by, gaps, ...given }, { call, reasoning, whole }) => {
      const graph = await whole();
      const scenario = scenarioAsked(graph, given);
      const ends = from || to ? { ends: toEnds(from ?? undefined, to ?? undefined, undefined) } : {};
      const asked = { scenario, ...ends, gaps: gaps ?? false, ...(by ? { by } : {}) };
      const most = (scenario.semantics ?? "GR") === "GR" ? {} : { most: SOLVE_LIMIT };
      return { graph, scenario, value: await reasoning.ask(call, { question: "difference", graph, asked, ...most }) };
    },
  }),
);
