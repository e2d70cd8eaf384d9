import type { ArgumentGraph, GraphEdge, Origin } from "#argument/graph.ts";
import { routeList } from "#argument/trace/in-place.ts";
import { escapeMarkdown, pandocCitation } from "#argument/trace/markdown.ts";
import { narrateRoute, narrateStory } from "#argument/trace/narrate.ts";
import type { Reached, TraceEnds } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../store/graph-store.ts";
import type { Traced } from "./subject.ts";

/**
 * A trace as Pandoc Markdown: `pandoc --citeproc --bibliography trace.bib trace.md -o trace.docx`. The same words as on the page. `missing` says
 * why it is not complete.
 */
export function traceMarkdown(
  graph: ArgumentGraph,
  ends: TraceEnds,
  { trace, missing }: Pick<Traced, "trace" | "missing">,
  corpus: StoredCorpus,
): string {
  const title = question(graph, ends);
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    `subtitle: ${JSON.stringify(`Riparian, corpus ${corpus.version} of ${corpus.asOf}`)}`,
    "---",
    "",
    ...(trace.outcome === "reached"
      ? reached(graph, trace, missing)
      : [
          `No known route of at most ${trace.maxLength} steps. The search reached ${trace.reached} nodes, ${trace.depth} steps deep${missing === undefined ? "" : `, and is not complete: ${missing}`}.`,
        ]),
    "",
    "# What this does and does not claim",
    "",
    `Steps marked *our reading* are ours, not the authors'; so is every grip and what gets past a tool. Of the paper only the abstract and the opening of the introduction were read, and nothing else is attributed to it. Grades say how far a source was read: in the primary source, in a secondary source, or not at all (unverified).`,
    "",
    "# References",
    "",
    "::: {#refs}",
    ":::",
    "",
  ].join("\n");
}

function question(graph: ArgumentGraph, ends: TraceEnds): string {
  const phrase = (slug: string) => graph.node(slug)?.phrase ?? slug;
  if ("from" in ends && "to" in ends) return `How does ${phrase(ends.from)} lead to ${phrase(ends.to)}?`;
  return "from" in ends ? `What does ${phrase(ends.from)} lead to?` : `What leads to ${phrase(ends.to)}?`;
}

function reached(graph: ArgumentGraph, trace: Reached, missing: string | undefined): readonly string[] {
  const counts = `${trace.routes.length} ${trace.routes.length === 1 ? "route" : "routes"}, ${trace.stories.length} ${trace.stories.length === 1 ? "story" : "stories"}`;
  const whole = missing === undefined ? `all that there are, of at most ${trace.maxLength} steps` : `not complete: ${missing}`;
  return [
    `**${counts}**; ${whole}.`,
    "",
    ...trace.addsUpTo.flatMap((step) => [`They spell out one step: ${stepText(graph, step)}`, ""]),
    ...trace.stories.flatMap((_, story) => [narrateStory(graph, trace, story).markdown, ""]),
    "# Routes",
    "",
    ...trace.routes.flatMap((route, index) => [
      `${index + 1}. ${narrateRoute(graph, route).markdown}`,
      "",
      ...route.steps.map((step) => `    - ${stepText(graph, step)}`),
      "",
    ]),
    "# What stops it",
    "",
    ...tools(graph, trace),
  ];
}

function stepText(graph: ArgumentGraph, edge: GraphEdge): string {
  const name = (slug: string) => escapeMarkdown(graph.node(slug)?.label ?? slug);
  const sources = edge.citations.length > 0 ? ` ${pandocCitation(edge.citations)}` : "; no source named";
  const reason = edge.reason ? ` ${escapeMarkdown(edge.reason)}` : "";
  return `${name(edge.from)} *${relationSpec(edge.relation).verb}* ${name(edge.to)}: ${said(edge.origin)}, ${edge.grade === "none" ? "no grade" : edge.grade}${sources}.${reason}`;
}

function said(origin: Origin): string {
  if (origin.by === "paper") return `the paper, ${origin.at}`;
  return origin.by === "literature" ? "the literature" : "*our reading*";
}

function tools(graph: ArgumentGraph, trace: Reached): readonly string[] {
  const rows = new Map<
    string,
    { readonly edge: GraphEdge; readonly grip: string; readonly past: string | undefined; readonly tool: string; readonly routes: number[] }
  >();
  trace.routes.forEach((route, index) => {
    for (const { tool, grip, past, edge } of route.holds) {
      const row = rows.get(edge.id) ?? { edge, grip, past, tool, routes: [] };
      row.routes.push(index);
      rows.set(edge.id, row);
    }
  });
  if (rows.size === 0) return ["No tool in the corpus touches these routes."];
  const isBlocked = trace.routes.every((route) => route.holds.some((hold) => hold.grip === "blocks"));
  return [
    ...(isBlocked ? [] : ["Nothing known blocks every route.", ""]),
    ...[...rows.values()].map(({ edge, grip, past, tool, routes }) => {
      const does = grip === "little" ? "does little on" : grip;
      const sources = edge.citations.length > 0 ? ` ${pandocCitation(edge.citations)}` : "";
      return `- ${escapeMarkdown(graph.node(tool)?.label ?? tool)} ${does} ${routeList(routes)}, at ${escapeMarkdown(graph.node(edge.to)?.label ?? edge.to)}${past ? `; gets past: ${escapeMarkdown(past)}` : ""}${sources}.`;
    }),
  ];
}
