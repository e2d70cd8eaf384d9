import { join } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";
import { loadSeedOnce } from "#seed/load-seed-once.ts";
import { packageRoot } from "../package-root.ts";
import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import type { GraphStore } from "./graph-store.ts";
import { keepHistory } from "./kept-history.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The store that the environment asks for: Neo4j where NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), otherwise the
 * embedded one over the corpus in RIPARIAN_CORPUS (graph-seed/corpus unless told), compiled once into RIPARIAN_DATA (.riparian unless told).
 *
 * Throws UNAVAILABLE where Neo4j cannot be used or holds no corpus yet, and BAD_USER_INPUT where the corpus is not there or unsound, each saying what to try.
 */
export async function openStore(env: Environment): Promise<GraphStore> {
  if (env["NEO4J_URI"]) {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    const store = await openNeo4jStore(env);
    try {
      await store.corpus();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }
  const [corpus, data] = [corpusFolder(env), dataFolder(env)];
  const seed = await loadSeedOnce(corpus, data);
  if (seed.outcome === "loaded") return openEmbeddedStore(seed.corpus, keepHistory(seed.corpus, corpus, data));
  const errors = seed.findings.filter((finding) => finding.severity === "error");
  const [first] = errors;
  throw new ExplorerError(
    "BAD_USER_INPUT",
    `The corpus is unsound: ${errors.length} errors, the first in ${first?.file}:${first?.line}: ${first?.message} See "riparian check".`,
  );
}

export function corpusFolder(env: Environment): string {
  return env["RIPARIAN_CORPUS"] || join(packageRoot(), "graph-seed", "corpus");
}

export function dataFolder(env: Environment): string {
  return env["RIPARIAN_DATA"] || join(packageRoot(), ".riparian");
}
