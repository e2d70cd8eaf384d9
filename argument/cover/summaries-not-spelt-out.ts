import { relationSpec } from "../vocabulary.ts";
import { type CoverRule, quoted } from "./gap.ts";

/** Steps that stand for routes which the graph does not have: it does not know how (shared/tracing 2). */
export const summariesNotSpeltOut: CoverRule = {
  name: "summaries-not-spelt-out",
  title: "summaries that cannot be unfolded",
  *run({ graph }) {
    for (const { from, relation, to, summary } of graph.edges)
      if (summary === "not-spelt-out")
        yield {
          about: [from, to],
          message: `${quoted(graph, from)} ${relationSpec(relation).verb} ${quoted(graph, to)}, it is said, but the graph does not know how.`,
          fill: "Two to four steps between them with the same effect, none of them a summary.",
        };
  },
};
