import { bySlug } from "../graph.ts";
import type { Sign } from "../vocabulary.ts";

/** A step as the search sees it. */
export interface Step<T> {
  readonly sign: Sign;
  /** How well the step is evidenced: 0 is best. */
  readonly rank: number;
  readonly step: T;
}

/** All steps from one node to another, in order of `tie`, at least one; `from` and `to` are positions in `StepGraph.names`. */
export interface Arc<T> {
  readonly from: number;
  readonly to: number;
  readonly parallel: readonly Step<T>[];
  /** Of its best-evidenced step. */
  readonly rank: number;
}

/** The steps of a graph, numbered for the search: nodes in order of name, arcs out of a node in order of target, into it in order of source. */
export interface StepGraph<T> {
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly out: readonly (readonly Arc<T>[])[];
  readonly in: readonly (readonly Arc<T>[])[];
}

export interface NamedStep<T> extends Step<T> {
  readonly from: string;
  readonly to: string;
  /** Orders steps between the same two nodes. */
  readonly tie: string;
}

/** Numbers the steps. `isolated` names nodes that may have none. O(n log n) in nodes and steps. */
export function buildStepGraph<T>(steps: readonly NamedStep<T>[], isolated: Iterable<string> = []): StepGraph<T> {
  const names = [...new Set([...isolated, ...steps.flatMap((step) => [step.from, step.to])])].sort(bySlug);
  const index = new Map(names.map((name, position) => [name, position]));
  const out: Arc<T>[][] = names.map(() => []);
  const into: Arc<T>[][] = names.map(() => []);
  const inOrder = steps.toSorted((a, b) => bySlug(a.from, b.from) || bySlug(a.to, b.to) || bySlug(a.tie, b.tie));
  for (let first = 0; first < inOrder.length; ) {
    const parallel = inOrder.slice(first, endOfParallel(inOrder, first));
    first += parallel.length;
    const [{ from, to }] = parallel as [NamedStep<T>];
    const arc = { from: position(index, from), to: position(index, to), parallel, rank: Math.min(...parallel.map((step) => step.rank)) };
    out[arc.from]?.push(arc);
    into[arc.to]?.push(arc);
  }
  return { names, index, out, in: into };
}

function endOfParallel(steps: readonly NamedStep<unknown>[], first: number): number {
  let end = first + 1;
  while (steps[end]?.from === steps[first]?.from && steps[end]?.to === steps[first]?.to) end += 1;
  return end;
}

function position(index: ReadonlyMap<string, number>, name: string): number {
  return index.get(name) ?? -1;
}
