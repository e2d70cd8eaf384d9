import type { CallOptions } from "../graph-store.ts";
import { withinOneLimit } from "../limits.ts";
import type { Connection } from "./connection.ts";

/**
 * The answer to a question that takes several statements, all of them about the same corpus: where it was replaced in between, the question is
 * asked again. The statements share one limit of time.
 */
export async function ofOneCorpus<T>(
  connection: Connection,
  options: CallOptions | undefined,
  ask: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const shared = withinOneLimit(options ?? {});
  const version = async () =>
    (await connection.read<{ version: string }>("MATCH (c:Corpus) RETURN c.version AS version", {}, shared))[0]?.version;
  let before = await version();
  for (;;) {
    const answer = await ask(shared);
    const after = await version();
    if (after === before) return answer;
    before = after;
  }
}
