import { backingOf, NO_BACKING } from "./gradual/backing.ts";
import type { ArgumentGraph } from "./graph.ts";
import type { TraceEnds, TraceLimits } from "./trace.ts";
import { type Audience, NOBODY } from "./weigh/audience.ts";
import type { Dispute } from "./weigh/dispute.ts";
import { disputeOf } from "./weigh/of-corpus.ts";
import { type DisputeChanges, type DisputeQuestion, type Subject, suppose } from "./what-if/in-dispute.ts";
import { type GapChanges, gapChanges } from "./what-if/in-gaps.ts";
import { type RouteChanges, routeChanges } from "./what-if/in-routes.ts";
import { checkScenario, type Scenario, type Supposable } from "./what-if/scenario.ts";

/** What a scenario changes against the corpus as it stands: only what differs. */
export interface Difference extends DisputeChanges {
  /** Between the ends asked for. */
  readonly routes?: RouteChanges;
  /** Where asked for. */
  readonly gaps?: GapChanges;
}

export interface WhatIfQuestion extends DisputeQuestion {
  readonly ends?: TraceEnds;
  readonly limits?: TraceLimits;
  /** Whether to compare what the graph leaves open, if tools are dropped: costly (cover.ts). */
  readonly coverage?: boolean;
}

/**
 * What a scenario changes against the corpus as it stands, for nobody in particular and under the evidential reading: verdicts, standings, strengths,
 * routes and gaps. It wants the whole graph. Same input, same answer.
 *
 * Throws BAD_USER_INPUT for what is not there to be supposed, and as `weighUnder` and `traceRoutes` do. Cost: the dispute is made ready once a graph,
 * which is linear; then verdicts and strengths cost what the scenario reaches (what-if/reweigh.ts, restrengthen.ts), the other semantics, routes
 * and gaps what they cost themselves.
 */
export async function whatIf(graph: ArgumentGraph, scenario: Scenario, question: WhatIfQuestion = {}): Promise<Difference> {
  const { supposable, ask } = READY.get(graph) ?? makeReady(graph);
  checkScenario(scenario, supposable);
  const { ends, limits = {}, coverage = false } = question;
  return {
    ...(await ask(scenario, question)),
    ...(ends ? { routes: routeChanges(graph, ends, limits, scenario) } : {}),
    ...(coverage ? { gaps: gapChanges(graph, scenario.drop ?? [], limits) } : {}),
  };
}

/**
 * The same of a dispute from outside, against the dispute as it stands, for its own audience. It has no tools and no readings. Only what the
 * scenario names is made ready, since in circles of support much that could be granted makes many nodes (weigh/construct.ts).
 */
export async function whatIfOutside(
  dispute: Dispute,
  audience: Audience,
  scenario: Scenario,
  question: DisputeQuestion = {},
): Promise<DisputeChanges> {
  const values = dispute.arguments.flatMap(({ value }) => value ?? []);
  checkScenario(scenario, supposableOf(dispute, [], [...values, ...audience.prefers.flat()]));
  const ask = suppose(
    { under: () => dispute, backing: NO_BACKING, audience },
    new Set([...(scenario.grant ?? []), ...(scenario.deny ?? [])]),
  );
  return ask(scenario, question);
}

interface Ready {
  readonly supposable: Supposable;
  readonly ask: ReturnType<typeof suppose>;
}

/** A graph never changes, so it is made ready once. */
const READY = new WeakMap<ArgumentGraph, Ready>();

function makeReady(graph: ArgumentGraph): Ready {
  const ofKind = (kind: string) => graph.nodes.flatMap((node) => (node.kind === kind ? node.slug : []));
  const supposable = supposableOf(disputeOf(graph), ofKind("PolicyTool"), ofKind("Criterion"));
  const subject: Subject = { under: (reading) => disputeOf(graph, reading), backing: backingOf(graph), audience: NOBODY };
  const ready = { supposable, ask: suppose(subject, supposable.statements) };
  READY.set(graph, ready);
  return ready;
}

function supposableOf(dispute: Dispute, tools: readonly string[], values: readonly string[]): Supposable {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return { tools: new Set(tools), statements: ids(dispute.statements), arguments: ids(dispute.arguments), values: new Set(values) };
}
