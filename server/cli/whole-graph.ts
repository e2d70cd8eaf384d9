import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { LIMITS } from "../store/limits.ts";

/** Milliseconds: a command may take its time. */
const TIME_LIMIT = 60_000;

/** Everything in the store, for questions about the whole. */
export async function wholeGraph(store: GraphStore): Promise<ArgumentGraph> {
  const part = await store.induced({ limit: LIMITS.inducedNodes.most }, { timeLimit: TIME_LIMIT });
  if (part.truncated)
    throw new ExplorerError("QUERY_TOO_COMPLEX", `The corpus has more than ${LIMITS.inducedNodes.most} nodes: too many to weigh at once.`);
  return buildGraph(part);
}
