import { choicesIn, type Flips, flips } from "../flips.ts";
import { type Settlement, settle, type Wanted } from "../settle.ts";
import { type OverAudiences, overAudiences } from "../weigh/all-audiences.ts";
import { type Hanging, hangsOn } from "../weigh/hangs-on.ts";
import { disputeOf, oursIn } from "../weigh/of-corpus.ts";
import { type WeighedUnder, type WeighingUnder, weighUnder } from "../weigh/under.ts";
import type { Answering, AsWeighed } from "./answering.ts";

export interface OfStatement {
  readonly statement: string;
}

/** What would settle a statement; as `settle`. */
export const settlement: Answering<AsWeighed & OfStatement & { readonly want: Wanted; readonly maxSize: number }, Settlement> = (
  graph,
  { reading, construction, statement, ...asked },
  { timeLimit, signal },
) => settle(disputeOf(graph, reading), statement, { ...construction, ...asked, timeLimit, signal });

/** The dispute under any semantics; as `weighUnder`. */
export const underSemantics: Answering<AsWeighed & { readonly semantics: WeighedUnder }, WeighingUnder> = (
  graph,
  { reading, construction, semantics },
  within,
) => weighUnder(disputeOf(graph, reading), semantics, construction, within);

/** Which choices flip which verdicts; as `flips`, but throws where a semantics could not be tried. */
export const flipsOfAll: Answering<AsWeighed, Flips["of"]> = async (graph, { reading, construction }, within) => {
  const { of, untried } = await flips(disputeOf(graph, reading), construction, choicesIn(graph), within);
  for (const { error } of untried) throw error;
  return of;
};

/** Most orders of the criteria that are tried. */
const MOST_ORDERS = 2_000;

/** What all orders of the criteria say of a statement; as `overAudiences`. */
export const overOrders: Answering<OfStatement, OverAudiences> = (graph, { statement }) =>
  overAudiences(disputeOf(graph), statement, MOST_ORDERS);

/** On which arguments of ours a verdict hangs; as `hangsOn`. */
export const hangsOnOurs: Answering<AsWeighed & OfStatement, readonly Hanging[]> = (graph, { reading, construction, statement }) => {
  const dispute = disputeOf(graph, reading);
  return hangsOn(dispute, statement, oursIn(graph, dispute), construction);
};
