import type { StoredCorpus } from "../graph-store.ts";
import type { Read } from "./of-one-corpus.ts";
import { BeingReplaced } from "./records.ts";

/** See GraphStore.corpus. */
export async function storedCorpus(read: Read): Promise<StoredCorpus> {
  const [stored] = await read<StoredCorpus>({
    find: "MATCH (c:Corpus)",
    row: { version: "c.version", title: "c.title", asOf: "c.asOf", nodeCount: "c.nodeCount", edgeCount: "c.edgeCount" },
  });
  if (!stored) throw new BeingReplaced();
  return stored;
}
