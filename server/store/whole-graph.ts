import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import type { Kind } from "#argument/vocabulary.ts";
import type { CallOptions, GraphStore } from "./graph-store.ts";
import { LIMITS } from "./limits.ts";

/** Everything in the store, or all of some kinds, for questions about the whole. Throws QUERY_TOO_COMPLEX where that is too much at once. */
export async function wholeGraph(store: GraphStore, call: CallOptions, kinds?: readonly Kind[]): Promise<ArgumentGraph> {
  const part = await store.induced({ kinds, limit: LIMITS.inducedNodes.most }, call);
  if (part.truncated)
    throw new ExplorerError(
      "QUERY_TOO_COMPLEX",
      `More than ${LIMITS.inducedNodes.most} nodes would have to be looked at: too many at once.`,
    );
  return buildGraph(part);
}
