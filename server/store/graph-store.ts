import type { CompiledCorpus, GraphEdge, GraphNode, GraphPart } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import type { Grade, Kind, Relation } from "#argument/vocabulary.ts";
import type { Change, KnownVersion } from "./history.ts";
import type { Highlight } from "./match-words.ts";
import type { Direction, NodeFilter, Speaker } from "./node-filter.ts";
import type { PageOrder } from "./page-order.ts";

/**
 * Where the graph is kept. The store selects, the reasoning explains: every operation gives a bounded part of the graph, in an order that
 * depends on the question alone, and `argument/` ranks, traces and tells it.
 *
 * Both stores keep the promises written here and in test/conformance; a caller may rely on nothing else. Every call takes a signal and
 * a time limit, rejects with CANCELLED or TIMEOUT when they strike, and with UNAVAILABLE when the store cannot be reached. A limit out
 * of range or a cursor of another question is BAD_USER_INPUT.
 */
export interface GraphStore {
  readonly name: "embedded" | "neo4j";

  /** What is stored, and under which version. */
  corpus(options?: CallOptions): Promise<StoredCorpus>;

  /** How many edges there are of each relation, in order of relation; relations without edges are left out. */
  relationCounts(options?: CallOptions): Promise<readonly FacetCount<Relation>[]>;

  /** The versions that are remembered, newest first: that of today, and up to 50 that `replace` put it in the place of. */
  versions(options?: CallOptions): Promise<readonly KnownVersion[]>;

  /**
   * A page of what is different from what it was under a version that is remembered: nodes before edges, each in order of slug or id. The first 8
   * digits of a version will do. An unknown one is BAD_USER_INPUT and names those known.
   */
  changesSince(query: ChangesQuery, options?: CallOptions): Promise<Changes>;

  /** The nodes with these slugs, in the order asked; null where there is none. At most 500. */
  nodes(slugs: readonly string[], options?: CallOptions): Promise<readonly (GraphNode | null)[]>;

  /** The edges with these ids, in the order asked; null where there is none. At most 500. */
  edges(ids: readonly string[], options?: CallOptions): Promise<readonly (GraphEdge | null)[]>;

  /** A page of nodes that pass the filter, in the order asked for (see `orderKey`), by slug unless told. */
  page(query: PageQuery, options?: CallOptions): Promise<Page<GraphNode>>;

  /** A page of all edges, in order of where they start, then relation, then where they end. */
  edgePage(query: PageRequest, options?: CallOptions): Promise<Page<GraphEdge>>;

  /** How many nodes pass the filter, in all and by kind, by who says it and by grade; values without nodes are left out. */
  facets(filter: NodeFilter, options?: CallOptions): Promise<Facets>;

  /**
   * How many nodes fit which of several conditions, at most 40: a row for every combination that occurs, in no order. From it follows what each
   * condition takes away, alone and after others (see `explainFilter`).
   */
  combinations(conditions: readonly NodeFilter[], options?: CallOptions): Promise<readonly Combination[]>;

  /**
   * Of each node asked about, in the order asked, a page of its edges with the nodes at their other ends: outgoing before incoming, then by
   * relation, then by the other end's slug; empty for an unknown node. One question to the database, however many nodes.
   */
  neighbours(query: NeighbourQuery, options?: CallOptions): Promise<readonly Page<Neighbour>[]>;

  /** How many edges each node has, by relation and direction; in order of relation, outgoing first. Empty for an unknown node. At most 500. */
  neighbourCounts(slugs: readonly string[], options?: CallOptions): Promise<readonly (readonly NeighbourCount[])[]>;

  /**
   * What lies within `depth` edges of the roots, over the relations asked for in either direction: nodes nearest first, then by slug, at
   * most `limit`; and all edges of those relations among them. `truncated` says that nodes were left out. Unknown roots are passed over.
   */
  subgraph(query: SubgraphQuery, options?: CallOptions): Promise<GraphPart & { readonly truncated: boolean }>;

  /**
   * What a trace needs: the nodes on any walk of at most `maxLength` routable steps between the ends (open ends as in `TraceEnds`), the ends
   * themselves, all steps among these nodes (spelt-out summaries included), and the tools that hold them with their holds. Where no
   * walk joins the ends: what each end reaches instead, so that the trace can say how far it came. At most `limit` nodes, nearest to the
   * ends first.
   */
  between(query: BetweenQuery, options?: CallOptions): Promise<GraphPart & { readonly truncated: boolean }>;

  /**
   * All nodes of these kinds, in order of slug, at most `limit`, with the edges of these relations among them: the induced subgraph.
   * `truncated` says that nodes were left out. For questions about the whole, such as what the arguments come to.
   */
  induced(query: InducedQuery, options?: CallOptions): Promise<GraphPart & { readonly truncated: boolean }>;

  /**
   * Nodes that match the words and pass the filter, best first, with where the words stand. Every word, or a word that begins with it, or (from four letters on) one letter off, must occur in
   * the label, slug, summary or, of sources, the names of authors. The contract on ranking: a node whose label or slug is the text comes
   * first; a match in a label comes before a match in the summary alone; beyond that stores may differ.
   */
  search(query: SearchQuery, options?: CallOptions): Promise<readonly SearchHit[]>;

  /**
   * Of each source or passage asked about, in the order asked, a page of what cites it: nodes before edges, each in order of slug or id; empty for
   * what is not there. One question to the database, however many are asked about.
   */
  citing(query: CitingQuery, options?: CallOptions): Promise<readonly Page<Citing>[]>;

  /** How many nodes and edges cite each source or passage, in the order asked: as many as `citing` lists. 0 for what is not there. At most 500. */
  citingCounts(slugs: readonly string[], options?: CallOptions): Promise<readonly number[]>;

  /** Replaces the corpus as a whole or not at all. Writes nothing where this version is stored already. */
  replace(corpus: CompiledCorpus, options?: CallOptions): Promise<{ readonly changed: boolean }>;

  close(): Promise<void>;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; 10,000 unless told. */
  readonly timeLimit?: number | undefined;
  /** Told of each question that was put to the store to answer the call: a statement of Neo4j, an operation of the embedded store. */
  readonly told?: ((question: StoreQuestion) => void) | undefined;
  /** Told, before an answer is given, which version of the corpus all of it is of. */
  readonly answeredUnder?: ((version: string) => void) | undefined;
  /** False for what is read on the way through the whole corpus: a store that remembers answers lets it pass. True unless told. */
  readonly isWorthKeeping?: boolean | undefined;
}

/** What a question put to the store has cost. */
export interface StoreQuestion {
  /** Records of Neo4j; nodes, edges or other items of the embedded store. */
  readonly rows: number;
  readonly milliseconds: number;
}

export interface StoredCorpus {
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

export interface ChangesQuery extends PageRequest {
  readonly since: string;
}

export interface Changes {
  /** The version asked about, in full, and that of today. */
  readonly since: string;
  readonly version: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly page: Page<Change>;
}

export interface PageQuery extends PageRequest {
  readonly filter?: NodeFilter | undefined;
  readonly order?: PageOrder | undefined;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** The cursor of the last item seen. */
  readonly after?: string | undefined;
}

export interface Page<T> {
  /** Cursors are opaque, and good for the same question only (kind, filter and order). */
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNextPage: boolean;
}

export interface Facets {
  readonly total: number;
  readonly kinds: readonly FacetCount<Kind>[];
  readonly origins: readonly FacetCount<Speaker>[];
  readonly grades: readonly FacetCount<Grade>[];
}

/** Nodes that fit the same of the conditions asked about. */
export interface Combination {
  readonly fits: readonly boolean[];
  readonly count: number;
}

/** In order of value. */
export interface FacetCount<V> {
  readonly value: V;
  readonly count: number;
}

export interface NeighbourQuery extends PageRequest {
  /** At most 500. A cursor is one node's, so with `after` there is one. */
  readonly slugs: readonly string[];
  /** Words of the vocabulary, at most 100; all of them unless given. */
  readonly relations?: readonly Relation[] | undefined;
  readonly direction?: Direction | undefined;
}

export interface Neighbour {
  readonly direction: Direction;
  readonly edge: GraphEdge;
  readonly node: GraphNode;
}

export interface NeighbourCount {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly count: number;
}

export interface SubgraphQuery {
  /** 1 to 50. */
  readonly roots: readonly string[];
  /** 0 to 3. */
  readonly depth: number;
  /** Words of the vocabulary, at most 100; all of them unless given. */
  readonly relations?: readonly Relation[] | undefined;
  /** 1 to 500. */
  readonly limit: number;
}

export interface InducedQuery {
  /** All kinds where none are named. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Words of the vocabulary, at most 100; all of them unless given. */
  readonly relations?: readonly Relation[] | undefined;
  /** 1 to 100,000. */
  readonly limit: number;
}

export interface BetweenQuery {
  readonly ends: TraceEnds;
  /** 1 to 12. */
  readonly maxLength: number;
  /** 1 to 5,000. */
  readonly limit: number;
}

export interface SearchQuery {
  /** 1 to 200 characters. */
  readonly text: string;
  readonly filter?: NodeFilter | undefined;
  /** 1 to 100. */
  readonly first: number;
}

export interface SearchHit {
  readonly node: GraphNode;
  /** Where the words stand in label and summary. */
  readonly highlights: readonly Highlight[];
}

export interface CitingQuery extends PageRequest {
  /** Slugs of sources, instruments, passages or provisions, at most 500. A source is cited by what cites any of its passages. With `after`, one. */
  readonly slugs: readonly string[];
}

export type Citing = { readonly type: "node"; readonly node: GraphNode } | { readonly type: "edge"; readonly edge: GraphEdge };
