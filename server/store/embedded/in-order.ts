import { type ArgumentGraph, bySlug, type GraphNode } from "#argument/graph.ts";
import { orderKey, type PageOrder } from "../page-order.ts";

/** All nodes in an order, and where in it those of each class stand. */
export interface NodesInOrder {
  readonly nodes: readonly GraphNode[];
  readonly keyOf: (node: GraphNode) => readonly string[];
  readonly classes: readonly NodeClass[];
}

/** The nodes of one kind and grade that one speaker says: there are a few hundred such classes at most, however many nodes. */
export interface NodeClass {
  /** One of them, to judge them by. */
  readonly like: GraphNode;
  /** Their indexes among all nodes, ascending. */
  readonly at: readonly number[];
}

export function inOrder(graph: ArgumentGraph, order: PageOrder): NodesInOrder {
  const degreeOf = ({ slug }: GraphNode) => graph.out(slug).length + graph.in(slug).length;
  const keyOf = (node: GraphNode) => orderKey(order, node, degreeOf);
  const nodes = order === "slug" ? graph.nodes : sorted(graph.nodes, (node) => keyOf(node)[0] ?? "");
  return { nodes, keyOf, classes: classesOf(nodes) };
}

/** By the first part of their keys: the other part is the slug, in the order of which they are given. */
function sorted(nodes: readonly GraphNode[], first: (node: GraphNode) => string): readonly GraphNode[] {
  return nodes
    .map((node) => ({ node, key: first(node) }))
    .sort((a, b) => bySlug(a.key, b.key))
    .map(({ node }) => node);
}

function classesOf(nodes: readonly GraphNode[]): readonly NodeClass[] {
  const classes = new Map<string, { readonly like: GraphNode; readonly at: number[] }>();
  for (const [index, node] of nodes.entries()) {
    const key = `${node.kind} ${node.origin.by} ${node.grade}`;
    const known = classes.get(key);
    if (known) known.at.push(index);
    else classes.set(key, { like: node, at: [index] });
  }
  return [...classes.values()];
}
