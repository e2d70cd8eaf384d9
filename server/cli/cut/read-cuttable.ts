import { type ArgumentGraph, buildGraph, type GraphEdge } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { findNode } from "../trace/ends.ts";

/** The part of the graph that a cut looks at: what lies between the ends, the tools that hold it, and how these rate on the criterion. */
export async function readCuttable(
  store: GraphStore,
  ends: TraceEnds,
  maxLength: number,
  by: string | undefined,
): Promise<{ readonly graph: ArgumentGraph; readonly criterion: string | undefined; readonly truncated: boolean }> {
  const part = await store.between({ ends, maxLength, limit: 5_000 });
  if (by === undefined) return { graph: buildGraph(part), criterion: undefined, truncated: part.truncated };
  const criterion = await findNode(store, by);
  const known = new Set(part.nodes.map((node) => node.slug));
  const added = (await store.nodes([criterion])).filter((node) => node !== null).filter((node) => !known.has(node.slug));
  const ratings = (await ratingsOf(store, criterion)).filter((edge) => known.has(edge.from));
  return {
    graph: buildGraph({ nodes: [...part.nodes, ...added], edges: [...part.edges, ...ratings] }),
    criterion,
    truncated: part.truncated,
  };
}

async function ratingsOf(store: GraphStore, criterion: string): Promise<readonly GraphEdge[]> {
  const edges: GraphEdge[] = [];
  let after: string | undefined;
  do {
    const page = await store.neighbours({ slug: criterion, relations: ["scores"], direction: "in", first: 100, after });
    edges.push(...page.items.map(({ item }) => item.edge));
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return edges;
}
