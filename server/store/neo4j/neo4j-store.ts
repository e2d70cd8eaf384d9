import type { CallOptions, GraphStore } from "../graph-store.ts";
import { between } from "./between.ts";
import { edges, nodes } from "./by-name.ts";
import { citing, citingCounts } from "./citing.ts";
import { connect } from "./connection.ts";
import { combinations, facets, relationCounts } from "./counts.ts";
import { edgePage } from "./edge-page.ts";
import { induced } from "./induced.ts";
import { neighbourCounts, neighbours } from "./neighbours.ts";
import { ofOneCorpus, type Read } from "./of-one-corpus.ts";
import { page } from "./page.ts";
import { replaceCorpus } from "./replace.ts";
import { changesSince, versions } from "./revisions.ts";
import { search } from "./search.ts";
import { storedCorpus } from "./stored-corpus.ts";
import { subgraph } from "./subgraph.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A graph in Neo4j 5.23 or later. Throws UNAVAILABLE where it cannot be used, in a line that says what to try. */
export async function openNeo4jStore(env: Environment): Promise<GraphStore> {
  const connection = await connect(env);
  const asking =
    <Q, A>(ask: (read: Read, query: Q) => Promise<A>) =>
    (query: Q, options?: CallOptions) =>
      ofOneCorpus(connection, options, (read) => ask(read, query));
  return {
    name: "neo4j",
    corpus: (options) => ofOneCorpus(connection, options, storedCorpus),
    relationCounts: (options) => ofOneCorpus(connection, options, relationCounts),
    versions: (options) => ofOneCorpus(connection, options, versions),
    changesSince: asking(changesSince),
    nodes: asking(nodes),
    edges: asking(edges),
    page: asking(page),
    edgePage: asking(edgePage),
    facets: asking(facets),
    combinations: asking(combinations),
    neighbours: asking(neighbours),
    neighbourCounts: asking(neighbourCounts),
    subgraph: asking(subgraph),
    between: asking(between),
    induced: asking(induced),
    search: asking(search),
    citing: asking(citing),
    citingCounts: asking(citingCounts),
    replace: (corpus, options) => replaceCorpus(connection, corpus, options),
    close: () => connection.close(),
  };
}
