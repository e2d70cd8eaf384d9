import type { ArgumentGraph } from "#argument/graph.ts";

/** Something that was found in a graph, with the graph that says what it names. */
export interface In<T> {
  readonly graph: ArgumentGraph;
  readonly value: T;
}
export const within = <T>(graph: ArgumentGraph, value: T): In<T> => ({ graph, value });
export const withinAll = <T>(graph: ArgumentGraph, found: readonly T[]): In<T>[] => found.map((value) => within(graph, value));
