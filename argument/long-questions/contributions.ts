import { GRADUAL_SEMANTICS } from "../gradual/all-semantics.ts";
import { backingOf } from "../gradual/backing.ts";
import { CONTRIBUTION_METHODS } from "../gradual/contributions/all-methods.ts";
import { type InfluenceOptions, type Influential, type MostInfluential, mostInfluential } from "../gradual/most-influential.ts";
import { frameworkOf } from "../gradual/of-dispute.ts";
import { disputeOf } from "../weigh/of-corpus.ts";
import type { Answering } from "./answering.ts";

/** A contribution, with the names of the sources behind what contributes. */
export type SourcedContribution = Influential & { readonly sources: readonly string[] };

type Unmeasured = Extract<MostInfluential, { readonly outcome: "unmeasured" }>;
type Measured = Exclude<MostInfluential, Unmeasured>;
export type Contributions = Unmeasured | (Omit<Measured, "influential"> & { readonly influential: readonly SourcedContribution[] });

export interface ContributionsAsked extends Pick<InfluenceOptions, "first" | "only"> {
  /** A statement or an argument. */
  readonly topic: string;
  /** Ids of a gradual semantics and of a way to measure. */
  readonly by: string;
  readonly method: string;
}

/** What moves a strength most; as `mostInfluential`. */
export const contributions: Answering<ContributionsAsked, Contributions> = (graph, { topic, by, method, ...asked }, within) => {
  const semantics = GRADUAL_SEMANTICS.find(({ id }) => id === by);
  const way = CONTRIBUTION_METHODS.find(({ id }) => id === method);
  if (!semantics || !way) throw new TypeError(`There is no semantics "${by}", or no method "${method}".`);
  const made = frameworkOf(disputeOf(graph), backingOf(graph));
  const at = made.statement(topic) ?? made.argument(topic);
  if (at === undefined) return { outcome: "unmeasured", reason: "It takes no part in the dispute." };
  const found = mostInfluential(made, at, semantics, way, { ...asked, timeLimit: within.timeLimit, signal: within.signal });
  if (found.outcome === "unmeasured") return found;
  const sources = ({ is, id }: Influential) => made.sourcesBehind((is === "statement" ? made.statement(id) : made.argument(id)) ?? -1);
  return { ...found, influential: found.influential.map((one) => ({ ...one, sources: sources(one) })) };
};
