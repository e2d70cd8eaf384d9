import { ExplorerError } from "#argument/explorer-error.ts";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { backingOf, NO_BACKING } from "#argument/gradual/backing.ts";
import { type MostInfluential, mostInfluential } from "#argument/gradual/most-influential.ts";
import { type DisputeFramework, type DroppedSupporter, droppedSupporters, frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rangeOf, type Strengths } from "#argument/gradual/outcome.ts";
import { type Rank, rankAmong } from "#argument/gradual/rank.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import type { Statement } from "#argument/weigh/dispute.ts";
import type { AskedDispute } from "../weigh/read-dispute.ts";
import type { AskedStrength } from "./options.ts";

/** Milliseconds for what moves one statement. */
const TIME_LIMIT = 30_000;

/** How strong one statement is. */
export interface StrengthOf {
  readonly statement: Statement;
  readonly range: readonly [low: number, high: number];
  /** What it starts from, before anything is said about it. */
  readonly start: number;
  /** Among its like: practical conclusions, or statements of what is the case. */
  readonly rank: Rank;
  readonly dropped: readonly DroppedSupporter[];
}

export interface StrengthAnswer {
  readonly asked: AskedStrength;
  readonly made: DisputeFramework;
  readonly found: Strengths;
  /** The statements asked about with what moves them most; without any all that are practical, strongest first. */
  readonly of: readonly (StrengthOf & { readonly moves?: MostInfluential })[];
}

/** Strengths of a dispute as asked. BAD_USER_INPUT where the semantics is not defined for it. */
export function answerStrength({ dispute, statements, of }: AskedDispute, asked: AskedStrength): StrengthAnswer {
  const made = frameworkOf(dispute, of ? backingOf(of.graph) : NO_BACKING);
  const found = strengths(made.framework, asked.semantics);
  if (found.outcome === "undefined") {
    const both = GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks").map(({ id }) => id);
    throw new ExplorerError("BAD_USER_INPUT", `${found.reason} With supports --by can be: ${both.join(", ")}.`);
  }
  const dropped = droppedSupporters(made, found);
  const place = ({ id }: Statement) => made.statement(id) ?? -1;
  const like = ({ practical }: Statement) => dispute.statements.filter((other) => other.practical === practical).map(place);
  const tell = (statement: Statement): StrengthOf => ({
    statement,
    range: rangeOf(found, place(statement)) ?? [0, 1],
    start: made.framework.baseScores[place(statement)] ?? 0,
    rank: rankAmong(found, place(statement), like(statement)) ?? NOTHING,
    dropped: dropped.filter((one) => one.statement === statement.id),
  });
  const named = statements.flatMap((id) => dispute.statements.filter((statement) => statement.id === id));
  if (named.length > 0)
    return {
      asked,
      made,
      found,
      of: named.map((statement) => ({
        ...tell(statement),
        moves: mostInfluential(made, place(statement), asked.semantics, asked.method, {
          first: asked.first,
          only: "argument",
          timeLimit: TIME_LIMIT,
        }),
      })),
    };
  const practical = dispute.statements.filter((statement) => statement.practical);
  const all = (practical.length > 0 ? practical : dispute.statements).map(tell);
  return { asked, made, found, of: all.toSorted((a, b) => b.range[0] - a.range[0] || b.range[1] - a.range[1]) };
}

const NOTHING: Rank = { stronger: [], equal: [], weaker: [], unclear: [] };
