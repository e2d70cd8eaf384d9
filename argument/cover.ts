import { attacksWithoutReply } from "./cover/attacks-without-reply.ts";
import { brokenAssumptions } from "./cover/broken-assumptions.ts";
import { claimsWithoutEvidence } from "./cover/claims-without-evidence.ts";
import type { CoverRule, Gap } from "./cover/gap.ts";
import { oneSidedAnswers } from "./cover/one-sided-answers.ts";
import { rulesWithoutAssumption } from "./cover/rules-without-assumption.ts";
import { summariesNotSpeltOut } from "./cover/summaries-not-spelt-out.ts";
import { unheldRoutes } from "./cover/unheld-routes.ts";
import { unreachedHarms } from "./cover/unreached-harms.ts";
import { unverifiedAlone } from "./cover/unverified-alone.ts";
import type { ArgumentGraph } from "./graph.ts";
import { DEFAULT_MAX_LENGTH } from "./trace.ts";

/** The kinds of gap, in the order in which they are told: routes, then rules, then reasons, then sources (shared/tracing 6). */
export const COVER_RULES: readonly CoverRule[] = [
  unreachedHarms,
  unheldRoutes,
  summariesNotSpeltOut,
  brokenAssumptions,
  rulesWithoutAssumption,
  oneSidedAnswers,
  claimsWithoutEvidence,
  attacksWithoutReply,
  unverifiedAlone,
];

export interface Coverage {
  /** By rule in the order of `COVER_RULES`, then by slug. */
  readonly gaps: readonly Gap[];
  /** Whether every rule came to its end; otherwise the names of those that did not. */
  readonly complete: boolean;
  readonly stoppedShort: readonly string[];
}

export interface CoverLimits {
  /** Most steps in a route; 6 unless told. */
  readonly maxLength?: number;
  /** Milliseconds for all rules; 5,000 unless told. */
  readonly timeLimit?: number;
  readonly rules?: readonly CoverRule[];
}

/**
 * Says what a graph leaves open, each gap with what would fill it. It wants the whole graph: in a part, what lies beyond its border counts
 * as missing. Cost: linear in the graph, but for the routes that nothing holds, which are searched within the time limit.
 */
export function coverGraph(graph: ArgumentGraph, limits: CoverLimits = {}): Coverage {
  const { maxLength = DEFAULT_MAX_LENGTH, timeLimit = 5_000, rules = COVER_RULES } = limits;
  const deadline = Date.now() + timeLimit;
  const stopped = new Set<string>();
  const gaps = rules.flatMap((rule) => {
    const covered = { graph, maxLength, timeLeft: () => deadline - Date.now(), stopShort: () => stopped.add(rule.name) };
    return Array.from(rule.run(covered), (gap): Gap => ({ rule: rule.name, ...gap }));
  });
  return { gaps, complete: stopped.size === 0, stoppedShort: [...stopped] };
}
