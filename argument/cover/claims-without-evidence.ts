import type { ArgumentGraph } from "../graph.ts";
import type { Kind } from "../vocabulary.ts";
import { type CoverRule, quoted } from "./gap.ts";

const EVIDENCE: ReadonlySet<Kind> = new Set<Kind>(["Evidence", "CaseStudy"]);

/**
 * Claims that no evidence carries: nothing supports them that leads back to an item of evidence or a case study, be it over other claims, the
 * premises of an argument or their own parts. One such way is enough. Linear in the arguments.
 */
export const claimsWithoutEvidence: CoverRule = {
  name: "claims-without-evidence",
  title: "claims without evidence",
  *run({ graph }) {
    const carried = carriedByEvidence(graph);
    for (const { slug, kind } of graph.nodes) {
      if (kind !== "Claim" || carried.has(slug)) continue;
      const supporters = supportersOf(graph, slug);
      yield {
        about: [slug, ...supporters],
        message:
          supporters.length === 0
            ? `Nothing supports ${quoted(graph, slug)}.`
            : `What supports ${quoted(graph, slug)} never leads back to evidence.`,
        fill: "An item of evidence or a case study that supports it, or an argument with one among its premises.",
      };
    }
  },
};

/** The nodes from which a supporting way leads on: evidence first, then whatever each of them supports. */
function carriedByEvidence(graph: ArgumentGraph): ReadonlySet<string> {
  const carried = new Set(graph.nodes.filter((node) => EVIDENCE.has(node.kind)).map((node) => node.slug));
  for (const slug of carried)
    for (const edge of graph.out(slug)) if (SUPPORTING.has(edge.relation) && isClaimOrArgument(graph, edge.to)) carried.add(edge.to);
  return carried;
}

const SUPPORTING: ReadonlySet<string> = new Set(["supports", "is_premise_of", "argues_for", "part_of"]);

function isClaimOrArgument(graph: ArgumentGraph, slug: string): boolean {
  const kind = graph.node(slug)?.kind;
  return kind === "Claim" || kind === "Argument";
}

function supportersOf(graph: ArgumentGraph, slug: string): readonly string[] {
  return graph.in(slug).flatMap((edge) => (SUPPORTING.has(edge.relation) ? [edge.from] : []));
}
