import { describe, inject } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";

export type OpenStore = (corpus: CompiledCorpus) => Promise<GraphStore>;

/** The environment under which the test's Neo4j is found; undefined where there is none. */
export function neo4jEnvironment(): Record<string, string> | undefined {
  const found = inject("neo4j");
  return found ? { NEO4J_URI: found.uri, NEO4J_USER: found.user, NEO4J_PASSWORD: found.password } : undefined;
}

/** Runs the same sentences on every store that can be had. On Neo4j a store holds one corpus at a time: open, ask, close. */
export function describeEachStore(what: string, sentences: (open: OpenStore, name: "embedded" | "neo4j") => void): void {
  describe(`${what}, on the embedded store`, () => sentences(async (corpus) => openEmbeddedStore(corpus), "embedded"));
  const env = neo4jEnvironment();
  if (!env) return;
  describe(`${what}, on Neo4j`, () =>
    sentences(async (corpus) => {
      const store = await openNeo4jStore(env);
      await store.replace(corpus);
      return store;
    }, "neo4j"));
}
