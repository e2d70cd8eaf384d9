import type { CallOptions } from "../graph-store.ts";
import { withinOneLimit } from "../limits.ts";
import type { Connection } from "./connection.ts";
import { BeingReplaced } from "./records.ts";

/** Milliseconds until a question is put again that came while the corpus was replaced. */
const PAUSE = 20;

/**
 * The answer to a question, all of it about the same corpus: where that was replaced in between, the question is asked again. All statements
 * share one limit of time.
 */
export async function ofOneCorpus<T>(
  connection: Connection,
  options: CallOptions | undefined,
  ask: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const shared = withinOneLimit(options ?? {});
  const version = async () =>
    (await connection.read<{ version: string }>("MATCH (c:Corpus) RETURN c.version AS version", {}, shared))[0]?.version;
  for (;;) {
    const before = await version();
    const answer = await unlessReplaced(() => ask(shared));
    if (answer !== undefined && (await version()) === before) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function unlessReplaced<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BeingReplaced) return undefined;
    throw error;
  }
}
