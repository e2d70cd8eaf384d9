import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { type Relation, relationSpec } from "#argument/vocabulary.ts";
import { authorNames } from "../author-names.ts";
import { labelKey } from "../label-order.ts";
import { wordsOf } from "../match-words.ts";

/*
 * How nodes and edges lie in Neo4j: what people would ask for in Cypher as properties of its own, and the whole as canonical JSON in
 * `record`, from which every answer is made, so that it is the embedded store's answer to the letter.
 */

export type Row = Readonly<Record<string, unknown>>;

export function nodeRow(node: GraphNode): Row {
  return {
    slug: node.slug,
    kind: node.kind,
    label: node.label,
    labelKey: labelKey(node.label),
    labelOrder: labelOrder([labelKey(node.label), node.slug]),
    summary: node.summary,
    originBy: node.origin.by,
    originAt: node.origin.by === "paper" ? node.origin.at : null,
    grade: node.grade,
    authors: authorNames(node),
    name: node.label.toLowerCase(),
    labelTerms: wordsOf(node.label).join(" "),
    terms: wordsOf(`${node.label} ${node.slug} ${authorNames(node)} ${node.summary}`).join(" "),
    record: JSON.stringify(node),
  };
}

/** A label's key and a slug as one text that sorts as the two do, so that one index holds the order; U+0001 is in neither, and before all that is. */
export function labelOrder(key: readonly string[]): string {
  return key.join("\u0001");
}

export function edgeRow(edge: GraphEdge): Row {
  return {
    id: edge.id,
    relation: edge.relation,
    sign: relationSpec(edge.relation).sign ?? null,
    routable: relationSpec(edge.relation).sign !== undefined && edge.summary !== "spelt-out",
    originBy: edge.origin.by,
    originAt: edge.origin.by === "paper" ? edge.origin.at : null,
    grade: edge.grade,
    reason: edge.reason ?? null,
    summary: edge.summary ?? null,
    grip: edge.grip ?? null,
    rating: edge.rating ?? null,
    bearing: edge.bearing ?? null,
    citations: edge.citations.map(({ source, at }) => (at === undefined ? source : `${source}, ${at}`)),
    cites: citedSlugs(edge),
    record: JSON.stringify(edge),
  };
}

/** Slugs of the sources and passages that something cites. */
export function citedSlugs({ citations }: Pick<GraphEdge, "citations">): readonly string[] {
  return [...new Set(citations.flatMap(({ source, passage }) => (passage === undefined ? [source] : [source, passage])))];
}

/** A node from its record. Throws UNAVAILABLE where there is none: Neo4j shows a reader what a seed is just deleting, already without its properties. */
export function toNode(record: string | null): GraphNode {
  return JSON.parse(present(record)) as GraphNode;
}

/** An edge from its record, likewise. */
export function toEdge(record: string | null): GraphEdge {
  return JSON.parse(present(record)) as GraphEdge;
}

function present(record: string | null): string {
  if (record === null) throw new BeingReplaced();
  return record;
}

/** The corpus is replaced at this very moment. */
export class BeingReplaced extends ExplorerError {
  constructor() {
    super("UNAVAILABLE", "The corpus is being replaced. Ask again in a moment.");
  }
}

/** A relation as a type of relationship: from the vocabulary alone, which callers' relations are checked against, so nothing that they say gets into a statement. */
export function typeOf(relation: Relation): string {
  return relation.toUpperCase();
}
