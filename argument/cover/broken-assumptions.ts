import type { GraphEdge } from "../graph.ts";
import { type CoverRule, listed, quoted } from "./gap.ts";

/** Rules with an assumption that some mechanism breaks and that no tool restores, or that tools restore with little only. */
export const brokenAssumptions: CoverRule = {
  name: "broken-assumptions",
  title: "rules with an assumption that a mechanism breaks and no tool restores",
  *run({ graph }) {
    for (const rule of graph.nodes.filter((node) => node.kind === "Rule"))
      for (const { from: assumption } of graph.in(rule.slug).filter((edge) => edge.relation === "underpins")) {
        const breaking = graph.in(assumption).filter((edge) => edge.relation === "breaks");
        const restoring = graph.in(assumption).filter((edge) => edge.relation === "restores");
        if (breaking.length === 0 || restoring.some((edge) => edge.grip === "blocks" || edge.grip === "lowers")) continue;
        const names = (edges: readonly GraphEdge[]) => listed(edges.map((edge) => quoted(graph, edge.from)));
        const restored =
          restoring.length === 0
            ? "no tool restores it"
            : `only ${names(restoring)} ${restoring.length === 1 ? "restores" : "restore"} it, with little`;
        yield {
          about: [rule.slug, assumption, ...breaking.map((edge) => edge.from)],
          message: `${quoted(graph, rule.slug)} rests on the assumption ${quoted(graph, assumption)}, which ${names(breaking)} ${breaking.length === 1 ? "breaks" : "break"}; ${restored}.`,
          fill: `A tool that restores ${quoted(graph, assumption)}, or a source for one of those that break it saying that it does not.`,
        };
      }
  },
};
