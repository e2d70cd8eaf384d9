import { onlyTouching, tellCut, tellSet } from "#argument/cut/tell-cut.ts";
import type { Cut, ToolSet } from "#argument/cut.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { narrateStory } from "#argument/trace/narrate.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { citation, count, origin, question, unreachable } from "../trace/print.ts";
import { corpusNamed } from "../whence.ts";
import type { CutQuestion } from "./to-json.ts";
import { type ToolOfCut, toolsOf } from "./tools-of.ts";

/** Most sets printed for one grade. */
const MOST_PRINTED = 20;

/** A cut as text for a terminal: the stories to be stopped, the sets of each grade with what gets past, and what each tool rests on. */
export function printCut(graph: ArgumentGraph, { ends, criterion }: CutQuestion, cut: Cut, corpus: StoredCorpus): string {
  const { trace } = cut;
  const lines = [`${question(graph, ends)} And what stops it?`, ""];
  if (trace.outcome === "unreachable") lines.push(unreachable(graph, trace), "There is nothing to cut.");
  else {
    lines.push(`${count(trace.routes.length, "route")}, ${count(trace.stories.length, "story", "stories")}; ${howWhole(cut)}.`);
    trace.stories.slice(0, MOST_PRINTED).forEach((story, position) => {
      lines.push(`  ${position + 1}. ${narrateStory(graph, trace, position).text} (${count(story.routes.length, "route")})`);
    });
    const told = tellCut(cut);
    if (criterion) lines.push("", `Of sets of one size, the first costs least on "${graph.node(criterion)?.label ?? criterion}".`);
    lines.push("", told.blocks, ...sets(graph, cut.blocks.sets));
    lines.push("", told.lowers, ...sets(graph, cut.lowers.sets));
    const touching = onlyTouching(cut);
    lines.push("", touching.length > 0 || cut.touches.sets.length === 0 ? told.touches : "What touches every route lowers it, too.");
    if (touching.length > 0) lines.push("  Besides those that lower every route, with little on some:", ...sets(graph, touching));
    lines.push("", told.untouched);
    const tools = toolsOf(graph, cut);
    if (tools.length > 0) lines.push("", "The tools, and what they hold", ...tools.flatMap((tool) => toolLines(graph, tool, criterion)));
  }
  lines.push("", `${corpusNamed(corpus)}. Every grip, and what gets past a tool, is our reading.`);
  return `${lines.join("\n")}\n`;
}

function sets(graph: ArgumentGraph, sets: readonly ToolSet[]): readonly string[] {
  const lines = sets.slice(0, MOST_PRINTED).map((set) => `  - ${tellSet(graph, set)}`);
  return sets.length > MOST_PRINTED ? [...lines, `  and ${sets.length - MOST_PRINTED} more; --json lists them.`] : lines;
}

function toolLines(graph: ArgumentGraph, { tool, label, cost, holds }: ToolOfCut, criterion: string | undefined): readonly string[] {
  const on = criterion && `${graph.node(criterion)?.label ?? criterion}`;
  const rating = cost?.edge
    ? `rated "${cost.rating}" on ${on} [${origin(cost.edge.origin)}${sources(cost.edge)}]${cost.edge.reason ? ` ${cost.edge.reason}` : ""}`
    : on && `unrated on ${on}: the corpus does not say what it costs there`;
  return [
    `  ${label} (${tool})`,
    ...(rating ? [`    ${rating}`] : []),
    ...holds.map(({ node, grip, edge }) => {
      const held = graph.node(node)?.label ?? node;
      return `    ${relationSpec(edge.relation).verb} ${held}: ${grip} [${origin(edge.origin)}${sources(edge)}]${edge.reason ? ` ${edge.reason}` : ""}`;
    }),
  ];
}

function sources({ citations }: { readonly citations: ToolOfCut["holds"][number]["edge"]["citations"] }): string {
  return citations.length > 0 ? `; ${citations.map(citation).join("; ")}` : "; no source named";
}

function howWhole(cut: Cut): string {
  if (cut.complete) return `all that there are, of at most ${cut.trace.maxLength} steps`;
  if (cut.stoppedBy === "routes")
    return "not all that there are, so that a set may leave a route open which was not found: the cut is not complete";
  return `all that there are, but not all sets (stopped by ${cut.stoppedBy === "time" ? "the time limit" : "their number"})`;
}
