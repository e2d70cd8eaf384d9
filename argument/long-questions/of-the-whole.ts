import { type Coverage, coverGraph } from "../cover.ts";
import { GRADUAL_SEMANTICS } from "../gradual/all-semantics.ts";
import type { TraceEnds } from "../trace.ts";
import type { Scenario } from "../what-if/scenario.ts";
import { type Difference, whatIf } from "../what-if.ts";
import type { Answering } from "./answering.ts";

export interface WhatIfAsked {
  readonly scenario: Scenario;
  /** Where told: also the routes between them. */
  readonly ends?: TraceEnds;
  /** Where told, the id of a gradual semantics: also strengths. */
  readonly by?: string;
  /** Also what is left open. */
  readonly gaps: boolean;
}

/** What a scenario changes; as `whatIf`. The graph is to be the whole. */
export const difference: Answering<WhatIfAsked, Difference> = (graph, { scenario, ends, by, gaps }, within) =>
  whatIf(graph, scenario, {
    ...(ends ? { ends } : {}),
    limits: within,
    gradual: GRADUAL_SEMANTICS.find(({ id }) => id === by),
    coverage: gaps,
    solving: within,
  });

/** What the graph leaves open; as `coverGraph`. The graph is to be the whole. */
export const coverage: Answering<null, Coverage> = (graph, _, { timeLimit }) => coverGraph(graph, { timeLimit });
