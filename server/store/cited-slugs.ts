import type { Citation } from "#argument/graph.ts";

/** Slugs of the sources and passages that citations name, each once. */
export function citedSlugs(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.flatMap(({ source, passage }) => (passage === undefined ? [source] : [source, passage])))];
}
