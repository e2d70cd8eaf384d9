import type { ArgumentGraph, GraphNode } from "#argument/graph.ts";
import type { NodeFilter } from "../node-filter.ts";
import { passes } from "../passes.ts";

/** Of the nodes of a class (see NodeClass): all pass a filter, none does, or each has to be asked (undefined). */
export type Verdict = boolean | undefined;

/** Judges a class by one of its nodes: what a filter says of kind, speaker and grade is so of all of them or of none. */
export function judgeClass(filter: NodeFilter, graph: ArgumentGraph): (like: GraphNode) => Verdict {
  const { kinds, origins, grades, and = [], or, not, ...others } = filter;
  const own = passes({ kinds, origins, grades }, graph);
  const parts = and.map((part) => judgeClass(part, graph));
  const alternatives = or?.map((part) => judgeClass(part, graph));
  const opposite = not && judgeClass(not, graph);
  const isMore = Object.values(others).some((condition) => condition !== undefined);
  return (like) =>
    every([
      own(like),
      ...parts.map((judge) => judge(like)),
      alternatives ? negated(every(alternatives.map((judge) => negated(judge(like))))) : true,
      opposite ? negated(opposite(like)) : true,
      isMore ? undefined : true,
    ]);
}

function every(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
}

function negated(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
