import type { ManagedTransaction } from "neo4j-driver";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { CallOptions, Changes, ChangesQuery } from "../graph-store.ts";
import {
  edgeName,
  findVersion,
  type KnownVersion,
  type Manifest,
  MOST_REVISIONS,
  manifestOf,
  nodeName,
  type Touched,
  touchedBetween,
} from "../history.ts";
import { checkLimit, LIMITS, startClock } from "../limits.ts";
import { toChanges } from "../to-changes.ts";
import type { Connection } from "./connection.ts";
import { ofOneCorpus } from "./of-one-corpus.ts";

/* The versions that the corpus had before: a node Revision for each, with the step to the version that came after it as JSON. */

interface Numbered extends KnownVersion {
  /** Null for today's. */
  readonly number: number | null;
}

/** See GraphStore.versions. */
export async function versions({ read }: Connection, options?: CallOptions): Promise<readonly KnownVersion[]> {
  const found = await readVersions(read, options);
  return found.map(({ version, asOf }) => ({ version, asOf }));
}

function readVersions(read: Connection["read"], options: CallOptions | undefined): Promise<readonly Numbered[]> {
  return read<Numbered & Record<string, unknown>>(
    `CALL () {
       MATCH (c:Corpus) RETURN null AS number, c.version AS version, c.asOf AS asOf
       UNION ALL
       MATCH (r:Revision) RETURN r.number AS number, r.version AS version, r.asOf AS asOf
     }
     RETURN number, version, asOf ORDER BY number DESC`,
    {},
    options,
  );
}

/** See GraphStore.changesSince. */
export function changesSince(connection: Connection, { since, first, after }: ChangesQuery, options?: CallOptions): Promise<Changes> {
  startClock(options);
  checkLimit("first", first, LIMITS.first);
  return ofOneCorpus(connection, options, async (shared) => {
    const known = await readVersions(connection.read, shared);
    const found = known[findVersion(known, since)];
    const steps = await connection.read<{ touched: string }>(
      "MATCH (r:Revision) WHERE r.number >= $number RETURN r.touched AS touched ORDER BY r.number",
      { number: found?.number ?? null },
      shared,
    );
    const touched = steps.map((step) => ({ touched: JSON.parse(step.touched) as readonly Touched[] }));
    return toChanges(found?.version ?? since, known[0]?.version ?? since, touched, first, after);
  });
}

/**
 * Remembers the version that is about to be replaced, within the transaction that replaces it. Where what lies there has no hashes, or there is
 * nothing, there is no telling what changed: then what was remembered goes too.
 */
export async function rememberVersion(tx: ManagedTransaction, next: CompiledCorpus, isInForm: boolean): Promise<void> {
  const { records } = await tx.run("MATCH (c:Corpus) WHERE c.version IS NOT NULL RETURN c.version AS version, c.asOf AS asOf");
  const [before] = records.map((record) => record.toObject() as unknown as KnownVersion);
  if (!before || !isInForm) {
    await tx.run("MATCH (r:Revision) DELETE r");
    return;
  }
  const touched = touchedBetween(await storedManifest(tx), manifestOf(next));
  await tx.run(
    `OPTIONAL MATCH (r:Revision) WITH coalesce(max(r.number), 0) + 1 AS number
     CREATE (:Revision {number: number, version: $version, asOf: $asOf, touched: $touched})
     WITH number MATCH (old:Revision) WHERE old.number <= number - $most DELETE old`,
    { ...before, touched: JSON.stringify(touched), most: MOST_REVISIONS },
  );
}

async function storedManifest(tx: ManagedTransaction): Promise<Manifest> {
  const nodes = await tx.run("MATCH (n:Node) RETURN n.slug AS key, n.hash AS hash");
  const edges = await tx.run("MATCH (:Node)-[r]->(:Node) WHERE r.id IS NOT NULL RETURN r.id AS key, r.hash AS hash");
  return new Map([
    ...nodes.records.map((record) => [nodeName(record.get("key")), record.get("hash")] as const),
    ...edges.records.map((record) => [edgeName(record.get("key")), record.get("hash")] as const),
  ]);
}
