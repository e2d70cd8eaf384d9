import type { Sign } from "../vocabulary.ts";
import type { Arc, Step, StepGraph } from "./step-graph.ts";

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
 * Routes are enumerated lazily, by length and within a length by depth-first search in order of names. A branch is entered only where
 * some walk of exactly the steps left leads from it to a target; these walks are counted backwards from the targets, one length at a time,
 * so the routes of length k cost no more than the steps within k of the targets plus the branches that fail only by meeting themselves.
 * Memory: one word a node and one path. The k best simple paths: Yen 1971 (Management Science 17, 712-716); unlike his, this order needs
 * no candidate list, since every step counts one.
 */
export function* searchRoutes<T>(graph: StepGraph<T>, search: RouteSearch): Generator<readonly Step<T>[], SearchEnd, void> {
  const walks = countWalks(graph, search);
  const ranks = [...new Set(graph.out.flatMap((arcs) => arcs.flatMap((arc) => arc.parallel.map((step) => step.rank))))].sort(
    (a, b) => a - b,
  );
  const sources = [...search.sources].sort((a, b) => a - b);
  const clock = tick(search.isTimeUp);
  for (let length = 1; length <= search.maxLength; length++) {
    if (!walks.extend()) return { outcome: "exhausted", length: search.maxLength };
    for (const rank of ranks) {
      for (const source of sources) {
        if (!walks.has(source, length)) continue;
        const end = yield* routesOfLength(graph, search, walks, source, length, rank, clock);
        if (end === "time") return { outcome: "time", length: length - 1 };
      }
    }
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
  if (!next.done) return { routes, stoppedBy: "first", completeUpTo: next.value.length - 1 };
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
  isTimeUp: () => boolean,
): Generator<readonly Step<T>[], "done" | "time", void> {
  const path: Arc<T>[] = [];
  const onPath = new Set([source]);
  const cursors = [0];
  while (cursors.length > 0) {
    if (isTimeUp()) return "time";
    const depth = cursors.length - 1;
    const at = path[depth - 1]?.to ?? source;
    const arc = graph.out[at]?.[cursors[depth] ?? 0];
    if (!arc) {
      cursors.pop();
      const left = path.pop();
      if (left) onPath.delete(left.to);
      continue;
    }
    cursors[depth] = (cursors[depth] ?? 0) + 1;
    const stepsLeft = length - depth - 1;
    if (arc.rank > rank || onPath.has(arc.to) || !walks.has(arc.to, stepsLeft)) continue;
    if (stepsLeft === 0) {
      yield* routesAlong([...path, arc], rank);
      continue;
    }
    if (search.sources.has(arc.to)) continue;
    path.push(arc);
    onPath.add(arc.to);
    cursors.push(0);
  }
  return "done";
}

/** Each way to take one step of every arc such that the weakest has exactly this rank, in order of the steps' ties. */
function* routesAlong<T>(arcs: readonly Arc<T>[], rank: number, taken: readonly Step<T>[] = []): Generator<readonly Step<T>[], void, void> {
  const left = arcs.slice(taken.length);
  const isOfRank = (step: Step<T>) => step.rank === rank;
  if (!taken.some(isOfRank) && !left.some((arc) => arc.parallel.some(isOfRank))) return;
  const [next] = left;
  if (!next) yield taken;
  for (const step of next?.parallel ?? []) if (step.rank <= rank) yield* routesAlong(arcs, rank, [...taken, step]);
}

interface Walks {
  /** Whether a walk of exactly this many steps leads from the node to a target without passing another target or a source. */
  has(node: number, length: number): boolean;
  /** Counts walks one step longer; false where there is none of that length and so none longer. */
  extend(): boolean;
}

function countWalks<T>(graph: StepGraph<T>, search: RouteSearch): Walks {
  const lengths = new Int32Array(graph.names.length);
  let frontier = [...search.targets];
  for (const target of frontier) lengths[target] = 1;
  let length = 0;
  return {
    has: (node, steps) => ((lengths[node] ?? 0) & (1 << steps)) !== 0,
    extend() {
      length += 1;
      const bit = 1 << length;
      const next: number[] = [];
      for (const node of frontier) {
        if (length > 1 && search.sources.has(node)) continue;
        for (const arc of graph.in[node] ?? []) {
          const seen = lengths[arc.from] ?? 0;
          if (search.targets.has(arc.from) || (seen & bit) !== 0) continue;
          lengths[arc.from] = seen | bit;
          next.push(arc.from);
        }
      }
      frontier = next;
      return next.length > 0;
    },
  };
}

/** Asks the clock only every so often, since asking costs more than a step of the search. */
function tick(isTimeUp: () => boolean): () => boolean {
  let looked = 0;
  return () => {
    looked += 1;
    return looked % ARCS_PER_LOOK === 1 && isTimeUp();
  };
}
