import DataLoader from "dataloader";
import type { GraphNode } from "#argument/graph.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";

/** What resolvers may use of one request. */
export interface Context {
  readonly store: GraphStore;
  /** Handed to every call of the store, so that an operation ends when its caller or its time is gone. */
  readonly call: CallOptions;
  readonly requestId: string;
  /** Nodes by slug, a batch a tick, each once a request. */
  readonly nodes: DataLoader<string, GraphNode | null>;
}

export function createContext(store: GraphStore, call: CallOptions, requestId: string): Context {
  return {
    store,
    call,
    requestId,
    nodes: new DataLoader(async (slugs) => [...(await store.nodes(slugs, call))], { maxBatchSize: 500 }),
  };
}
