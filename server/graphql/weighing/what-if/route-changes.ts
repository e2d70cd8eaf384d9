import type { Hold } from "#argument/trace/holds.ts";
import { narrateRoute } from "#argument/trace/narrate.ts";
import type { RouteChange } from "#argument/what-if/in-routes.ts";
import { builder } from "../../builder.ts";
import { EntityInterface } from "../../entity.ts";
import { GripEnum } from "../../enums.ts";
import { type In, withinAll } from "../../in-graph.ts";

/* What a scenario changes in who holds the routes. */

const ScenarioHoldType = builder.objectRef<In<Hold>>("ScenarioHold").implement({
  description: "A tool's grip on a route. It is our reading.",
  fields: (t) => ({
    tool: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The tool.",
      resolve: ({ graph, value }) => graph.node(value.tool) ?? null,
    }),
    on: t.string({ description: "Slug of the node of the route on which it stands.", resolve: ({ value }) => value.node }),
    grip: t.field({ type: GripEnum, description: "How firmly.", resolve: ({ value }) => value.grip }),
    past: t.string({ nullable: true, description: "What gets past the tool.", resolve: ({ value }) => value.past ?? null }),
  }),
});

export const RouteChangeType = builder.objectRef<In<RouteChange>>("RouteChange").implement({
  description: "A route that a tool adopted holds, or that a tool dropped could have held.",
  fields: (t) => ({
    slugs: t.stringList({ description: "Slugs of its nodes, in order.", resolve: ({ value }) => [...value.nodes] }),
    text: t.string({ description: "The route in sentences.", resolve: ({ graph, value }) => narrateRoute(graph, value).text }),
    before: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip of what is in place as the corpus stands, which is nothing.",
      resolve: ({ value }) => value.before,
    }),
    after: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip of what the scenario puts in place.",
      resolve: ({ value }) => value.after,
    }),
    atBestBefore: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest grip that any tool could have on it.",
      resolve: ({ value }) => value.atBest.before,
    }),
    atBestAfter: t.field({
      type: GripEnum,
      nullable: true,
      description: "The firmest that any tool could have that is not dropped.",
      resolve: ({ value }) => value.atBest.after,
    }),
    adopted: t.field({
      type: [ScenarioHoldType],
      description: "The tools adopted that hold it, firmest first.",
      resolve: ({ graph, value }) => withinAll(graph, value.adopted),
    }),
    dropped: t.field({
      type: [ScenarioHoldType],
      description: "The tools dropped that could have held it, firmest first.",
      resolve: ({ graph, value }) => withinAll(graph, value.dropped),
    }),
  }),
});
