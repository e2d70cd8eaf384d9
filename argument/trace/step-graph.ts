import { bySlug } from "../graph.ts";
import type { Sign } from "../vocabulary.ts";

/** A step as the search sees it. */
export interface Step<T> {
  readonly sign: Sign;
  /** How well the step is evidenced: 0 is best. */
  readonly rank: number;
  readonly step: T;
}

/**
 * The steps of a graph, numbered for the search. Nodes are numbered in order of name; all steps from one node to another are one arc; arcs are
 * numbered in order of source, then of target. Built once, then only read: a search copies none of it.
 */
export interface StepGraph<T> {
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly out: Arcs;
  readonly into: Arcs;
  /** The steps of arc `a`, in order of `tie`, are `steps[stepStart[a]]` to `steps[stepStart[a + 1] - 1]`; at least one. */
  readonly steps: readonly Step<T>[];
  readonly stepStart: Int32Array;
  /** The ranks that occur, best first; `Arcs.rank` is a position in it. */
  readonly ranks: readonly number[];
}

/** The arcs at each node: those of node `n` are at `start[n]` to `start[n + 1] - 1`, in order of their other end. In `out`, places are arc numbers. */
export interface Arcs {
  readonly start: Int32Array;
  /** The other end. */
  readonly node: Int32Array;
  /** Of the arc's best-evidenced step. */
  readonly rank: Uint8Array;
}

export interface NamedStep<T> extends Step<T> {
  readonly from: string;
  readonly to: string;
  /** Orders steps between the same two nodes. */
  readonly tie: string;
}

/** Numbers the steps. `isolated` names nodes that may have none. O(steps + nodes log nodes). */
export function buildStepGraph<T>(steps: readonly NamedStep<T>[], isolated: Iterable<string> = []): StepGraph<T> {
  const { names, from, to } = numberNodes(steps, isolated);
  const index = new Map(names.map((name, position) => [name, position]));
  const every = Int32Array.from({ length: steps.length }, (_, position) => position);
  const inOrder = orderBy(from, names.length, orderBy(to, names.length, every));

  const ranks = [...new Set(steps.map((step) => step.rank))].sort((a, b) => a - b);
  const sorted: NamedStep<T>[] = [];
  const [sources, targets, bestRanks, starts]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let first = 0; first < inOrder.length; ) {
    const [source, target] = [from[inOrder[first] ?? -1] ?? -1, to[inOrder[first] ?? -1] ?? -1];
    let end = first;
    const parallel: NamedStep<T>[] = [];
    for (; end < inOrder.length && from[inOrder[end] ?? -1] === source && to[inOrder[end] ?? -1] === target; end++) {
      const step = steps[inOrder[end] ?? -1];
      if (step) parallel.push(step);
    }
    if (parallel.length > 1) parallel.sort((a, b) => bySlug(a.tie, b.tie));
    starts.push(sorted.length);
    sorted.push(...parallel);
    sources.push(source);
    targets.push(target);
    bestRanks.push(ranks.indexOf(Math.min(...parallel.map((step) => step.rank))));
    first = end;
  }
  const stepStart = Int32Array.from([...starts, sorted.length]);
  const out: Arcs = { start: startsOf(sources, names.length), node: Int32Array.from(targets), rank: Uint8Array.from(bestRanks) };
  const byTarget = orderBy(
    out.node,
    names.length,
    Int32Array.from({ length: targets.length }, (_, arc) => arc),
  );
  const into: Arcs = {
    start: startsOf(targets, names.length),
    node: byTarget.map((arc) => sources[arc] ?? -1),
    rank: Uint8Array.from(byTarget, (arc) => bestRanks[arc] ?? 0),
  };
  return { names, index, out, into, steps: sorted, stepStart, ranks };
}

/** The names in order, and the number of each step's ends. Looking names up costs the most, so each is looked up no more often than it stands in a step. */
function numberNodes(steps: readonly NamedStep<unknown>[], isolated: Iterable<string>) {
  const met = new Map<string, number>();
  const meet = (name: string) => {
    const known = met.get(name) ?? met.size;
    if (known === met.size) met.set(name, known);
    return known;
  };
  for (const name of isolated) meet(name);
  const [from, to] = [new Int32Array(steps.length), new Int32Array(steps.length)];
  steps.forEach((step, position) => {
    from[position] = meet(step.from);
    to[position] = meet(step.to);
  });
  const names = [...met.keys()].sort(bySlug);
  const inOrder = new Int32Array(names.length);
  names.forEach((name, position) => {
    inOrder[met.get(name) ?? -1] = position;
  });
  const renumber = (met: number) => inOrder[met] ?? -1;
  return { names, from: from.map(renumber), to: to.map(renumber) };
}

/** The other ends of the arcs at a node, in order. */
export function otherEnds(arcs: Arcs, node: number): Int32Array {
  return arcs.node.subarray(arcs.start[node] ?? 0, arcs.start[node + 1] ?? 0);
}

/** The steps of an arc. */
export function stepsOf<T>(graph: StepGraph<T>, arc: number): readonly Step<T>[] {
  return graph.steps.slice(graph.stepStart[arc] ?? 0, graph.stepStart[arc + 1] ?? 0);
}

/** A counting sort that keeps the order of equals: the items by the key of each. */
function orderBy(keys: Int32Array, keyCount: number, items: Int32Array): Int32Array {
  const next = startsOf(keys, keyCount);
  const ordered = new Int32Array(items.length);
  for (const item of items) {
    const key = keys[item] ?? 0;
    const place = next[key] ?? 0;
    ordered[place] = item;
    next[key] = place + 1;
  }
  return ordered;
}

/** Where the items of each key begin, once in order; one more entry for their end. */
function startsOf(keys: Iterable<number>, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  return starts;
}
