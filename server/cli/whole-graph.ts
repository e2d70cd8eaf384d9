import { type ArgumentGraph, buildGraph, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import type { GraphStore } from "../store/graph-store.ts";

const ROOTS = 25;
const MOST_NODES = 500;

/** Everything in the store, for questions about the whole. Read page by page: about one call for every hundred and one for every 25 nodes. */
export async function wholeGraph(store: GraphStore): Promise<ArgumentGraph> {
  const nodes = await allNodes(store);
  const edges = new Map<string, GraphEdge>();
  for (let start = 0; start < nodes.length; start += ROOTS) {
    const roots = nodes.slice(start, start + ROOTS).map((node) => node.slug);
    const around = await store.subgraph({ roots, depth: 1, limit: MOST_NODES });
    const found = around.truncated ? (await Promise.all(roots.map((slug) => edgesOutOf(store, slug)))).flat() : around.edges;
    for (const edge of found) edges.set(edge.id, edge);
  }
  return buildGraph({ nodes, edges: [...edges.values()] });
}

async function allNodes(store: GraphStore): Promise<readonly GraphNode[]> {
  const nodes: GraphNode[] = [];
  let after: string | undefined;
  do {
    const page = await store.page({ first: 100, after });
    nodes.push(...page.items.map(({ item }) => item));
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return nodes;
}

async function edgesOutOf(store: GraphStore, slug: string): Promise<readonly GraphEdge[]> {
  const edges: GraphEdge[] = [];
  let after: string | undefined;
  do {
    const page = await store.neighbours({ slug, direction: "out", first: 100, after });
    edges.push(...page.items.map(({ item }) => item.edge));
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return edges;
}
