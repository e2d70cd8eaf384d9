import DataLoader from "dataloader";
import type { ArgumentGraph, GraphEdge, GraphNode } from "#argument/graph.ts";
import type { Kind } from "#argument/vocabulary.ts";
import { type Reasoning, reasoningHere } from "../reasoning/reasoning.ts";
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
import { keepingWholeGraphs } from "../store/whole-graph.ts";

/** What resolvers may use of one request. */
export interface Context {
  readonly store: GraphStore;
  /** Handed to every call of the store, so that an operation ends when its caller or its time is gone; its calls share one limit. */
  readonly call: SharedTime;
  readonly requestId: string;
  /** Who answers what may take long. */
  readonly reasoning: Reasoning;
  /** Everything in the store, or all of some kinds, read once a request; as `wholeGraph`. */
  readonly whole: (kinds?: readonly Kind[]) => Promise<ArgumentGraph>;
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
  readonly citingCounts: DataLoader<string, number>;
}

/** Most nodes in one batch: the port's limit. */
const MOST = { maxBatchSize: 500 } as const;

/** What all requests of a server have in common. */
export interface Shared {
  readonly reasoning: Reasoning;
  readonly readWhole: ReturnType<typeof keepingWholeGraphs>;
}

/** Of a request that has nobody to share with. */
const alone = (): Shared => ({ reasoning: reasoningHere, readWhole: keepingWholeGraphs() });

export function createContext(store: GraphStore, options: CallOptions, requestId: string, shared = alone()): Context {
  const call = withinOneLimit(options);
  const whole = perQuery((kinds: readonly Kind[] | null) => shared.readWhole(store, call, kinds ?? undefined));
  const nodes = new DataLoader<string, GraphNode | null>(async (slugs) => [...(await store.nodes(slugs, call))], MOST);
  const seen = (found: readonly GraphNode[]) => {
    for (const node of found) nodes.prime(node.slug, node);
  };
  return {
    store,
    call,
    requestId,
    reasoning: shared.reasoning,
    whole: (kinds) => whole(kinds ?? null),
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
    citingCounts: new DataLoader(async (slugs) => [...(await store.citingCounts(slugs, call))], MOST),
  };
}

/** One loader, or one answer, for each query that is put, so that a query that fails fails alone. */
function perQuery<Q, L>(make: (query: Q) => L): (query: Q) => L {
  const made = new Map<string, L>();
  return (query) => {
    const key = JSON.stringify(query);
    const loader = made.get(key) ?? make(query);
    made.set(key, loader);
    return loader;
  };
}
