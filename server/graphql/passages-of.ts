import type DataLoader from "dataloader";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";

/** The passages that a relationship cites, each once. */
export async function passagesOf({ citations }: GraphEdge, nodes: DataLoader<string, GraphNode | null>): Promise<GraphNode[]> {
  const slugs = [...new Set(citations.flatMap(({ passage }) => passage ?? []))];
  return (await Promise.all(slugs.map((slug) => nodes.load(slug)))).filter((node) => node !== null);
}
