import { type Choices, choicesIn, type Flip, type Flips, flips } from "#argument/flips.ts";
import { settledBy } from "#argument/settle/facts.ts";
import { type Hanging, hangsOn } from "#argument/weigh/hangs-on.ts";
import { oursIn } from "#argument/weigh/of-corpus.ts";
import { clingo } from "../../solver/clingo.ts";
import type { AskedDispute } from "./read-dispute.ts";

/** On what the verdicts asked about turn: single arguments of ours, and which other choice flips them. */
export interface Hinges {
  readonly hangsOn: (statement: string) => readonly Hanging[];
  readonly flips: (statement: string) => readonly Flip[];
  readonly untried: Flips["untried"];
}

/** Milliseconds for each semantics: what takes longer is named as not tried. */
const TIME_LIMIT = 2_000;

/** Undefined where no statement is named. In a dispute from outside nothing is ours, and the semantics alone can be chosen. */
export async function hingesOf(asked: AskedDispute): Promise<Hinges | undefined> {
  const { dispute, audience, facts, of, statements } = asked;
  if (statements.length === 0) return undefined;
  const construction = { audience, ...settledBy(facts) };
  const ours = of ? oursIn(of.graph, dispute) : [];
  const choices: Choices = of ? choicesIn(of.graph) : { readings: [], audiences: [] };
  const found = await flips(dispute, construction, choices, { solver: clingo, timeLimit: TIME_LIMIT });
  return {
    hangsOn: (statement) => hangsOn(dispute, statement, ours, construction),
    flips: (statement) => found.of.get(statement) ?? [],
    untried: found.untried,
  };
}
