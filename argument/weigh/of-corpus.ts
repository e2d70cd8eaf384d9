import type { ArgumentGraph, GraphNode } from "../graph.ts";
import type { ArgumentEnd, Dispute, DisputeArgument, Statement } from "./dispute.ts";

/**
 * Whose word counts without further argument (shared/weighing 2). Evidential: what the paper or the literature says. Assertive: our own claims
 * too. Strict: evidence and case studies alone, so that the paper's and the literature's claims have to earn their place.
 */
export const READINGS = ["evidential", "assertive", "strict"] as const;
export type Reading = (typeof READINGS)[number];

/**
 * The dispute that a graph holds: its claims, evidence, case studies, options and tools as statements; its arguments, and its `supports` and
 * `weakens` edges as arguments with one premise, under the edge's id. In order of id. Cost: linear.
 *
 * Arguments whose premises or end lie outside the graph are left out: a part of a corpus weighs what it holds.
 */
export function disputeOf(graph: ArgumentGraph, reading: Reading = "evidential"): Dispute {
  const statements = graph.nodes.flatMap((node) => statement(node, reading) ?? []);
  const known = new Set(statements.map(({ id }) => id));
  const found = [...graph.nodes.flatMap((node) => ofNode(graph, node) ?? []), ...ofEdges(graph)].filter(
    ({ premises, end }) =>
      premises.every((premise) => known.has(premise)) && (end.stance === "undercuts" ? graph.node(end.argument) : known.has(end.statement)),
  );
  return { statements, arguments: found.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function statement(node: GraphNode, reading: Reading): Statement | undefined {
  const { slug: id, origin } = node;
  switch (node.kind) {
    case "Claim":
      return { id, asserted: reading === "assertive" || (reading === "evidential" && origin.by !== "ours"), practical: false };
    case "Evidence":
    case "CaseStudy":
      return { id, asserted: reading === "assertive" || origin.by !== "ours", practical: false };
    case "PolicyOption":
    case "PolicyTool":
      return { id, asserted: false, practical: true };
    default:
      return undefined;
  }
}

function ofNode(graph: ArgumentGraph, node: GraphNode): DisputeArgument | undefined {
  if (!("stance" in node)) return undefined;
  const { slug: id, premises, stance, target, bearing, value } = node;
  const end: ArgumentEnd = stance === "undercuts" ? { stance, argument: target } : { stance, statement: target };
  if (!graph.node(target)) return undefined;
  return { id, premises, end, weakens: bearing === "weakens", ...(value === undefined ? {} : { value }) };
}

function ofEdges(graph: ArgumentGraph): readonly DisputeArgument[] {
  return graph.edges.flatMap(({ id, relation, from, to }): readonly DisputeArgument[] => {
    if (relation === "supports") return [{ id, premises: [from], end: { stance: "for", statement: to }, weakens: false }];
    if (relation === "weakens") return [{ id, premises: [from], end: { stance: "against", statement: to }, weakens: true }];
    return [];
  });
}

/** The arguments and supports of a dispute that are our own reading: neither the paper nor the literature gives them. In order of the dispute. */
export function oursIn(graph: ArgumentGraph, dispute: Dispute): readonly string[] {
  return dispute.arguments.flatMap(({ id }) => ((graph.node(id) ?? graph.edge(id))?.origin.by === "ours" ? [id] : []));
}
