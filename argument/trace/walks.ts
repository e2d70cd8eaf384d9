import { borrowMarks, giveBackMarks, type Marks } from "./marks.ts";
import type { Arcs, StepGraph } from "./step-graph.ts";

/** What a search joins, and where it stops. */
export interface WalkEnds {
  readonly sources: ReadonlySet<number>;
  readonly targets: ReadonlySet<number>;
}

/**
 * Tells which nodes a route of exact length may pass, so that a search enters no branch without hope.
 *
 * A walk passes no target but its last and no source but its first; it may pass other nodes twice, so a node that is allowed is on a walk, not
 * always on a route. Walks are counted from both sides, each a length at a time, always on the side where less has to be looked at; where
 * the two meet, the half from the sources is thinned to what leads on. So the cost of a length grows with what lies between the
 * ends, and in most graphs with far less than what either of them reaches. Memory: three words a node, which searches of one graph hand on to one another.
 */
export class Walks {
  readonly #graph: StepGraph<unknown>;
  /** Only arcs with a step of at most this rank count; a position in `StepGraph.ranks`. */
  readonly #rank: number;
  readonly #onLooked: (arcs: number) => void;
  readonly #forward: Side;
  readonly #backward: Side;
  /** Of the length last prepared: for each node the depths at which it is on a walk, as bits; of the first half only. */
  readonly #useful: Marks;

  constructor(graph: StepGraph<unknown>, ends: WalkEnds, rank: number, onLooked: (arcs: number) => void) {
    this.#graph = graph;
    this.#rank = rank;
    this.#onLooked = onLooked;
    this.#forward = new Side(graph.out, ends.sources, ends.targets, borrowMarks(graph));
    this.#backward = new Side(graph.into, ends.targets, ends.sources, borrowMarks(graph));
    this.#useful = borrowMarks(graph);
  }

  /** Makes ready for routes of this length, which may not fall; false where no walk is as long or longer. */
  prepare(length: number): boolean {
    while (this.#forward.length + this.#backward.length < length) {
      const side = this.#forward.cost <= this.#backward.cost ? this.#forward : this.#backward;
      this.#onLooked(side.cost);
      side.extend(this.#rank);
      if (side.frontier.length === 0) return false;
    }
    this.#meet();
    return true;
  }

  /** Whether a walk of the length prepared passes the node after this many steps, if one reaches it. */
  passes(node: number, depth: number, length: number): boolean {
    if (depth < this.#forward.length) return this.#useful.has(node, depth);
    return this.#backward.has(node, length - depth);
  }

  /** Hands its marks on; it must not be asked any more. */
  close(): void {
    giveBackMarks(this.#graph, [this.#forward.lengths, this.#backward.lengths, this.#useful]);
  }

  /** Marks what of the first half leads on, from where the halves meet back to the sources. */
  #meet(): void {
    this.#useful.clear();
    const [forward, backward] = [this.#forward, this.#backward];
    const [few, other] = forward.frontier.length <= backward.frontier.length ? [forward, backward] : [backward, forward];
    let layer = few.frontier.filter((node) => other.has(node, other.length));
    for (let depth = forward.length - 1; depth >= 0; depth--) {
      const before: number[] = [];
      for (const node of layer) this.#addLeadingTo(node, depth, before);
      layer = before;
    }
  }

  #addLeadingTo(node: number, depth: number, found: number[]): void {
    const { start, node: other, rank } = this.#graph.into;
    const end = start[node + 1] ?? 0;
    this.#onLooked(end - (start[node] ?? 0));
    for (let place = start[node] ?? 0; place < end; place++) {
      const from = other[place] ?? 0;
      if ((rank[place] ?? 0) <= this.#rank && this.#forward.leadsOn(from, depth) && this.#useful.add(from, depth)) found.push(from);
    }
  }
}

/** The nodes that walks reach from one side, by exact length. */
class Side {
  readonly #arcs: Arcs;
  readonly #starts: ReadonlySet<number>;
  /** Where walks stop. */
  readonly #ends: ReadonlySet<number>;
  readonly lengths: Marks;
  frontier: readonly number[];
  length = 0;
  /** How many arcs the next extension looks at. */
  cost: number;

  constructor(arcs: Arcs, starts: ReadonlySet<number>, ends: ReadonlySet<number>, lengths: Marks) {
    this.#arcs = arcs;
    this.#starts = starts;
    this.#ends = ends;
    this.lengths = lengths;
    this.frontier = [...starts];
    for (const node of starts) lengths.add(node, 0);
    this.cost = this.#costOf(this.frontier);
  }

  has(node: number, length: number): boolean {
    return this.lengths.has(node, length);
  }

  /** Whether a walk of this length reaches the node and may go on from it. */
  leadsOn(node: number, length: number): boolean {
    return this.has(node, length) && !this.#ends.has(node);
  }

  extend(mostRank: number): void {
    const { start, node: other, rank } = this.#arcs;
    this.length += 1;
    const next: number[] = [];
    for (const node of this.frontier) {
      if (this.#ends.has(node)) continue;
      const end = start[node + 1] ?? 0;
      for (let place = start[node] ?? 0; place < end; place++) {
        const to = other[place] ?? 0;
        if ((rank[place] ?? 0) <= mostRank && !this.#starts.has(to) && this.lengths.add(to, this.length)) next.push(to);
      }
    }
    this.frontier = next;
    this.cost = this.#costOf(next);
  }

  #costOf(nodes: readonly number[]): number {
    let arcs = 0;
    for (const node of nodes) arcs += (this.#arcs.start[node + 1] ?? 0) - (this.#arcs.start[node] ?? 0);
    return arcs;
  }
}
