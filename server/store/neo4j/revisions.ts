import type { ManagedTransaction } from "neo4j-driver";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { Changes, ChangesQuery } from "../graph-store.ts";
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
import { checkLimit, LIMITS } from "../limits.ts";
import { toChanges } from "../to-changes.ts";
import type { Read } from "./of-one-corpus.ts";

/* The versions that the corpus had before: a node Revision for each, with the step to the version that came after it as JSON. */

interface Numbered extends KnownVersion {
  /** Null for today's. */
  readonly number: number | null;
}

/** See GraphStore.versions. */
export async function versions(read: Read): Promise<readonly KnownVersion[]> {
  const found = await readVersions(read);
  return found.map(({ version, asOf }) => ({ version, asOf }));
}

function readVersions(read: Read): Promise<readonly Numbered[]> {
  return read<Numbered>({
    find: `CALL () {
        MATCH (c:Corpus) RETURN null AS number, c.version AS version, c.asOf AS asOf
        UNION ALL
        MATCH (r:Revision) RETURN r.number AS number, r.version AS version, r.asOf AS asOf
      }`,
    row: { number: "number", version: "version", asOf: "asOf" },
    order: "ORDER BY number DESC",
  });
}

/** See GraphStore.changesSince. */
export async function changesSince(read: Read, { since, first, after }: ChangesQuery): Promise<Changes> {
  checkLimit("first", first, LIMITS.first);
  const known = await readVersions(read);
  const found = known[findVersion(known, since)];
  const steps = await read<{ readonly touched: string }>(
    { find: "MATCH (r:Revision) WHERE r.number >= $number", row: { touched: "r.touched" }, order: "ORDER BY r.number" },
    { number: found?.number ?? null },
  );
  const touched = steps.map((step) => ({ touched: JSON.parse(step.touched) as readonly Touched[] }));
  return toChanges(found?.version ?? since, known[0]?.version ?? since, touched, first, after);
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
