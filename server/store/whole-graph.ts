import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph, type GraphPart } from "#argument/graph.ts";
import type { Kind } from "#argument/vocabulary.ts";
import type { CallOptions, GraphStore } from "./graph-store.ts";
import { LIMITS } from "./limits.ts";

/** Everything in the store, or all of some kinds, for questions about the whole. Throws QUERY_TOO_COMPLEX where that is too much at once. */
export async function wholeGraph(store: GraphStore, call: CallOptions, kinds?: readonly Kind[]): Promise<ArgumentGraph> {
  return buildGraph(await wholePart(store, call, kinds));
}

/** The same, for one store and all who ask it: what was read last of each set of kinds is one graph while the version stays the same. */
export function keepingWholeGraphs(): typeof wholeGraph {
  const kept = new Map<string, { readonly version: string; readonly graph: ArgumentGraph }>();
  return async (store, call, kinds) => {
    let version: string | undefined;
    const answeredUnder = (told: string) => {
      version = told;
      call.answeredUnder?.(told);
    };
    const part = await wholePart(store, { ...call, answeredUnder }, kinds);
    const of = kinds?.join() ?? "all";
    const known = kept.get(of);
    if (known && known.version === version) return known.graph;
    const graph = buildGraph(part);
    if (version !== undefined) kept.set(of, { version, graph });
    return graph;
  };
}

async function wholePart(store: GraphStore, call: CallOptions, kinds: readonly Kind[] | undefined): Promise<GraphPart> {
  const part = await store.induced({ kinds, limit: LIMITS.inducedNodes.most }, call);
  if (part.truncated)
    throw new ExplorerError(
      "QUERY_TOO_COMPLEX",
      `More than ${LIMITS.inducedNodes.most} nodes would have to be looked at: too many at once.`,
    );
  return part;
}
