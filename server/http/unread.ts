import { TooMuch } from "./too-much.ts";

export interface Unread {
  /** Throws RATE_LIMITED where a client has as many unread answers as they may. */
  readonly refuseMore: (client: string) => void;
  /** One answer more is on its way to a client; gives what to call when it is read, or its connection closed. */
  readonly add: (client: string) => () => void;
}

/**
 * Counts the answers that lie in memory, and the files that are sent or waited for, until their callers have read them. Making an answer holds a place among those at
 * work, which is given up when it is handed on; so without this a client who asks on and reads nothing would fill the memory, and open files without end.
 */
export function countUnread(mostPerClient: number): Unread {
  const unread = new Map<string, number>();
  return {
    refuseMore(client) {
      if ((unread.get(client) ?? 0) >= mostPerClient)
        throw new TooMuch(
          "RATE_LIMITED",
          `You have asked for ${mostPerClient} answers that you have not read. Read them before asking on.`,
          1,
        );
    },
    add(client) {
      unread.set(client, (unread.get(client) ?? 0) + 1);
      return () => {
        const left = (unread.get(client) ?? 1) - 1;
        if (left > 0) unread.set(client, left);
        else unread.delete(client);
      };
    },
  };
}
