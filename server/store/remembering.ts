import { LRUCache } from "lru-cache";
import type { CallOptions, GraphStore, StoredCorpus } from "./graph-store.ts";
import { startClock, within } from "./limits.ts";

/**
 * Milliseconds from its last word for which the version that the database told is taken to be held still. Counted from when the word came, and not from when
 * it was asked for: a busy process hears it late, and would else do nothing but ask.
 */
const LEASE = 100;
/** A question of more letters than this is put each time. */
const LONGEST_KEPT = 2_000;

/** An answer, with the version that it is of. */
interface Kept {
  readonly version: string;
  readonly answer: object;
}

/**
 * A store that remembers what it was answered, so that the same question costs the database nothing while the corpus stays the same. A corpus
 * never changes under its version; whether that is held still is asked where the last word on it is older than LEASE, once for all who want to
 * know. Keeps up to `rows` nodes, relationships and other rows of answers, those asked for last. `corpus` itself is asked each time, and what is not worth
 * keeping.
 */
export function remembering(store: GraphStore, rows: number): GraphStore {
  const kept = new LRUCache<string, Kept>({ maxSize: Math.max(rows, 1) });
  let held: { readonly version: string; readonly since: number; readonly until: number } | undefined;
  let looking: Promise<StoredCorpus> | undefined;

  const forget = () => {
    held = undefined;
    kept.clear();
  };
  /** Takes note of a version that a question told which was put at `begun`; older ones than the one held came late. */
  const note = (version: string, begun: number) => {
    const now = performance.now();
    if (held?.version === version) held = { ...held, until: now + LEASE };
    else if (!held || begun >= held.since) {
      kept.clear();
      held = { version, since: now, until: now + LEASE };
    }
  };
  const corpus = async (options?: CallOptions) => {
    const begun = performance.now();
    const answer = await store.corpus(options);
    note(answer.version, begun);
    return answer;
  };
  const look = (options: CallOptions): Promise<StoredCorpus> => {
    looking ??= corpus({ told: options.told }).finally(() => {
      looking = undefined;
    });
    return within(options, looking);
  };

  const recall = async (key: string, options: CallOptions): Promise<object | undefined> => {
    if (!kept.has(key)) return undefined;
    startClock(options);
    if (!held || performance.now() >= held.until) await look(options);
    const known = kept.get(key);
    if (known) options.answeredUnder?.(known.version);
    return known?.answer;
  };
  const ask = async <A extends object>(key: string, options: CallOptions, put: (options: CallOptions) => Promise<A>): Promise<A> => {
    const begun = performance.now();
    let version: string | undefined;
    let size = 1;
    const answer = await put({
      signal: options.signal,
      timeLimit: options.timeLimit,
      told(question) {
        size += question.rows;
        options.told?.(question);
      },
      answeredUnder(told) {
        version = told;
        options.answeredUnder?.(told);
      },
    });
    if (version !== undefined) {
      note(version, begun);
      if (version === held?.version && key.length <= LONGEST_KEPT) kept.set(key, { version, answer }, { size });
    }
    return answer;
  };
  const answering = async <A extends object>(
    name: string,
    query: unknown,
    options: CallOptions,
    put: (options: CallOptions) => Promise<A>,
  ): Promise<A> => {
    if (options.isWorthKeeping === false) return put(options);
    const key = `${name} ${JSON.stringify(query)}`;
    // Under one name and query lies what the same method gave.
    return ((await recall(key, options)) as A | undefined) ?? ask(key, options, put);
  };
  const remember =
    <Q, A extends object>(name: string, put: (query: Q, options?: CallOptions) => Promise<A>) =>
    (query: Q, options: CallOptions = {}) =>
      answering(name, query, options, (inner) => put(query, inner));

  return {
    ...store,
    corpus,
    relationCounts: (options = {}) => answering("relationCounts", {}, options, store.relationCounts),
    versions: (options = {}) => answering("versions", {}, options, store.versions),
    changesSince: remember("changesSince", store.changesSince),
    nodes: remember("nodes", store.nodes),
    edges: remember("edges", store.edges),
    page: remember("page", store.page),
    edgePage: remember("edgePage", store.edgePage),
    facets: remember("facets", store.facets),
    combinations: remember("combinations", store.combinations),
    neighbours: remember("neighbours", store.neighbours),
    neighbourCounts: remember("neighbourCounts", store.neighbourCounts),
    subgraph: remember("subgraph", store.subgraph),
    between: remember("between", store.between),
    induced: remember("induced", store.induced),
    search: remember("search", store.search),
    citing: remember("citing", store.citing),
    citingCounts: remember("citingCounts", store.citingCounts),
    async replace(next, options) {
      const outcome = await store.replace(next, options);
      forget();
      return outcome;
    },
    async close() {
      forget();
      await store.close();
    },
  };
}
