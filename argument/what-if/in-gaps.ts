import type { Gap } from "../cover/gap.ts";
import { type Coverage, coverGraph } from "../cover.ts";
import { type ArgumentGraph, buildGraph } from "../graph.ts";

export interface GapChanges {
  /** The gaps that the scenario opens and closes, as their messages. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** Whether every kind of gap was sought to the end. */
  readonly complete: boolean;
}

/**
 * The gaps that open and close where tools are not to be had. A gap is the same where it is of one rule and about the same nodes, however it is
 * worded; what a tool that is gone lacked itself is no gap that was closed. Gaps are of the graph alone: nothing else that is supposed opens one, and
 * without a tool that is dropped none is sought. Cost: the whole is covered twice (cover.ts); which gap hangs on which tool, each rule knows itself.
 */
export function gapChanges(graph: ArgumentGraph, drop: readonly string[], limits: { readonly timeLimit?: number } = {}): GapChanges {
  if (drop.length === 0) return { opened: [], closed: [], complete: true };
  const dropped = new Set(drop);
  const [before, after] = [coverGraph(graph, limits), coverGraph(withoutNodes(graph, dropped), limits)];
  const keyed = ({ gaps }: Coverage) =>
    new Map(gaps.filter(({ about: [first = ""] }) => !dropped.has(first)).map((gap) => [keyOf(gap, dropped), gap.message]));
  const [was, is] = [keyed(before), keyed(after)];
  const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...from].flatMap(([key, message]) => (other.has(key) ? [] : message));
  return { opened: missing(is, was), closed: missing(was, is), complete: before.complete && after.complete };
}

function keyOf({ rule, about }: Gap, dropped: ReadonlySet<string>): string {
  return JSON.stringify([rule, about.filter((slug) => !dropped.has(slug))]);
}

function withoutNodes({ nodes, edges }: ArgumentGraph, dropped: ReadonlySet<string>): ArgumentGraph {
  return buildGraph({
    nodes: nodes.filter(({ slug }) => !dropped.has(slug)),
    edges: edges.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to)),
  });
}
