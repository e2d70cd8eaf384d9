import { type CoverRule, quoted } from "./gap.ts";

/** Rules of which it is not said on what they rest, so that no route can show how a modification undermines them. */
export const rulesWithoutAssumption: CoverRule = {
  name: "rules-without-assumption",
  title: "rules that rest on no stated assumption",
  *run({ graph }) {
    for (const { slug, kind } of graph.nodes)
      if (kind === "Rule" && !graph.in(slug).some((edge) => edge.relation === "underpins"))
        yield {
          about: [slug],
          message: `It is not said on what ${quoted(graph, slug)} rests.`,
          fill: "An assumption that underpins it, read out of the rule or of a work about it.",
        };
  },
};
