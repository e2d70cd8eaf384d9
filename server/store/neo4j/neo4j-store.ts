import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphStore } from "../graph-store.ts";

export async function openNeo4jStore(_env: Readonly<Record<string, string | undefined>>): Promise<GraphStore> {
  throw new ExplorerError("UNAVAILABLE", "Neo4j is not yet served.");
}
