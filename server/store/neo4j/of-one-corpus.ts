import { ExplorerError } from "#argument/explorer-error.ts";
import type { CallOptions } from "../graph-store.ts";
import { startClock, withinOneLimit } from "../limits.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import type { Connection } from "./connection.ts";
import { BeingReplaced } from "./records.ts";
import { namedRows, type StampedRows, type Statement, stamped } from "./statement.ts";

/** Milliseconds until a question is put again that came while the corpus was replaced. */
const PAUSE = 20;

/** Puts a statement of one question. */
export type Read = <T>(statement: Statement<T>, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;

/**
 * The answer to a question, all of it of one version of the corpus, which the options are told: where the corpus was replaced in between, the
 * question is put again. All statements share one limit of time. Rejects with UNAVAILABLE where there is no corpus, or where replacing it
 * takes all of the time.
 */
export async function ofOneCorpus<A>(
  connection: Connection,
  options: CallOptions | undefined,
  ask: (read: Read) => Promise<A>,
): Promise<A> {
  const shared = withinOneLimit(options ?? {});
  startClock(shared);
  for (let isReplaced = false; ; isReplaced = true) {
    const versions = new Set<string>();
    const answer = await unlessReplaced(() => ask(readingUnder(connection, shared, versions)), isReplaced);
    const [version, another] = versions;
    if (answer && another === undefined) {
      if (version !== undefined) options?.answeredUnder?.(version);
      return answer.given;
    }
    if (shared.timeLimit <= PAUSE) throw new BeingReplaced();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Notes under which versions statements were answered. */
function readingUnder(connection: Connection, options: CallOptions, versions: Set<string>): Read {
  return async (statement, parameters = {}) => {
    const begun = performance.now();
    let count = 0;
    try {
      const [found] = await connection.read<StampedRows & Record<string, unknown>>(stamped(statement), parameters, options);
      if (!found) throw new StoreUnavailable(`Neo4j at ${connection.uri} holds no corpus yet. Fill it with "riparian seed".`);
      if (found.before === null || found.after === null) throw new BeingReplaced();
      versions.add(found.before).add(found.after);
      count = found.rows.reduce((sum, row) => sum + weightOf(row), 0);
      return namedRows(statement, found.rows);
    } finally {
      options.told?.({ rows: count, milliseconds: performance.now() - begun });
    }
  };
}

/** A row counts as one, or as what the lists in it hold. */
function weightOf(row: readonly unknown[]): number {
  return Math.max(
    1,
    row.reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0),
  );
}

/** Where the corpus has been replaced all the time, that is why there was not enough of it. */
async function unlessReplaced<A>(ask: () => Promise<A>, isReplaced: boolean): Promise<{ readonly given: A } | undefined> {
  try {
    return { given: await ask() };
  } catch (error) {
    if (error instanceof BeingReplaced) return undefined;
    if (isReplaced && error instanceof ExplorerError && error.code === "TIMEOUT") throw new BeingReplaced();
    throw error;
  }
}
