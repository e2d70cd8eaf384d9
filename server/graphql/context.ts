import DataLoader from "dataloader";
import type { GraphNode } from "#argument/graph.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { type SharedTime, withinOneLimit } from "../store/limits.ts";

/** What resolvers may use of one request. */
export interface Context {
  readonly store: GraphStore;
  /** Handed to every call of the store, so that an operation ends when its caller or its time is gone; its calls share one limit. */
  readonly call: SharedTime;
  readonly requestId: string;
  /** Nodes by slug, a batch a tick, each once a request. */
  readonly nodes: DataLoader<string, GraphNode | null>;
}

export function createContext(store: GraphStore, options: CallOptions, requestId: string): Context {
  const call = withinOneLimit(options);
  return {
    store,
    call,
    requestId,
    nodes: new DataLoader(async (slugs) => [...(await store.nodes(slugs, call))], { maxBatchSize: 500 }),
  };
}
