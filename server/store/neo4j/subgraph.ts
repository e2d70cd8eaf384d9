import { bySlug } from "#argument/graph.ts";
import { ALL_RELATIONS } from "#argument/vocabulary.ts";
import type { CallOptions, SubgraphQuery } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { leastDistances } from "./least-distances.ts";
import { ofOneCorpus } from "./of-one-corpus.ts";
import { partOf } from "./part.ts";
import { typeOf } from "./records.ts";

/** See GraphStore.subgraph. Two statements: which nodes are how far, and then the part among the nearest. */
export function subgraph(connection: Connection, { roots, depth, relations, limit }: SubgraphQuery, options?: CallOptions) {
  const types = (relations ?? ALL_RELATIONS).map(typeOf).join("|");
  const pattern = types === "" || depth === 0 ? "(root)" : `(root)-[:${types}*0..${depth}]-(node:Node)`;
  return ofOneCorpus(connection, options, async (shared) => {
    const found = await connection.read<{ slug: string; far: number }>(
      `MATCH (root:Node) WHERE root.slug IN $roots
       MATCH path = ${pattern}
       WITH ${pattern === "(root)" ? "root" : "node"} AS reached, min(length(path)) AS far
       RETURN reached.slug AS slug, far`,
      { roots },
      shared,
    );
    const nearest = [...leastDistances(found)].sort(([a, far], [b, further]) => far - further || bySlug(a, b)).map(([slug]) => slug);
    return partOf(connection, { slugs: nearest.slice(0, limit), relations, holds: [], truncated: nearest.length > limit }, shared);
  });
}
