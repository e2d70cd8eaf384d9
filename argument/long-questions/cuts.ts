import { type ToldCut, tellCut } from "../cut/tell-cut.ts";
import { type Cut, type CutLimits, cutRoutes, type SetsOfGrade } from "../cut.ts";
import type { TraceEnds } from "../trace.ts";
import type { Answering } from "./answering.ts";

/** The sets of a grade as far as they are listed, and how many there are. */
export type ListedSets = SetsOfGrade & { readonly count: number };

/** What a cut came to, without its routes and all but the first of its sets: of both there may be thousands. */
export interface ListedCut extends Pick<Cut, "untouched" | "complete" | "stoppedBy"> {
  readonly told: ToldCut;
  readonly blocks: ListedSets;
  readonly lowers: ListedSets;
  readonly touches: ListedSets;
  readonly routes: number;
}

export interface CutsAsked extends Pick<CutLimits, "criterion"> {
  readonly ends: TraceEnds;
  readonly maxLength: number;
  readonly maxSize: number;
  /** Most sets listed for one grade. */
  readonly mostListed: number;
}

/** What stops every route between two ends; as `cutRoutes`. */
export const cuts: Answering<CutsAsked, ListedCut> = (graph, { ends, mostListed, ...asked }, { timeLimit, signal }) => {
  const cut = cutRoutes(graph, ends, { ...asked, timeLimit, signal });
  const listed = (grade: SetsOfGrade): ListedSets => ({ ...grade, sets: grade.sets.slice(0, mostListed), count: grade.sets.length });
  return {
    told: tellCut(cut),
    blocks: listed(cut.blocks),
    lowers: listed(cut.lowers),
    touches: listed(cut.touches),
    untouched: cut.untouched,
    routes: cut.trace.outcome === "reached" ? cut.trace.routes.length : 0,
    complete: cut.complete,
    ...(cut.stoppedBy ? { stoppedBy: cut.stoppedBy } : {}),
  };
};
