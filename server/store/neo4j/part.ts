import { bySlug, type GraphPart } from "#argument/graph.ts";
import type { Relation } from "#argument/vocabulary.ts";
import type { Read } from "./of-one-corpus.ts";
import { toEdge, toNode } from "./records.ts";

interface PartQuery {
  readonly slugs: readonly string[];
  /** Relations among the nodes; all of them where none are named. */
  readonly relations: readonly Relation[] | undefined;
  /** Relations into the nodes whose starts come along. */
  readonly holds: readonly Relation[];
  readonly truncated: boolean;
}

/** Nodes with the edges among them, and what holds them: one statement. */
export async function partOf(
  read: Read,
  { slugs, relations, holds, truncated }: PartQuery,
): Promise<GraphPart & { readonly truncated: boolean }> {
  const [found] = await read<{ nodes: string[]; edges: string[]; holders: string[]; holding: string[] }>(
    {
      find: `MATCH (n:Node) WHERE n.slug IN $slugs
     WITH collect(n) AS kept
     CALL (kept) {
       UNWIND kept AS a MATCH (a)-[r]->(b:Node)
       WHERE b.slug IN $slugs AND r.id IS NOT NULL AND ($relations IS NULL OR r.relation IN $relations)
       RETURN collect(r.record) AS edges
     }
     CALL (kept) {
       UNWIND kept AS b MATCH (a:Node)-[r]->(b) WHERE r.relation IN $holds
       RETURN collect(DISTINCT a.record) AS holders, collect(r.record) AS holding
     }
`,
      row: { nodes: "[n IN kept | n.record]", edges: "edges", holders: "holders", holding: "holding" },
    },
    { slugs, relations: relations ?? null, holds },
  );
  const nodes = new Map([...(found?.nodes ?? []), ...(found?.holders ?? [])].map(toNode).map((node) => [node.slug, node]));
  const edges = new Map([...(found?.edges ?? []), ...(found?.holding ?? [])].map(toEdge).map((edge) => [edge.id, edge]));
  return {
    nodes: [...nodes.values()].sort((a, b) => bySlug(a.slug, b.slug)),
    edges: [...edges.values()].sort((a, b) => bySlug(a.id, b.id)),
    truncated,
  };
}
