import type { OptionComparison } from "#argument/cover/compare-options.ts";
import type { Coverage } from "#argument/cover.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";

/** Coverage as JSON. Fields may be added later; none is renamed or removed. */
export function coverToJson(graph: ArgumentGraph, coverage: Coverage, { options, criteria }: OptionComparison, corpus: StoredCorpus) {
  const label = (slug: string) => graph.node(slug)?.label ?? slug;
  return {
    corpus: { version: corpus.version, asOf: corpus.asOf },
    ...coverage,
    criteria: criteria.map((slug) => ({ slug, label: label(slug) })),
    options: options.map(({ option, scores }) => ({
      option,
      label: label(option),
      scores: scores.map(({ criterion, rating, edge, argumentsFor, argumentsAgainst, tools }) => ({
        criterion,
        rating: rating ?? null,
        ...(edge ? { reason: edge.reason, origin: edge.origin, citations: edge.citations } : {}),
        argumentsFor,
        argumentsAgainst,
        tools,
      })),
    })),
  };
}
