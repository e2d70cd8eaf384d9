import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { ALL_RELATIONS, type Relation, relationSpec } from "#argument/vocabulary.ts";
import { authorNames } from "../author-names.ts";
import { citedSlugs } from "../cited-slugs.ts";
import { foldText } from "../fold-text.ts";
import { hashOf } from "../history.ts";
import { wordsOf } from "../match-words.ts";
import { orderKey, PAGE_ORDERS, type PageOrder } from "../page-order.ts";
import { yearOf } from "../year-of.ts";

/*
 * How nodes and edges lie in Neo4j: what people would ask for in Cypher as properties of its own, and the whole as canonical JSON in
 * `record`, from which every answer is made, so that it is the embedded store's answer to the letter.
 */

export type Row = Readonly<Record<string, unknown>>;

/** The property that holds a node's key in each order. */
export const ORDER_PROPERTIES = {
  slug: "slug",
  label: "labelOrder",
  kind: "kindOrder",
  "most-relations": "mostRelationsOrder",
  "fewest-relations": "fewestRelationsOrder",
  newest: "newestOrder",
  oldest: "oldestOrder",
} as const satisfies Record<PageOrder, string>;

/** `degree` counts the relationships that leave or enter the node. */
export function nodeRow(node: GraphNode, degree: number): Row {
  const record = "record" in node ? node.record : undefined;
  return {
    ...Object.fromEntries(PAGE_ORDERS.map((order) => [ORDER_PROPERTIES[order], joinKey(orderKey(order, node, () => degree))])),
    kind: node.kind,
    label: node.label,
    summary: node.summary,
    slugFolded: foldText(node.slug),
    labelFolded: foldText(node.label),
    summaryFolded: foldText(node.summary),
    cites: citedSlugs(node.citations),
    degree,
    year: (record && yearOf(record)) ?? null,
    recordType: record?.type ?? null,
    recordStatus: record?.status ?? null,
    originBy: node.origin.by,
    originAt: node.origin.by === "paper" ? node.origin.at : null,
    grade: node.grade,
    authors: authorNames(node),
    name: node.label.toLowerCase(),
    labelTerms: wordsOf(node.label).join(" "),
    terms: wordsOf(`${node.label} ${node.slug} ${authorNames(node)} ${node.summary}`).join(" "),
    hash: hashOf(node),
    record: JSON.stringify(node),
  };
}

/** A key as one text that sorts as its parts do, so that one index holds the order; U+0001 is in none of them, and before all that is. */
export function joinKey(key: readonly string[]): string {
  return key.join("\u0001");
}

/** The parts again. */
export function splitKey(joined: string): readonly string[] {
  return joined.split("\u0001");
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
    cites: citedSlugs(edge.citations),
    hash: hashOf(edge),
    record: JSON.stringify(edge),
  };
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

/** The vocabulary's types of relationship, for patterns that leave out CITES and CITES_FOR. */
export const EVERY_TYPE = ALL_RELATIONS.map(typeOf).join("|");
