import { ExplorerError } from "#argument/explorer-error.ts";
import type { ConstructOptions } from "#argument/weigh/construct.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { WEIGHED_UNDER, type WeighedUnder, weighUnder } from "#argument/weigh/under.ts";
import { clingo } from "../../solver/clingo.ts";
import type { FoundUnder } from "./under-words.ts";

/* Semantics other than the grounded one are hard at worst, so they are weighed beside the page, one after another from the most cautious on. */

export interface UnderQuestion {
  /** Comes back with every reply. */
  readonly number: number;
  readonly dispute: Dispute;
  readonly statement: string;
  readonly construction: ConstructOptions;
  /** Work of the own search before clingo is asked, as in `SolveOptions`. */
  readonly budget?: number;
}

export interface UnderReply {
  readonly number: number;
  readonly semantics: WeighedUnder;
  readonly found: FoundUnder;
}

/** Milliseconds for each semantics. */
const TIME_LIMIT = 4_000;

let asked = new AbortController();

/** Answers one question at a time: a new one ends the one before. */
addEventListener("message", async ({ data }: MessageEvent<UnderQuestion>) => {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  for (const semantics of WEIGHED_UNDER) {
    const found = await weighed(data, semantics, signal);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    postMessage({ number: data.number, semantics, found } satisfies UnderReply);
  }
});

async function weighed(
  { dispute, statement, construction, budget }: UnderQuestion,
  semantics: WeighedUnder,
  signal: AbortSignal,
): Promise<FoundUnder> {
  try {
    const options = { solver: clingo, timeLimit: TIME_LIMIT, signal, ...(budget === undefined ? {} : { budget }) };
    const { statements } = await weighUnder(dispute, semantics, construction, options);
    return statements.get(statement) ?? { refused: "It is not part of the dispute." };
  } catch (error) {
    if (!(error instanceof ExplorerError)) return "failed";
    return error.code === "TIMEOUT" ? "no end" : { refused: error.message };
  }
}
