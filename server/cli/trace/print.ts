import type { ArgumentGraph, Citation, GraphEdge, Origin } from "#argument/graph.ts";
import { narrateRoute, narrateStory } from "#argument/trace/narrate.ts";
import type { Reached, Trace, TraceEnds } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { corpusNamed } from "../whence.ts";

/** A trace as text for a terminal: the question, the stories, each route with its steps' origins and sources, and the tools. */
export function printTrace(graph: ArgumentGraph, ends: TraceEnds, trace: Trace, corpus: StoredCorpus): string {
  const lines = [question(graph, ends), "", ...(trace.outcome === "reached" ? reached(graph, trace) : [unreachable(graph, trace)])];
  lines.push("", `${corpusNamed(corpus)}. Steps marked "ours" are our reading, and so is every grip.`);
  return `${lines.join("\n")}\n`;
}

export function question(graph: ArgumentGraph, ends: TraceEnds): string {
  const label = (slug: string) => graph.node(slug)?.label ?? slug;
  if ("from" in ends && "to" in ends) return `How does "${label(ends.from)}" lead to "${label(ends.to)}"?`;
  return "from" in ends ? `What does "${label(ends.from)}" lead to?` : `What leads to "${label(ends.to)}"?`;
}

function reached(graph: ArgumentGraph, trace: Reached): readonly string[] {
  const lines = [`${count(trace.routes.length, "route")}, ${count(trace.stories.length, "story", "stories")}; ${howWhole(trace)}.`];
  for (const summary of trace.addsUpTo) lines.push(`They spell out: ${stepLine(graph, summary)}`);
  trace.stories.forEach((story, position) => {
    lines.push("", narrateStory(graph, trace, position).text);
    for (const index of story.routes) {
      const route = trace.routes[index];
      if (!route) continue;
      lines.push(
        "",
        `  ${index + 1}. ${narrateRoute(graph, route).text}`,
        `     ${route.sign === 1 ? "Furthers its end" : "Holds its end back"}; weakest step: ${route.grade}.`,
      );
      for (const step of route.steps) lines.push(`     - ${stepLine(graph, step)}`);
    }
  });
  lines.push("", "What stops it", ...tools(graph, trace));
  return lines;
}

function tools(graph: ArgumentGraph, trace: Reached): readonly string[] {
  const rows = new Map<string, { readonly grip: string; readonly past: string | undefined; readonly routes: number[] }>();
  trace.routes.forEach((route, index) => {
    for (const hold of route.holds) {
      const key = `${hold.tool} ${hold.grip}`;
      const row = rows.get(key) ?? { grip: hold.grip, past: hold.past, routes: [] };
      row.routes.push(index + 1);
      rows.set(key, row);
    }
  });
  if (rows.size === 0) return ["  No tool in the corpus touches these routes."];
  const blocking = trace.routes.every((route) => route.holds.some((hold) => hold.grip === "blocks"));
  return [
    ...(blocking ? [] : ["  Nothing known blocks every route."]),
    ...[...rows].map(([key, row]) => {
      const tool = key.split(" ")[0] ?? key;
      return `  - ${graph.node(tool)?.label ?? tool}: ${row.grip} ${row.routes.length === 1 ? "route" : "routes"} ${row.routes.join(", ")}${row.past ? `; gets past: ${row.past}` : ""}`;
    }),
  ];
}

function stepLine(graph: ArgumentGraph, edge: GraphEdge): string {
  const label = (slug: string) => graph.node(slug)?.label ?? slug;
  return `${label(edge.from)} ${relationSpec(edge.relation).verb} ${label(edge.to)} ${sourcesOf(edge.origin, edge.citations)}${edge.reason ? ` ${edge.reason}` : ""}`;
}

/** Who says it, and after whom: "[ours; shevlane-2023-eval (primary)]". */
export function sourcesOf(by: Origin, citations: readonly Citation[]): string {
  return `[${origin(by)}; ${citations.length > 0 ? citations.map(citation).join("; ") : "no source named"}]`;
}

export function citation({ source, at, grade }: Citation): string {
  return `${source}${at ? `, ${at}` : ""} (${grade})`;
}

export function origin(of: Origin): string {
  if (of.by === "paper") return `paper ${of.at}`;
  return of.by;
}

export function unreachable(graph: ArgumentGraph, trace: Extract<Trace, { outcome: "unreachable" }>): string {
  const reach = `No known route of at most ${trace.maxLength} steps. The search reached ${count(trace.reached, "node")}, ${count(trace.depth, "step")} deep${trace.complete ? "" : ", and ran out of time"}.`;
  if (trace.shortest !== null) return `${reach} There is one of ${trace.shortest} steps: try --max-length ${trace.shortest}.`;
  return trace.nearest === null
    ? reach
    : `${reach} Nearest on the other side: ${graph.node(trace.nearest)?.label ?? trace.nearest} (${trace.nearest}).`;
}

function howWhole(trace: Reached): string {
  if (trace.complete) return `all that there are, of at most ${trace.maxLength} steps`;
  if (!trace.stoppedBy) return "not complete (only the nodes nearest to the ends were looked at)";
  return `not complete (stopped by ${trace.stoppedBy === "time" ? "the time limit" : "--first"}; all of up to ${trace.completeUpTo} steps are here)`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
