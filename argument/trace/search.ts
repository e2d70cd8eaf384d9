import type { Sign } from "../vocabulary.ts";
import { findDeadEnd } from "./dead-end.ts";
import { type Step, type StepGraph, stepsOf } from "./step-graph.ts";
import { Walks } from "./walks.ts";

/** No route may be longer: lengths are bits of a 32-bit word in the search. */
export const LONGEST_ROUTE = 30;

/** How often the search looks at the clock, in arcs looked at. */
const ARCS_PER_LOOK = 1024;

export interface RouteSearch {
  readonly sources: ReadonlySet<number>;
  readonly targets: ReadonlySet<number>;
  readonly maxLength: number;
  /** Asked now and then; true ends the search. */
  readonly isTimeUp: () => boolean;
  /** Told of the arcs that were looked at: for measuring. */
  readonly onLooked?: (arcs: number) => void;
}

/** How a search ended: everything was listed, or time was up; `length` is the length up to which the list is whole. */
export interface SearchEnd {
  readonly outcome: "exhausted" | "time";
  readonly length: number;
}

/**
 * Lists every simple route from a source to a target of at most `maxLength` steps, best first: fewest steps, then the better-evidenced
 * (its weakest step decides), then node names, then the ties of its steps (shared/tracing 3). A route ends at the first target it meets
 * and meets no source but its first.
 *
 * Routes are enumerated lazily: by length, within a length by the rank of the weakest step, within a rank by depth-first search in order of
 * names. A branch is entered only where a walk of exactly the steps left, none of them of a worse rank, leads from it to a target (see
 * walks.ts). So routes of one length cost what lies on walks of that length, plus the branches that fail only by meeting themselves; where
 * many do, the search goes back to where the path began to stand in its own way (see dead-end.ts).
 * The k best simple paths: Yen 1971 (Management Science 17, 712-716); unlike his, this order needs no candidate list, since every step
 * counts one. The bound on the remaining distance, from both sides: Pohl 1971 (Machine Intelligence 6, 127-140).
 */
export function* searchRoutes<T>(graph: StepGraph<T>, search: RouteSearch): Generator<readonly Step<T>[], SearchEnd, void> {
  const byRank = graph.ranks.map((): RankedWalks => ({ isOver: false, walks: undefined }));
  try {
    return yield* searchByLength(graph, search, byRank);
  } finally {
    for (const { walks } of byRank) walks?.close();
  }
}

interface RankedWalks {
  /** Whether there are no longer walks of the rank. */
  isOver: boolean;
  walks: Walks | undefined;
}

function* searchByLength<T>(
  graph: StepGraph<T>,
  search: RouteSearch,
  byRank: readonly RankedWalks[],
): Generator<readonly Step<T>[], SearchEnd, void> {
  const clock = new Clock(search);
  const sources = [...search.sources].sort((a, b) => a - b);
  for (let length = 1; length <= search.maxLength; length++) {
    for (const [rank, ranked] of byRank.entries()) {
      if (ranked.isOver) continue;
      ranked.walks ??= new Walks(graph, search, rank, (arcs) => clock.look(arcs));
      ranked.isOver = !ranked.walks.prepare(length);
      if (clock.isUp) return { outcome: "time", length: length - 1 };
      if (ranked.isOver) continue;
      for (const source of sources) {
        if (!ranked.walks.passes(source, 0, length)) continue;
        const end = yield* routesOfLength(graph, search, ranked.walks, source, length, rank, clock);
        if (end === "time") return { outcome: "time", length: length - 1 };
      }
    }
    if (byRank.every(({ isOver }) => isOver)) break;
  }
  return { outcome: "exhausted", length: search.maxLength };
}

export interface FirstRoutes<T> {
  readonly routes: readonly (readonly Step<T>[])[];
  /** Why there may be more; undefined where these are all. */
  readonly stoppedBy: "first" | "time" | undefined;
  /** All routes up to this length are among them. */
  readonly completeUpTo: number;
}

/** The best `first` routes, and whether they are all. */
export function firstRoutes<T>(graph: StepGraph<T>, search: RouteSearch, first: number): FirstRoutes<T> {
  const routes: (readonly Step<T>[])[] = [];
  const found = searchRoutes(graph, search);
  let next = found.next();
  while (!next.done && routes.length < first) {
    routes.push(next.value);
    next = found.next();
  }
  if (!next.done) {
    found.return({ outcome: "time", length: 0 });
    return { routes, stoppedBy: "first", completeUpTo: next.value.length - 1 };
  }
  return { routes, stoppedBy: next.value.outcome === "time" ? "time" : undefined, completeUpTo: next.value.length };
}

/** The product of the signs of a route's steps. */
export function netSign(steps: readonly { readonly sign: Sign }[]): Sign {
  return steps.reduce<Sign>((sign, step) => (sign === step.sign ? 1 : -1), 1);
}

/** The routes from one source with exactly this length whose weakest step has exactly this rank. */
function* routesOfLength<T>(
  graph: StepGraph<T>,
  search: RouteSearch,
  walks: Walks,
  source: number,
  length: number,
  rank: number,
  clock: Clock,
): Generator<readonly Step<T>[], "done" | "time", void> {
  const { node } = graph.out;
  const arcsAt = openArcs(graph, search, walks, length, rank, clock);
  const path: number[] = [];
  const nodes = [source];
  const places = [0];
  // Arcs looked at in vain since the last route, and after how many to see whether the path stands in its own way.
  let [inVain, patience] = [0, ARCS_PER_LOOK];
  clock.ask();
  while (places.length > 0) {
    if (clock.isUp) return "time";
    clock.look(1);
    if (++inVain > patience) {
      let looked = 0;
      const deadEnd = findDeadEnd(graph.out, search, nodes, length, rank, (arcs) => {
        looked += arcs;
      });
      clock.look(looked);
      [inVain, patience] = [0, Math.max(ARCS_PER_LOOK, looked)];
      if (deadEnd !== undefined) {
        for (const stack of [places, nodes, path]) stack.length = Math.max(0, deadEnd - (stack === path ? 1 : 0));
        continue;
      }
    }
    const depth = places.length - 1;
    const place = places[depth] ?? 0;
    const arc = arcsAt(nodes[depth] ?? source, depth)[place];
    if (arc === undefined) {
      places.pop();
      nodes.pop();
      path.pop();
      continue;
    }
    places[depth] = place + 1;
    const to = node[arc] ?? 0;
    if (nodes.includes(to)) continue;
    if (depth + 1 === length) {
      inVain = 0;
      yield* routesAlong(graph, [...path, arc], graph.ranks[rank] ?? 0);
      continue;
    }
    path.push(arc);
    nodes.push(to);
    places.push(0);
  }
  return "done";
}

/**
 * The arcs by which a walk of the length goes on from a node after so many steps. A node where very many arcs meet is looked through once and
 * not as often as paths come by.
 */
function openArcs(
  { out, names }: StepGraph<unknown>,
  { sources }: RouteSearch,
  walks: Walks,
  length: number,
  rank: number,
  clock: Clock,
): (node: number, depth: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (node, depth) => {
    const key = depth * names.length + node;
    const found = known.get(key);
    if (found) return found;
    const open: number[] = [];
    const end = out.start[node + 1] ?? 0;
    clock.look(end - (out.start[node] ?? 0));
    for (let arc = out.start[node] ?? 0; arc < end; arc++) {
      const to = out.node[arc] ?? 0;
      if ((out.rank[arc] ?? 0) <= rank && walks.passes(to, depth + 1, length) && !sources.has(to)) open.push(arc);
    }
    known.set(key, open);
    return open;
  };
}

/** Each way to take one step of every arc such that the weakest has exactly this rank, in order of the steps' ties. */
function routesAlong<T>(graph: StepGraph<T>, arcs: readonly number[], rank: number): Iterable<readonly Step<T>[]> {
  const choices = arcs.map((arc) => stepsOf(graph, arc).filter((step) => step.rank <= rank));
  if (choices.every((steps) => steps.length === 1)) {
    const only = choices.flat();
    return only.some((step) => step.rank === rank) ? [only] : [];
  }
  return choose(choices, rank, []);
}

function* choose<T>(
  choices: readonly (readonly Step<T>[])[],
  rank: number,
  taken: readonly Step<T>[],
): Generator<readonly Step<T>[], void, void> {
  const isOfRank = (step: Step<T>) => step.rank === rank;
  if (!taken.some(isOfRank) && !choices.slice(taken.length).some((steps) => steps.some(isOfRank))) return;
  const next = choices[taken.length];
  if (!next) yield taken;
  for (const step of next ?? []) yield* choose(choices, rank, [...taken, step]);
}

/** Asks whether time is up before every branch and then every so often, since asking costs more than looking at an arc. */
class Clock {
  isUp = false;
  readonly #search: Pick<RouteSearch, "isTimeUp" | "onLooked">;
  #looked = 0;

  constructor(search: Pick<RouteSearch, "isTimeUp" | "onLooked">) {
    this.#search = search;
  }

  look(arcs: number): void {
    this.#looked += arcs;
    this.#search.onLooked?.(arcs);
    if (this.#looked >= ARCS_PER_LOOK) this.ask();
  }

  ask(): void {
    this.#looked = 0;
    this.isUp ||= this.#search.isTimeUp();
  }
}
