import type { GraphNode } from "#argument/graph.ts";

/** The names under which a source is sought; empty for other nodes. */
export function authorNames(node: GraphNode): string {
  if (node.kind !== "Source" && node.kind !== "Instrument") return "";
  const names = (node.record.author ?? []).map((name) =>
    "literal" in name ? name.literal : `${name.given ?? ""} ${name["non-dropping-particle"] ?? ""} ${name.family}`,
  );
  return [...names, node.record.title, node.record.authority ?? ""].join(" ");
}
