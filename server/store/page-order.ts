import type { GraphNode } from "#argument/graph.ts";
import { labelKey } from "./label-order.ts";

/** The orders in which nodes are listed; ties are broken by slug. */
export const PAGE_ORDERS = ["slug", "label", "kind", "most-relations", "fewest-relations", "newest", "oldest"] as const;
export type PageOrder = (typeof PAGE_ORDERS)[number];

/** More relationships than a node can have. */
const MANY = 999_999_999;
const DIGITS = 9;
/** After every date. */
const UNDATED = "~";

/**
 * The key by which a node stands in an order: texts of ASCII that are compared one after the other, so that they sort the same in every store.
 * `degreeOf` counts the relationships that leave or enter the node, and is asked only where they order it. By date stand what has a record that says when it came out; the rest comes last.
 */
export function orderKey(order: PageOrder, node: GraphNode, degreeOf: (node: GraphNode) => number): readonly string[] {
  return order === "slug" ? [node.slug] : [firstKey(order, node, degreeOf), node.slug];
}

function firstKey(order: Exclude<PageOrder, "slug">, node: GraphNode, degreeOf: (node: GraphNode) => number): string {
  switch (order) {
    case "label":
      return labelKey(node.label);
    case "kind":
      return node.kind;
    case "most-relations":
      return padded(MANY - degreeOf(node));
    case "fewest-relations":
      return padded(degreeOf(node));
    case "newest":
      return `${dateOf(node).replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}${UNDATED}`;
    case "oldest":
      return dateOf(node) || UNDATED;
  }
}

function padded(count: number): string {
  return String(count).padStart(DIGITS, "0");
}

/** ISO 8601 year, month or day, of a range the first; empty where there is none. */
function dateOf(node: GraphNode): string {
  return "record" in node ? (/^\d{4}(-\d\d){0,2}/.exec(node.record.issued ?? "")?.[0] ?? "") : "";
}
