import { randomUUID } from "node:crypto";
import type { Session } from "neo4j-driver";

/** Milliseconds for which a mark counts, so that one whose writer died holds nobody up for longer; and after which it is renewed. */
const MOST_COMMITTING = 60_000;
const RENEWAL = 20_000;

/** True while some corpus is being committed, as an expression of Cypher. */
export const IS_COMMITTING = "EXISTS { MATCH (mark:Committing) WHERE mark.until > timestamp() }";

/** Lies beside the corpus while a commit is applied. */
export interface CommitMark {
  readonly set: () => Promise<void>;
  /** Does nothing where it is not set. */
  readonly remove: () => Promise<void>;
}

/**
 * Neo4j shows readers a commit bit by bit while it is applied: for a moment a corpus is half there, under the old version or the new. So a mark lies
 * beside it, in transactions of its own, from just before the commit until after; a reader who sees one waits.
 */
export function commitMark(openSession: () => Session): CommitMark {
  const id = randomUUID();
  let renewing: NodeJS.Timeout | undefined;
  const write = async (cypher: string, parameters: Readonly<Record<string, unknown>>) => {
    const session = openSession();
    try {
      await session.executeWrite((tx) => tx.run(cypher, parameters));
    } finally {
      await session.close();
    }
  };
  const set = () => write("MERGE (mark:Committing {id: $id}) SET mark.until = timestamp() + $most", { id, most: MOST_COMMITTING });
  return {
    async set() {
      await set();
      // One that cannot be renewed lasts for as long as it was set.
      renewing ??= setInterval(() => void set().catch(() => undefined), RENEWAL);
    },
    async remove() {
      if (renewing === undefined) return;
      clearInterval(renewing);
      renewing = undefined;
      await write("MATCH (mark:Committing) WHERE mark.id = $id OR mark.until <= timestamp() DELETE mark", { id });
    },
  };
}
