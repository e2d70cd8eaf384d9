import DataLoader from "dataloader";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import type {
  CallOptions,
  Citing,
  GraphStore,
  Neighbour,
  NeighbourCount,
  NeighbourQuery,
  Page,
  PageRequest,
} from "../store/graph-store.ts";
import { type SharedTime, withinOneLimit } from "../store/limits.ts";

/** What resolvers may use of one request. */
export interface Context {
  readonly store: GraphStore;
  /** Handed to every call of the store, so that an operation ends when its caller or its time is gone; its calls share one limit. */
  readonly call: SharedTime;
  readonly requestId: string;
  /** Nodes by slug, a batch a tick, each once a request. What came with an answer need not be asked for again: see `seen`. */
  readonly nodes: DataLoader<string, GraphNode | null>;
  /** Relationships by key, likewise. */
  readonly edges: DataLoader<string, GraphEdge | null>;
  /** Takes note of nodes that an answer brought along. */
  readonly seen: (nodes: readonly GraphNode[]) => void;
  /** Pages of neighbours by slug: all that one field asks of the nodes of a list is one question. */
  readonly neighbours: (query: Omit<NeighbourQuery, "slugs">) => DataLoader<string, Page<Neighbour>>;
  readonly neighbourCounts: DataLoader<string, readonly NeighbourCount[]>;
  /** Pages of what cites, by slug, likewise. */
  readonly citing: (query: PageRequest) => DataLoader<string, Page<Citing>>;
}

/** Most nodes in one batch: the port's limit. */
const MOST = { maxBatchSize: 500 } as const;

export function createContext(store: GraphStore, options: CallOptions, requestId: string): Context {
  const call = withinOneLimit(options);
  const nodes = new DataLoader<string, GraphNode | null>(async (slugs) => [...(await store.nodes(slugs, call))], MOST);
  const seen = (found: readonly GraphNode[]) => {
    for (const node of found) nodes.prime(node.slug, node);
  };
  return {
    store,
    call,
    requestId,
    nodes,
    edges: new DataLoader(async (ids) => [...(await store.edges(ids, call))], MOST),
    seen,
    neighbours: perQuery(
      (query: Omit<NeighbourQuery, "slugs">) =>
        new DataLoader<string, Page<Neighbour>>(async (slugs) => {
          const pages = await store.neighbours({ ...query, slugs }, call);
          for (const { items } of pages) seen(items.map(({ item }) => item.node));
          return [...pages];
        }, MOST),
    ),
    neighbourCounts: new DataLoader(async (slugs) => [...(await store.neighbourCounts(slugs, call))], MOST),
    citing: perQuery(
      (query: PageRequest) =>
        new DataLoader<string, Page<Citing>>(async (slugs) => {
          const pages = await store.citing({ ...query, slugs }, call);
          for (const { items } of pages) seen(items.flatMap(({ item }) => (item.type === "node" ? item.node : [])));
          return [...pages];
        }, MOST),
    ),
  };
}

/** One loader for each query that is put, so that a query that fails fails alone. */
function perQuery<Q, L>(make: (query: Q) => L): (query: Q) => L {
  const made = new Map<string, L>();
  return (query) => {
    const key = JSON.stringify(query);
    const loader = made.get(key) ?? make(query);
    made.set(key, loader);
    return loader;
  };
}
