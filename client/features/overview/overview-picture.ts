import type { Relation, Sign } from "#argument/vocabulary.ts";
import type { OverviewQuery } from "../../__generated__/graphql.ts";
import type { Pole } from "../../picture/over-the-picture.tsx";
import { originMark, type RoutesInput } from "../../picture/routes-input.ts";

export type OverviewAnswer = OverviewQuery;

/** The traces of the overview as one picture; which they are stands in its query. */
export function overviewInput({ gain, loss, beyond }: OverviewAnswer): RoutesInput {
  const routes = [gain, loss, beyond].flatMap((trace) => (trace.__typename === "TraceReached" ? trace.routes : []));
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

/** The paper's options over what they act on, as far as that is in the picture. */
export function polesOf({ options }: OverviewAnswer, input: RoutesInput): readonly Pole[] {
  const drawn = new Set(input.nodes.map(({ slug }) => slug));
  return options.nodes.flatMap(({ slug, label, origin, acts }) => {
    const places = acts.edges.map(({ relationship }) => relationship).filter(({ toSlug }) => drawn.has(toSlug));
    if (places.length === 0 || origin.by !== "PAPER") return [];
    return [{ slug, label, mark: origin.at ?? "", says: places[0]?.reason ?? "", over: places.map(({ toSlug }) => toSlug) }];
  });
}
