import { type Coverage, coverGraph } from "./cover.ts";
import { ExplorerError } from "./explorer-error.ts";
import { backingOf } from "./gradual/backing.ts";
import type { GradualSemantics } from "./gradual/gradual-semantics.ts";
import { frameworkOf } from "./gradual/of-dispute.ts";
import { rangeOf } from "./gradual/outcome.ts";
import { strengths } from "./gradual/strengths.ts";
import { type ArgumentGraph, buildGraph } from "./graph.ts";
import { changeInPlace } from "./trace/in-place.ts";
import { type TraceEnds, type TraceLimits, traceRoutes } from "./trace.ts";
import type { Grip } from "./vocabulary.ts";
import { type Audience, NOBODY } from "./weigh/audience.ts";
import { disputeOf, type Reading } from "./weigh/of-corpus.ts";
import type { Standing, Verdict } from "./weigh/verdict.ts";
import { weigh } from "./weigh.ts";

/** What a reader supposes: a small value that can stand in an address. What is left out is as the corpus has it. */
export interface Scenario {
  /** Tools put in place: they hold the routes. */
  readonly adopt?: readonly string[];
  /** Tools that are not to be had: what only they held is a gap. */
  readonly drop?: readonly string[];
  /** Statements taken as given, and denied. */
  readonly grant?: readonly string[];
  readonly deny?: readonly string[];
  readonly audience?: Audience;
  readonly reading?: Reading;
  /** Base scores given outright, by id of a statement or argument, between 0 and 1. */
  readonly baseScores?: Readonly<Record<string, number>>;
}

export interface Change<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
}

export interface Difference {
  /** Of statements whose grounded verdict changes, in order of id. */
  readonly verdicts: readonly Change<Verdict>[];
  /** Of arguments whose standing changes. */
  readonly standings: readonly Change<Standing>[];
  /** Under the gradual semantics asked for: those whose strength changes, as ranges; a point where it settled. */
  readonly strengths: readonly Change<readonly [low: number, high: number]>[];
  /** Between the ends asked for: the routes that the tools adopted hold, by their firmest grip. Ids are the slugs of their nodes, joined. */
  readonly routes: readonly Change<Grip | null>[];
  /** The gaps that the scenario opens and closes, where asked for, as their messages. */
  readonly gaps: { readonly opened: readonly string[]; readonly closed: readonly string[]; readonly complete: boolean } | undefined;
}

export interface WhatIfQuestion {
  readonly ends?: TraceEnds;
  readonly limits?: TraceLimits;
  readonly gradual?: GradualSemantics;
  /** Whether to compare what the graph leaves open: costly (cover.ts). */
  readonly coverage?: boolean;
}

/**
 * What a scenario changes against the corpus as it stands: verdicts, standings, strengths, routes and gaps, each only where it differs. It wants
 * the whole graph. Throws BAD_USER_INPUT for a tool, statement or score that does not fit. Cost: everything is weighed twice, which is linear; the
 * trace and the coverage as they cost themselves.
 */
export function whatIf(graph: ArgumentGraph, scenario: Scenario, question: WhatIfQuestion = {}): Difference {
  checkScenario(graph, scenario);
  const dropped = new Set(scenario.drop);
  const before = weigh(disputeOf(graph));
  const dispute = disputeOf(graph, scenario.reading);
  const after = weigh(dispute, {
    audience: scenario.audience ?? NOBODY,
    granted: new Set(scenario.grant ?? []),
    denied: new Set(scenario.deny ?? []),
  });
  return {
    verdicts: changes(before.verdicts, after.verdicts),
    standings: changes(before.standings, after.standings),
    strengths: question.gradual ? strengthChanges(graph, scenario, question.gradual) : [],
    routes: question.ends ? routeChanges(graph, question.ends, question.limits ?? {}, scenario.adopt ?? []) : [],
    gaps: question.coverage ? gapChanges(coverGraph(graph), coverGraph(withoutNodes(graph, dropped)), dropped) : undefined,
  };
}

function checkScenario(graph: ArgumentGraph, { adopt = [], drop = [], grant = [], deny = [], baseScores = {} }: Scenario): void {
  const refuse = (message: string) => {
    throw new ExplorerError("BAD_USER_INPUT", message);
  };
  const statements = new Set(disputeOf(graph).statements.map(({ id }) => id));
  for (const tool of [...adopt, ...drop]) if (graph.node(tool)?.kind !== "PolicyTool") refuse(`"${tool}" is no policy tool.`);
  for (const statement of [...grant, ...deny]) if (!statements.has(statement)) refuse(`"${statement}" is no statement that is weighed.`);
  for (const tool of adopt) if (drop.includes(tool)) refuse(`"${tool}" is adopted and dropped; it can be one of them.`);
  for (const statement of grant) if (deny.includes(statement)) refuse(`"${statement}" is granted and denied; it can be one of them.`);
  for (const [id, score] of Object.entries(baseScores)) {
    if (!statements.has(id) && graph.node(id)?.kind !== "Argument" && !graph.edge(id))
      refuse(`There is no statement or argument "${id}" to give a score.`);
    if (!(score >= 0 && score <= 1)) refuse(`The score of "${id}" is ${score}; it must be from 0 to 1.`);
  }
}

function withoutNodes({ nodes, edges }: ArgumentGraph, dropped: ReadonlySet<string>): ArgumentGraph {
  return buildGraph({
    nodes: nodes.filter(({ slug }) => !dropped.has(slug)),
    edges: edges.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to)),
  });
}

function strengthChanges(graph: ArgumentGraph, { reading, grant = [], deny = [], baseScores = {} }: Scenario, semantics: GradualSemantics) {
  const backing = backingOf(graph);
  const given = new Map([...grant.map((id) => [id, 1] as const), ...deny.map((id) => [id, 0] as const), ...Object.entries(baseScores)]);
  const ranges = (made: ReturnType<typeof frameworkOf>) => {
    const found = strengths(made.framework, semantics);
    return new Map(
      made.ids.flatMap((id, index) => {
        const range = rangeOf(found, index);
        return range ? [[id, range] as const] : [];
      }),
    );
  };
  return changes(ranges(frameworkOf(disputeOf(graph), backing)), ranges(frameworkOf(disputeOf(graph, reading), backing, { given })));
}

function routeChanges(
  graph: ArgumentGraph,
  ends: TraceEnds,
  limits: TraceLimits,
  adopted: readonly string[],
): readonly Change<Grip | null>[] {
  const trace = traceRoutes(graph, ends, limits);
  const routes = trace.outcome === "reached" ? trace.routes : [];
  return changeInPlace(routes, [], adopted).map(({ route, before, after }) => ({
    id: routes[route]?.nodes.join(" ") ?? "",
    before,
    after,
  }));
}

/**
 * Gaps are the same where they are of one rule and about the same nodes, however they are worded; what a tool that is gone lacked itself is no
 * gap that was closed.
 */
function gapChanges(before: Coverage, after: Coverage, dropped: ReadonlySet<string>): NonNullable<Difference["gaps"]> {
  const keyed = ({ gaps }: Coverage) =>
    new Map(
      gaps
        .filter(({ about: [first = ""] }) => !dropped.has(first))
        .map(({ rule, about, message }) => [JSON.stringify([rule, about.filter((slug) => !dropped.has(slug))]), message]),
    );
  const [was, is] = [keyed(before), keyed(after)];
  const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...from].flatMap(([key, message]) => (other.has(key) ? [] : [message]));
  return { opened: missing(is, was), closed: missing(was, is), complete: before.complete && after.complete };
}

/** What both maps have, where it differs, in order of key. */
function changes<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly Change<T>[] {
  return [...before]
    .flatMap(([id, was]) => {
      const is = after.get(id);
      return is === undefined || JSON.stringify(is) === JSON.stringify(was) ? [] : [{ id, before: was, after: is }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
