import { type ArgumentGraph, buildGraph, type GraphEdge } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import type { CallOptions, GraphStore } from "./graph-store.ts";
import { LIMITS } from "./limits.ts";

/**
 * The part of the graph that a cut looks at: what lies between the ends, the tools that hold it, and how these rate on the criterion, the slug of
 * a node.
 */
export async function readCuttable(
  store: GraphStore,
  ends: TraceEnds,
  maxLength: number,
  criterion: string | undefined,
  call?: CallOptions,
): Promise<{ readonly graph: ArgumentGraph; readonly truncated: boolean }> {
  const part = await store.between({ ends, maxLength, limit: LIMITS.betweenNodes.most }, call);
  if (criterion === undefined) return { graph: buildGraph(part), truncated: part.truncated };
  const known = new Set(part.nodes.map((node) => node.slug));
  const added = (await store.nodes([criterion], call)).filter((node) => node !== null).filter((node) => !known.has(node.slug));
  const ratings = (await ratingsOf(store, criterion, call)).filter((edge) => known.has(edge.from));
  return { graph: buildGraph({ nodes: [...part.nodes, ...added], edges: [...part.edges, ...ratings] }), truncated: part.truncated };
}

async function ratingsOf(store: GraphStore, criterion: string, call: CallOptions | undefined): Promise<readonly GraphEdge[]> {
  const edges: GraphEdge[] = [];
  let after: string | undefined;
  do {
    const page = await store.neighbours({ slug: criterion, relations: ["scores"], direction: "in", first: 100, after }, call);
    edges.push(...page.items.map(({ item }) => item.edge));
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return edges;
}
