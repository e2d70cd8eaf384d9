import type { CallOptions, GraphStore } from "../graph-store.ts";

/** The store, telling each call's options what the call has cost and under which version it was answered: that held when it was put. */
export function tellingQuestions(store: GraphStore, versionHeld: () => string): GraphStore {
  const telling = async <A extends object>(options: CallOptions | undefined, ask: () => Promise<A>): Promise<A> => {
    const version = versionHeld();
    const begun = performance.now();
    const answering = ask();
    // The work is done before the promise is had, save for an index that is not yet built, which is nobody's own; what follows is waiting for a turn.
    const milliseconds = performance.now() - begun;
    const answer = await answering;
    options?.told?.({ rows: rowsOf(answer), milliseconds });
    options?.answeredUnder?.(version);
    return answer;
  };
  const asking =
    <Q, A extends object>(ask: (query: Q, options?: CallOptions) => Promise<A>) =>
    (query: Q, options?: CallOptions) =>
      telling(options, () => ask(query, options));
  return {
    ...store,
    corpus: (options) => telling(options, () => store.corpus(options)),
    relationCounts: (options) => telling(options, () => store.relationCounts(options)),
    versions: (options) => telling(options, () => store.versions(options)),
    changesSince: asking(store.changesSince),
    nodes: asking(store.nodes),
    edges: asking(store.edges),
    page: asking(store.page),
    edgePage: asking(store.edgePage),
    facets: asking(store.facets),
    combinations: asking(store.combinations),
    neighbours: asking(store.neighbours),
    neighbourCounts: asking(store.neighbourCounts),
    subgraph: asking(store.subgraph),
    between: asking(store.between),
    induced: asking(store.induced),
    search: asking(store.search),
    citing: asking(store.citing),
    citingCounts: asking(store.citingCounts),
  };
}

function rowsOf(answer: object): number {
  if (Array.isArray(answer)) return answer.length;
  if ("items" in answer && Array.isArray(answer.items)) return answer.items.length;
  if ("nodes" in answer && Array.isArray(answer.nodes) && "edges" in answer && Array.isArray(answer.edges))
    return answer.nodes.length + answer.edges.length;
  return 1;
}
