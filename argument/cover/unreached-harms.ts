import type { GraphEdge } from "../graph.ts";
import { isRoutable, OPEN_END_KINDS } from "../trace.ts";
import type { Kind } from "../vocabulary.ts";
import { type CoverRule, listed, quoted } from "./gap.ts";

const STARTS: ReadonlySet<Kind> = new Set(OPEN_END_KINDS.to);
const ENDS: ReadonlySet<Kind> = new Set(OPEN_END_KINDS.from);

/**
 * Risks and harms to which no route leads from any actor or modification. The shortest walk to a node passes none twice, so how far the
 * steps reach is all that need be known: linear in the graph.
 */
export const unreachedHarms: CoverRule = {
  name: "unreached-harms",
  title: "risks and harms that no route reaches from an actor or a modification",
  *run({ graph, maxLength }) {
    const distance = new Map(graph.nodes.filter((node) => STARTS.has(node.kind)).map((node) => [node.slug, 0]));
    for (const [slug, far] of distance)
      for (const edge of graph.out(slug)) if (isRoutable(edge) && !distance.has(edge.to)) distance.set(edge.to, far + 1);
    for (const { slug, kind } of graph.nodes) {
      const far = distance.get(slug) ?? Number.POSITIVE_INFINITY;
      if (!ENDS.has(kind) || far <= maxLength) continue;
      const causes = graph.in(slug).filter((edge) => edge.relation === "causes");
      yield {
        about: [slug, ...causes.map((edge) => edge.from)],
        ...tell(quoted(graph, slug), far, maxLength, causes, (end) => quoted(graph, end)),
      };
    }
  },
};

function tell(name: string, far: number, maxLength: number, causes: readonly GraphEdge[], quote: (slug: string) => string) {
  const fill = "A step with its source that leads to it from what an actor or a modification brings about.";
  if (Number.isFinite(far)) return { message: `The shortest route to ${name} takes ${far} steps, more than ${maxLength}.`, fill };
  if (causes.length === 0) return { message: `No route leads from an actor or a modification to ${name}.`, fill };
  return {
    message: `No route leads from an actor or a modification to ${name}; it is there only as a cost of ${listed(causes.map((edge) => quote(edge.from)))}.`,
    fill: "Nothing, where it is a cost of the answers and no more; otherwise a step with its source that leads to it.",
  };
}
