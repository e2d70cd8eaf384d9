import { bySlug } from "../graph.ts";
import type { Sign } from "../vocabulary.ts";

/** One step between two nodes; `from` and `to` are positions in `StepGraph.names`. */
export interface Arc<T> {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  /** How well the step is evidenced: 0 is best. */
  readonly rank: number;
  readonly step: T;
}

/** The steps of a graph, numbered for the search: nodes in order of name, arcs out of a node in order of target, then of `tie`. */
export interface StepGraph<T> {
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly out: readonly (readonly Arc<T>[])[];
  readonly in: readonly (readonly Arc<T>[])[];
}

export interface NamedStep<T> {
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly rank: number;
  /** Orders steps between the same two nodes. */
  readonly tie: string;
  readonly step: T;
}

/** Numbers the steps. `isolated` names nodes that may have none. O(n log n) in nodes and steps. */
export function buildStepGraph<T>(steps: readonly NamedStep<T>[], isolated: Iterable<string> = []): StepGraph<T> {
  const names = [...new Set([...isolated, ...steps.flatMap((step) => [step.from, step.to])])].sort(bySlug);
  const index = new Map(names.map((name, position) => [name, position]));
  const out: Arc<T>[][] = names.map(() => []);
  const into: Arc<T>[][] = names.map(() => []);
  for (const { from, to, sign, rank, step } of steps.toSorted((a, b) => bySlug(a.to, b.to) || bySlug(a.tie, b.tie))) {
    const arc = { from: position(index, from), to: position(index, to), sign, rank, step };
    out[arc.from]?.push(arc);
    into[arc.to]?.push(arc);
  }
  return { names, index, out, in: into };
}

function position(index: ReadonlyMap<string, number>, name: string): number {
  return index.get(name) ?? -1;
}
