import { setImmediate } from "node:timers/promises";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import type { Kind } from "#argument/vocabulary.ts";
import type { CallOptions, GraphStore, Page, StoredCorpus } from "../../store/graph-store.ts";

/**
 * The whole corpus, read page by page as often as it is walked through, so that it is never in memory as a whole. A walk on which a page is of another version,
 * or that gives another number of things than the corpus has, throws UNAVAILABLE: the corpus was replaced on the way.
 */
export interface WholeCorpus {
  readonly corpus: StoredCorpus;
  /** In order of slug; of some kinds, or all. */
  readonly nodes: (kinds?: readonly Kind[]) => AsyncIterable<GraphNode>;
  /** In order of where they start, then relation, then where they end. */
  readonly edges: () => AsyncIterable<GraphEdge>;
}

/** Rows that are read at a time; the most that a store gives. */
const PAGE = 100;

export function wholeCorpus(store: GraphStore, corpus: StoredCorpus, call: CallOptions = {}): WholeCorpus {
  /** What `read` gives, all of it of this version. */
  const ofThis = async <T>(read: (call: CallOptions) => Promise<T>): Promise<T> => {
    const versions = new Set([corpus.version]);
    const given = await read({ ...call, answeredUnder: versions.add.bind(versions) });
    if (versions.size > 1) throw replaced();
    return given;
  };
  return {
    corpus,
    nodes: (kinds) =>
      allOf((after) => ofThis((one) => store.page({ filter: { kinds }, first: PAGE, after }, one)), kinds ? undefined : corpus.nodeCount),
    edges: () => allOf((after) => ofThis((one) => store.edgePage({ first: PAGE, after }, one)), corpus.edgeCount),
  };
}

export function replaced(): ExplorerError {
  return new ExplorerError("UNAVAILABLE", "The corpus was replaced while it was exported. Ask again.");
}

async function* allOf<T>(read: (after: string | undefined) => Promise<Page<T>>, expected: number | undefined): AsyncGenerator<T> {
  let after: string | undefined;
  let count = 0;
  do {
    // A store in this process answers without a pause: others get their turn between two pages.
    await setImmediate();
    const page = await read(after);
    for (const { item } of page.items) yield item;
    count += page.items.length;
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  if (expected !== undefined && count !== expected) throw replaced();
}
