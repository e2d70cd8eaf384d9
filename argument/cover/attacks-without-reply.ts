import type { ArgumentGraph, GraphEdge } from "../graph.ts";
import { type CoverRule, quoted } from "./gap.ts";

/**
 * Claims against which something is said that nobody answers: nothing undercuts it, and nothing is said against one of its premises. A reason
 * for the claim is no reply; it leaves the attack as it is. Attacks that only weaken count, and so do replies that do.
 */
export const attacksWithoutReply: CoverRule = {
  name: "attacks-without-reply",
  title: "claims attacked without reply",
  *run({ graph }) {
    for (const { slug, kind } of graph.nodes)
      if (kind === "Claim")
        for (const attack of graph.in(slug).filter(isAttack))
          if (!isAnswered(graph, attack.from))
            yield {
              about: [slug, attack.from],
              message: `${quoted(graph, attack.from)} ${attack.relation === "weakens" || attack.bearing ? "weakens" : "speaks against"} ${quoted(graph, slug)}, and nothing answers it.`,
              fill: "What undercuts it, or speaks against what it rests on; or a word that it is granted.",
            };
  },
};

function isAttack(edge: GraphEdge): boolean {
  return edge.relation === "argues_against" || edge.relation === "weakens" || edge.relation === "undercuts";
}

/** Whether something is said against an argument, an item of evidence or a claim, or against a premise of the argument. */
function isAnswered(graph: ArgumentGraph, slug: string): boolean {
  const node = graph.node(slug);
  const premises = node?.kind === "Argument" && "premises" in node ? node.premises : [];
  return [slug, ...premises].some((name) => graph.in(name).some(isAttack));
}
