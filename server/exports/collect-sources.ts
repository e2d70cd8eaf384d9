import type { Citation, GraphEdge, GraphNode } from "#argument/graph.ts";
import { bySlug } from "#argument/graph.ts";
import type { Trace } from "#argument/trace.ts";

/** Keys of sources, each with the pinpoints at which it is cited, in the order of their first use. */
export type CitedKeys = ReadonlyMap<string, readonly string[]>;

/** What nodes and edges cite; a source or an instrument cites itself, a passage its source at its place. */
export function citedBy(things: readonly (GraphNode | GraphEdge)[]): CitedKeys {
  const keys = new Map<string, string[]>();
  const add = (key: string, locator?: string) => {
    const pinpoints = keys.get(key) ?? [];
    if (locator !== undefined && !pinpoints.includes(locator)) pinpoints.push(locator);
    keys.set(key, pinpoints);
  };
  for (const thing of things) {
    if ("record" in thing) add(thing.slug);
    for (const { source, locator } of thing.citations as readonly Citation[]) add(source, locator);
  }
  return new Map([...keys].sort(([a], [b]) => bySlug(a, b)));
}

/** The edges that a trace rests on: its steps, its holds and the summaries above it. */
export function edgesOfTrace(trace: Trace): readonly GraphEdge[] {
  if (trace.outcome === "unreachable") return [];
  return [...trace.routes.flatMap((route) => [...route.steps, ...route.holds.map((hold) => hold.edge)]), ...trace.addsUpTo];
}
