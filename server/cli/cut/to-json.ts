import { tellCut } from "#argument/cut/tell-cut.ts";
import type { Cut, SetsOfGrade } from "#argument/cut.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { toolsOf } from "./tools-of.ts";

export interface CutQuestion {
  readonly ends: TraceEnds;
  readonly maxLength: number;
  readonly criterion: string | undefined;
}

/** A cut as JSON, in the words of shared/tracing 7: all that `OutsideCut` has, and the routes with what rests on them. Fields may be added later; none is renamed or removed. */
export function cutToJson(graph: ArgumentGraph, { ends, maxLength, criterion }: CutQuestion, cut: Cut, corpus: StoredCorpus) {
  const grades = { blocks: cut.blocks, lowers: cut.lowers, touches: cut.touches };
  const each = <T>(read: (grade: SetsOfGrade) => T) => ({
    blocks: read(grades.blocks),
    lowers: read(grades.lowers),
    touches: read(grades.touches),
  });
  const routes = cut.trace.outcome === "reached" ? cut.trace.routes : [];
  return {
    question: { ...ends, maxLength, maxSize: cut.maxSize, ...(criterion ? { by: criterion } : {}) },
    corpus: { version: corpus.version, asOf: corpus.asOf },
    inShort: tellCut(cut),
    ...each((grade) => grade.sets.map((set) => set.tools)),
    untouched: cut.untouched.length,
    complete: cut.complete,
    ...(cut.stoppedBy ? { stoppedBy: cut.stoppedBy } : {}),
    routeCount: routes.length,
    openCount: each((grade) => grade.open.length),
    routes: routes.map((route) => ({ nodes: route.nodes, sign: route.sign })),
    open: each((grade) => grade.open),
    atLeast: each((grade) => grade.atLeast),
    tools: Object.fromEntries(
      toolsOf(graph, cut).map(({ tool, label, past, cost, holds }) => [
        tool,
        {
          label,
          ...(past ? { past } : {}),
          ...(criterion ? { rating: cost?.rating ?? null } : {}),
          ...(cost?.edge ? { ratingReason: cost.edge.reason, ratingOrigin: cost.edge.origin, ratingCitations: cost.edge.citations } : {}),
          holds: holds.map(({ node, grip, edge }) => ({ on: node, grip, origin: edge.origin, citations: edge.citations })),
        },
      ]),
    ),
  };
}
