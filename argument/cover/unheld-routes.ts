import { buildGraph } from "../graph.ts";
import { gripRank, holdsOn } from "../trace/holds.ts";
import { narrateStory } from "../trace/narrate.ts";
import { OPEN_END_KINDS, type Reached, traceRoutes } from "../trace.ts";
import type { Kind } from "../vocabulary.ts";
import { type CoverRule, listed, quoted } from "./gap.ts";

const ENDS: ReadonlySet<Kind> = new Set(OPEN_END_KINDS.from);
/** Most routes looked at for one risk or harm. */
const MOST_ROUTES = 200;

/**
 * Routes from an actor or a modification to a risk or harm that no tool touches, or that all tools hold with little, told by story.
 *
 * A tool holds a route by its best grip on any node, so these are just the routes among the nodes that nothing blocks or lowers: only those
 * are searched. At most 200 routes for each end, within the time left.
 */
export const unheldRoutes: CoverRule = {
  name: "unheld-routes",
  title: "routes that no tool touches, or that all tools hold with little",
  *run({ graph, maxLength, timeLeft, stopShort }) {
    const isFirm = (slug: string) => holdsOn(graph, slug).some((hold) => gripRank(hold.grip) < gripRank("little"));
    const kept = new Set(graph.nodes.map((node) => node.slug).filter((slug) => !isFirm(slug)));
    const loose = buildGraph({
      nodes: graph.nodes.filter((node) => kept.has(node.slug)),
      edges: graph.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)),
    });
    for (const { slug } of loose.nodes.filter((node) => ENDS.has(node.kind))) {
      const trace = traceRoutes(loose, { to: slug }, { maxLength, first: MOST_ROUTES, timeLimit: timeLeft() });
      if (!trace.complete) stopShort();
      if (trace.outcome === "unreachable") continue;
      for (const [position, story] of trace.stories.entries()) {
        const routes = story.routes.flatMap((index) => trace.routes[index] ?? []);
        yield { about: [slug, ...nodesOf(routes, slug)], ...tell(loose, trace, position, routes) };
      }
    }
  },
};

function tell(graph: Parameters<typeof quoted>[0], trace: Reached, position: number, routes: Reached["routes"]) {
  const tools = [...new Set(routes.flatMap((route) => route.holds.map((hold) => hold.tool)))];
  const untouched = routes.some((route) => route.holds.length === 0);
  const held = listed(tools.map((tool) => quoted(graph, tool)));
  const how =
    tools.length === 0
      ? "No tool touches this story"
      : untouched
        ? `No tool touches all routes of this story; where one does (${held}), it holds with little`
        : `Tools hold this story with little only (${held})`;
  return {
    message: `${how}: ${narrateStory(graph, trace, position).text}`,
    fill: "A tool that blocks or lowers one of its nodes, with a source for its grip.",
  };
}

function nodesOf(routes: Reached["routes"], but: string): readonly string[] {
  return [...new Set(routes.flatMap((route) => route.nodes))].filter((slug) => slug !== but);
}
