import type { ArgumentGraph } from "../graph.ts";

/** Something that the graph leaves open, and what would close it. A gap is no error: it says where to look next. */
export interface Gap {
  /** Name of the rule that found it, the same as its file. */
  readonly rule: string;
  /** Slugs of the nodes that it is about, the one that lacks something first. */
  readonly about: readonly string[];
  /** What is missing, in a sentence. */
  readonly message: string;
  /** What would fill it, in a sentence. */
  readonly fill: string;
}

/** What a rule looks at. */
export interface Covered {
  readonly graph: ArgumentGraph;
  /** Most steps in a route. */
  readonly maxLength: number;
  /** Milliseconds left for what is costly. */
  readonly timeLeft: () => number;
  /** Says that the rule did not come to its end. */
  readonly stopShort: () => void;
}

/** One kind of gap (shared/tracing 6). It never throws; its gaps come in order of slug. */
export interface CoverRule {
  /** The file's name. */
  readonly name: string;
  /** What it finds, in the plural: "risks and harms that no route reaches". */
  readonly title: string;
  readonly run: (covered: Covered) => Iterable<Omit<Gap, "rule">>;
}

/** A node's label in quotation marks, as gaps name it. */
export function quoted(graph: ArgumentGraph, slug: string): string {
  return `"${graph.node(slug)?.label ?? slug}"`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
