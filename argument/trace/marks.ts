import type { StepGraph } from "./step-graph.ts";

/** A word of bits for each node of a graph, all zero at first. Clearing costs what was set, not what there is. */
export class Marks {
  readonly #words: Int32Array;
  #touched: number[] = [];

  constructor(nodes: number) {
    this.#words = new Int32Array(nodes);
  }

  has(node: number, bit: number): boolean {
    return ((this.#words[node] ?? 0) & (1 << bit)) !== 0;
  }

  /** Sets a bit; false where it was set already. */
  add(node: number, bit: number): boolean {
    const word = this.#words[node] ?? 0;
    if ((word & (1 << bit)) !== 0) return false;
    if (word === 0) this.#touched.push(node);
    this.#words[node] = word | (1 << bit);
    return true;
  }

  clear(): void {
    for (const node of this.#touched) this.#words[node] = 0;
    this.#touched = [];
  }
}

/** Marks that lie ready for the next search of a graph, so that a search need not make a word for each of its nodes. */
const READY = new WeakMap<StepGraph<unknown>, Marks[]>();

export function borrowMarks(graph: StepGraph<unknown>): Marks {
  return READY.get(graph)?.pop() ?? new Marks(graph.names.length);
}

/** Gives back marks that nobody uses any more. Marks that are not given back are lost, and nothing else is. */
export function giveBackMarks(graph: StepGraph<unknown>, marks: readonly Marks[]): void {
  const ready = READY.get(graph) ?? [];
  READY.set(graph, ready);
  for (const each of marks) {
    each.clear();
    ready.push(each);
  }
}
