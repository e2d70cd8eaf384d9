import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { allNeighbours } from "./all-neighbours.ts";
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
  const ratings = (await allNeighbours(store, criterion, { relations: ["scores"], direction: "in" }, call))
    .map(({ edge }) => edge)
    .filter((edge) => known.has(edge.from));
  return { graph: buildGraph({ nodes: [...part.nodes, ...added], edges: [...part.edges, ...ratings] }), truncated: part.truncated };
}
