import type { CallOptions, GraphStore } from "../graph-store.ts";

/** The store, telling each call's options what the call has cost. */
export function tellingQuestions(store: GraphStore): GraphStore {
  return {
    ...store,
    corpus: (options) => telling(options, () => store.corpus(options)),
    nodes: (slugs, options) => telling(options, () => store.nodes(slugs, options)),
    edges: (ids, options) => telling(options, () => store.edges(ids, options)),
    page: (query, options) => telling(options, () => store.page(query, options)),
    facets: (filter, options) => telling(options, () => store.facets(filter, options)),
    neighbours: (query, options) => telling(options, () => store.neighbours(query, options)),
    neighbourCounts: (slug, options) => telling(options, () => store.neighbourCounts(slug, options)),
    subgraph: (query, options) => telling(options, () => store.subgraph(query, options)),
    between: (query, options) => telling(options, () => store.between(query, options)),
    induced: (query, options) => telling(options, () => store.induced(query, options)),
    search: (query, options) => telling(options, () => store.search(query, options)),
    citing: (query, options) => telling(options, () => store.citing(query, options)),
  };
}

async function telling<T extends object>(options: CallOptions | undefined, ask: () => Promise<T>): Promise<T> {
  if (!options?.told) return ask();
  const begun = performance.now();
  const answering = ask();
  // The work is done before the promise is had; what follows is waiting for a turn.
  const milliseconds = performance.now() - begun;
  const answer = await answering;
  options.told({ rows: rowsOf(answer), milliseconds });
  return answer;
}

function rowsOf(answer: object): number {
  if (Array.isArray(answer)) return answer.length;
  if ("items" in answer && Array.isArray(answer.items)) return answer.items.length;
  if ("nodes" in answer && Array.isArray(answer.nodes) && "edges" in answer && Array.isArray(answer.edges))
    return answer.nodes.length + answer.edges.length;
  return 1;
}
