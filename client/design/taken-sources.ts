/** As many nodes as the server takes in one address. */
const MOST_NODES = 500;

export interface Taken {
  /** Subject and question of the address of an export: "nodes" with its slugs, or "corpus" without any. */
  readonly subject: "nodes" | "corpus";
  readonly question: string;
  /** How many are taken. */
  readonly count: number;
  /** How many are not, since an address can name no more. */
  readonly left: number;
}

/** Nodes as they are named to the server; the first five hundred of them. */
export function takenNodes(slugs: readonly string[]): Taken {
  const taken = slugs.slice(0, MOST_NODES);
  const question = new URLSearchParams({ slugs: taken.join(",") }).toString().replaceAll("%2C", ",");
  return { subject: "nodes", question, count: taken.length, left: slugs.length - taken.length };
}
