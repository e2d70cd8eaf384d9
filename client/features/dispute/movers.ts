import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { Backing } from "#argument/gradual/backing.ts";
import { removalContributions } from "#argument/gradual/contributions/removal.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";

/** An argument, and what the degree of the statement owes to it, told over semantics since no one of them is right. */
export interface Mover {
  readonly argument: DisputeArgument;
  /** Under how many semantics it is among the first few. */
  readonly among: number;
  readonly way: "raises it" | "lowers it" | "raises or lowers it, by semantics";
}

export interface Movers {
  readonly movers: readonly Mover[];
  /** How many semantics gave an answer: those that take supports, and settle. */
  readonly semantics: number;
  /** How many each semantics puts first. */
  readonly first: number;
}

const FIRST = 5;
/** A change of strength below this is rounding. */
const NOTHING = 1e-9;

/**
 * The arguments that move the degree of a statement most: what it would lose without each, all others staying (removal: Kampik et al. 2024,
 * arXiv:2401.08879), ranked under every gradual semantics that takes supports. Most often among the first few comes first; of equals, the one
 * that was placed best. Only arguments that some semantics puts there. Cost: as of the contributions, for each semantics.
 */
export function moversOf(dispute: Dispute, backing: Backing, statement: string): Movers {
  const { framework, statement: numberOf, ids } = frameworkOf(dispute, backing);
  const topic = numberOf(statement);
  const byId = new Map(dispute.arguments.map((argument) => [argument.id, argument]));
  const ranked = (topic === undefined ? [] : GRADUAL_SEMANTICS).flatMap((semantics) => {
    const found = removalContributions({ framework, semantics, topic: topic ?? 0 });
    if (found.outcome !== "measured") return [];
    const moved = [...found.arguments].flatMap((number, place) => {
      const argument = byId.get(ids[number] ?? "");
      const by = found.values[place] ?? 0;
      return argument && Math.abs(by) > NOTHING ? [{ argument, by }] : [];
    });
    return [moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, FIRST)];
  });
  const places = new Map<DisputeArgument, { readonly rank: number; readonly by: number }[]>();
  for (const moved of ranked)
    for (const [rank, { argument, by }] of moved.entries()) places.set(argument, [...(places.get(argument) ?? []), { rank, by }]);
  const best = (argument: DisputeArgument) => Math.min(...(places.get(argument) ?? []).map(({ rank }) => rank));
  const movers = [...places].map(([argument, found]): Mover => {
    const raising = found.filter(({ by }) => by > 0).length;
    const way = raising === found.length ? "raises it" : raising === 0 ? "lowers it" : "raises or lowers it, by semantics";
    return { argument, among: found.length, way };
  });
  return {
    movers: movers.toSorted((a, b) => b.among - a.among || best(a.argument) - best(b.argument)).slice(0, FIRST),
    semantics: ranked.length,
    first: FIRST,
  };
}
