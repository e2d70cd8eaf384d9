import type { Relation, Sign } from "#argument/vocabulary.ts";
import type { OverviewQuery } from "../../__generated__/graphql.ts";
import { originMark, type RoutesInput } from "../../picture/routes-input.ts";

export type OverviewAnswer = OverviewQuery;

/** The two traces of the overview as one picture; which they are stands in its query. */
export function overviewInput({ gain, loss }: OverviewAnswer): RoutesInput {
  const routes = [gain, loss].flatMap((trace) => (trace.__typename === "TraceReached" ? trace.routes : []));
  const nodes = new Map(routes.flatMap((route) => route.nodes).map((node) => [node.slug, node]));
  return {
    nodes: [...nodes.values()].map(({ slug, kind, label, origin }) => ({ slug, kind, label, origin: originMark(origin.by, origin.at) })),
    routes: routes.map((route) => ({
      nodes: route.slugs,
      steps: route.steps.map((step) => ({ relation: step.relation.toLowerCase() as Relation, sign: (step.sign ?? 1) as Sign })),
    })),
    gates: [],
  };
}
