import type { Grip, Relation, Sign } from "#argument/vocabulary.ts";
import type { TraceQuery } from "../../__generated__/graphql.ts";
import { originMark, type RoutesInput } from "../../picture/routes-input.ts";

export type TraceAnswer = NonNullable<TraceQuery["trace"]>;
export type ReachedAnswer = Extract<TraceAnswer, { __typename: "TraceReached" }>;
export type RouteAnswer = ReachedAnswer["routes"][number];
export type HoldAnswer = RouteAnswer["holds"][number];

const lower = (text: string) => text.toLowerCase();

/** The answer as a picture takes it. */
export function toPicture(routes: readonly RouteAnswer[]): RoutesInput {
  const nodes = new Map(routes.flatMap((route) => route.nodes).map((node) => [node.slug, node]));
  const gates = new Map(
    routes
      .flatMap((route) => route.holds)
      .flatMap((hold) =>
        hold.tool && hold.on ? [[`${hold.tool.slug} ${hold.on.slug}`, { hold, tool: hold.tool, on: hold.on }] as const] : [],
      ),
  );
  return {
    nodes: [...nodes.values()].map(({ slug, kind, label, origin }) => ({ slug, kind, label, origin: originMark(origin.by, origin.at) })),
    routes: routes.map((route) => ({
      nodes: route.slugs,
      steps: route.steps.map((step) => ({ relation: lower(step.relation) as Relation, sign: (step.sign ?? 1) as Sign })),
    })),
    gates: [...gates.values()].map(({ hold, tool, on }) => ({
      tool: tool.slug,
      label: tool.label,
      node: on.slug,
      grip: lower(hold.grip) as Grip,
    })),
  };
}

/** A tool as the list beside the picture shows it: where it stands, how firmly, on which routes. */
export interface ToolRow {
  readonly slug: string;
  readonly label: string;
  readonly on: { readonly slug: string; readonly label: string };
  readonly grip: HoldAnswer["grip"];
  readonly past: string | null;
  readonly routes: readonly number[];
  readonly hold: HoldAnswer;
}

/** Tools by the node at which they stand, in the order of the nodes along the routes, the firmest first. */
export function toolGroups(routes: readonly RouteAnswer[]): readonly { readonly on: ToolRow["on"]; readonly tools: readonly ToolRow[] }[] {
  const rows = new Map<string, ToolRow & { routes: number[] }>();
  const places = new Map<string, number>();
  routes.forEach((route, position) => {
    route.slugs.forEach((slug, place) => {
      if (!places.has(slug)) places.set(slug, place);
    });
    for (const hold of route.holds) {
      if (!hold.tool || !hold.on) continue;
      const key = `${hold.tool.slug} ${hold.on.slug} ${hold.grip}`;
      const row = rows.get(key);
      if (row) row.routes.push(position);
      else
        rows.set(key, {
          slug: hold.tool.slug,
          label: hold.tool.label,
          on: hold.on,
          grip: hold.grip,
          past: hold.past ?? null,
          routes: [position],
          hold,
        });
    }
  });
  const order = ["BLOCKS", "LOWERS", "LITTLE"];
  const sorted = [...rows.values()].sort((a, b) => order.indexOf(a.grip) - order.indexOf(b.grip) || (a.label < b.label ? -1 : 1));
  const bySlug = new Map<string, ToolRow[]>();
  for (const row of sorted) bySlug.set(row.on.slug, [...(bySlug.get(row.on.slug) ?? []), row]);
  return [...bySlug]
    .sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || (a < b ? -1 : 1))
    .flatMap(([, tools]) => (tools[0] ? [{ on: tools[0].on, tools }] : []));
}

/** Routes with their holds as argument/ counts them. */
export function heldRoutes(routes: readonly RouteAnswer[]) {
  return routes.map((route) => ({
    holds: route.holds.flatMap((hold) => (hold.tool ? [{ tool: hold.tool.slug, grip: lower(hold.grip) as Grip }] : [])),
  }));
}

/** "5 routes, 2 stories". */
export function countOf(answer: ReachedAnswer): string {
  const routes = answer.routes.length;
  const stories = answer.stories.length;
  return `${routes} ${routes === 1 ? "route" : "routes"}, ${stories} ${stories === 1 ? "story" : "stories"}`;
}

/** "all that there are, of at most", or what is missing: never left unsaid. The limit of steps stands after it, to be changed. */
export function wholeness(answer: ReachedAnswer): string {
  if (answer.complete) return "all that there are, of at most";
  const why = answer.stoppedBy === "time" ? "time ran out" : "only the best are listed";
  return `not complete: ${why}, among them all of up to ${answer.completeUpTo} steps; sought were those of at most`;
}

/** Whether an answer is one to the same ends, so that it may stay on the page until the next has come. */
export function isBetween(answer: TraceAnswer | undefined, from: string | undefined, to: string | undefined): boolean {
  return (
    answer?.__typename === "TraceReached" &&
    answer.routes.every(({ slugs }) => (from ?? slugs[0]) === slugs[0] && (to ?? slugs.at(-1)) === slugs.at(-1))
  );
}

/** What the routes do to their end, in words. */
export function effect(routes: readonly RouteAnswer[]): string {
  const furthering = routes.filter((route) => route.sign === 1).length;
  if (furthering === routes.length) return "every one furthers its end";
  if (furthering === 0) return "every one holds its end back";
  return `${furthering} further the end, ${routes.length - furthering} hold it back`;
}
