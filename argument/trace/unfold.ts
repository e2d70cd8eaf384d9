import type { GraphEdge, GraphPart } from "../graph.ts";
import { relationSpec, type Sign } from "../vocabulary.ts";

const MAX_UNFOLDED_STEPS = 4;
const MIN_UNFOLDED_STEPS = 2;

/** A step as far as unfolding needs it. */
export interface BareStep {
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly summary: boolean;
}

/**
 * The edges, each summary step marked with whether the graph spells it out.
 *
 * A summary is spelt out when there is a simple route of two to four steps between the same ends and with the same sign, none of them a
 * summary (shared/tracing 2). Cost: per summary, the routes of at most four steps from its start.
 */
export function markSummaries(part: GraphPart): readonly GraphEdge[] {
  const isSpeltOut = speltOut(part.edges.flatMap((edge) => bareStep(edge) ?? []));
  return part.edges.map((edge) => {
    const step = bareStep(edge);
    return step?.summary ? { ...edge, summary: isSpeltOut(step) ? "spelt-out" : "not-spelt-out" } : edge;
  });
}

/** Decides for any summary step whether the other steps spell it out. */
export function speltOut(steps: readonly BareStep[]): (summary: BareStep) => boolean {
  const plain = groupByStart(steps.filter((step) => !step.summary));
  return (summary) => {
    const visited = new Set<string>([summary.from]);
    const reaches = (at: string, sign: number, length: number): boolean => {
      for (const step of plain.get(at) ?? []) {
        if (step.to === summary.to) {
          if (length + 1 >= MIN_UNFOLDED_STEPS && sign * step.sign === summary.sign) return true;
          continue;
        }
        if (length + 1 >= MAX_UNFOLDED_STEPS || visited.has(step.to)) continue;
        visited.add(step.to);
        if (reaches(step.to, sign * step.sign, length + 1)) return true;
        visited.delete(step.to);
      }
      return false;
    };
    return reaches(summary.from, 1, 0);
  };
}

function groupByStart(steps: readonly BareStep[]): ReadonlyMap<string, readonly BareStep[]> {
  const groups = new Map<string, BareStep[]>();
  for (const step of steps) {
    const group = groups.get(step.from);
    if (group) group.push(step);
    else groups.set(step.from, [step]);
  }
  return groups;
}

function bareStep(edge: GraphEdge): BareStep | undefined {
  const { sign } = relationSpec(edge.relation);
  return sign && { from: edge.from, to: edge.to, sign, summary: edge.summary !== undefined };
}
