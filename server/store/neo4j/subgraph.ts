import { bySlug } from "#argument/graph.ts";
import { ALL_RELATIONS } from "#argument/vocabulary.ts";
import type { SubgraphQuery } from "../graph-store.ts";
import { checkLimit, checkRelations, checkSize, LIMITS } from "../limits.ts";
import { leastDistances } from "./least-distances.ts";
import type { Read } from "./of-one-corpus.ts";
import { partOf } from "./part.ts";
import { typeOf } from "./records.ts";

/** See GraphStore.subgraph. Two statements: which nodes are how far, and then the part among the nearest. */
export async function subgraph(read: Read, { roots, depth, relations, limit }: SubgraphQuery) {
  checkSize("roots", roots.length, "entries", LIMITS.roots);
  checkLimit("depth", depth, LIMITS.depth);
  checkLimit("limit", limit, LIMITS.subgraphNodes);
  checkRelations(relations);
  const types = (relations ?? ALL_RELATIONS).map(typeOf).join("|");
  const [pattern, reached] = types === "" || depth === 0 ? ["(root)", "root"] : [`(root)-[:${types}*0..${depth}]-(node:Node)`, "node"];
  const found = await read<{ readonly slug: string; readonly far: number }>(
    {
      find: `MATCH (root:Node) WHERE root.slug IN $roots
        MATCH path = ${pattern}
        WITH ${reached} AS reached, min(length(path)) AS far`,
      row: { slug: "reached.slug", far: "far" },
    },
    { roots },
  );
  const nearest = [...leastDistances(found)].sort(([a, far], [b, further]) => far - further || bySlug(a, b)).map(([slug]) => slug);
  return partOf(read, { slugs: nearest.slice(0, limit), relations, holds: [], truncated: nearest.length > limit });
}
