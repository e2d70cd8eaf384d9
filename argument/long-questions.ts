import type { ArgumentGraph } from "./graph.ts";
import type { Answering, Within } from "./long-questions/answering.ts";
import { contributions } from "./long-questions/contributions.ts";
import { cuts } from "./long-questions/cuts.ts";
import { flipsOfAll, hangsOnOurs, overOrders, settlement, underSemantics } from "./long-questions/of-the-dispute.ts";
import { coverage, difference } from "./long-questions/of-the-whole.ts";

/** The questions that may take long, by name. Each throws, costs and keeps its time as the function does that it calls. */
export const LONG_QUESTIONS = {
  settlement,
  contributions,
  difference,
  coverage,
  cuts,
  underSemantics,
  flipsOfAll,
  overOrders,
  hangsOnOurs,
} as const;

export type LongQuestion = keyof typeof LONG_QUESTIONS;
export type AskedOf<Q extends LongQuestion> = Parameters<(typeof LONG_QUESTIONS)[Q]>[1];
export type AnswerTo<Q extends LongQuestion> = Awaited<ReturnType<(typeof LONG_QUESTIONS)[Q]>>;

const ANSWERING: { readonly [Q in LongQuestion]: Answering<AskedOf<Q>, AnswerTo<Q>> } = LONG_QUESTIONS;

/** The answer to one of them, by its name. */
export async function answerLong<Q extends LongQuestion>(
  question: Q,
  graph: ArgumentGraph,
  asked: AskedOf<Q>,
  within: Within,
): Promise<AnswerTo<Q>> {
  return ANSWERING[question](graph, asked, within);
}
