import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { WeighedUnder } from "#argument/weigh/under.ts";
import { type Scenario, scenarioOf } from "#argument/what-if/scenario.ts";
import { builder } from "../../builder.ts";
import { audienceOf, type ForWhom } from "../weigh-for.ts";

/* A scenario as it is asked about in GraphQL. */

export const BaseScoreInput = builder.inputType("BaseScore", {
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

export function scenarioAsked(graph: ArgumentGraph, { adopt, drop, forWhom, scores, semantics }: Asked): Scenario {
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
