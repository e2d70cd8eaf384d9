import type { ArgumentGraph, Citation, Origin } from "#argument/graph.ts";
import type { Settlement } from "#argument/settle.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";

/** A fact named in an answer, who says it, and what speaks for it: the sources with which a reader can decide about it. */
export interface FactSources {
  readonly statement: string;
  readonly label: string;
  readonly origin: Origin;
  readonly citations: readonly Citation[];
  readonly supportedBy: readonly SourcedReason[];
}

/** An item of evidence, a case study or another claim that supports it, or an argument for it. */
export interface SourcedReason {
  readonly id: string;
  readonly label: string;
  readonly origin: Origin;
  readonly citations: readonly Citation[];
}

/** Of every fact that the answers name, in the order in which they do; in a graph alone, since only there things have sources. */
export function sourcesOfFacts(graph: ArgumentGraph, dispute: Dispute, settlements: readonly Settlement[]): readonly FactSources[] {
  const named = settlements.flatMap(({ facts, both }) => [...facts, ...both.flatMap((one) => one.facts)].flat());
  return [...new Set(named.map(({ statement }) => statement))].flatMap((statement) => {
    const node = graph.node(statement);
    if (!node) return [];
    const supportedBy = dispute.arguments.flatMap(({ id, end, premises }): readonly SourcedReason[] => {
      if (end.stance !== "for" || end.statement !== statement) return [];
      const reason = graph.node(graph.edge(id) ? (premises[0] ?? id) : id);
      return reason ? [{ id: reason.slug, label: reason.label, origin: reason.origin, citations: reason.citations }] : [];
    });
    return [{ statement, label: node.label, origin: node.origin, citations: node.citations, supportedBy }];
  });
}
