import type { ArgumentGraph, GraphEdge } from "#argument/graph.ts";
import { narrateInShort } from "#argument/trace/in-short.ts";
import { narrateRoute, narrateStory } from "#argument/trace/narrate.ts";
import type { Trace, TraceEnds } from "#argument/trace.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";

/** A trace as JSON. Fields may be added later; none is renamed or removed. */
export function traceToJson(graph: ArgumentGraph, ends: TraceEnds, trace: Trace, corpus: StoredCorpus) {
  const head = { question: { ...ends, maxLength: trace.maxLength }, corpus: { version: corpus.version, asOf: corpus.asOf } };
  if (trace.outcome === "unreachable") return { ...head, ...trace, routes: [] };
  const inShort = narrateInShort(graph, trace);
  return {
    ...head,
    outcome: trace.outcome,
    inShort: { text: inShort.narration.text, stories: inShort.stories },
    routes: trace.routes.map((route) => ({
      nodes: route.nodes,
      sign: route.sign,
      grade: route.grade,
      story: route.story,
      text: narrateRoute(graph, route).text,
      steps: route.steps.map(edgeToJson),
      holds: route.holds.map((hold) => ({
        tool: hold.tool,
        label: graph.node(hold.tool)?.label ?? hold.tool,
        on: hold.node,
        grip: hold.grip,
        ...(hold.past ? { past: hold.past } : {}),
        origin: hold.edge.origin,
        citations: hold.edge.citations,
      })),
    })),
    stories: trace.stories.map((story, position) => ({ routes: story.routes, text: narrateStory(graph, trace, position).text })),
    addsUpTo: trace.addsUpTo.map(edgeToJson),
    complete: trace.complete,
    ...(trace.stoppedBy ? { stoppedBy: trace.stoppedBy } : {}),
    completeUpTo: trace.completeUpTo,
  };
}

function edgeToJson(edge: GraphEdge) {
  const { id, from, relation, to, origin, grade, reason, citations } = edge;
  return { id, from, relation, to, sign: relationSpec(relation).sign, origin, grade, ...(reason ? { reason } : {}), citations };
}
