import type { ManagedTransaction } from "neo4j-driver";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { CompiledCorpus, GraphEdge, GraphNode } from "#argument/graph.ts";
import { ALL_KINDS, ALL_RELATIONS } from "#argument/vocabulary.ts";
import { citedSlugs } from "../cited-slugs.ts";
import type { CallOptions } from "../graph-store.ts";
import { startClock } from "../limits.ts";
import { PAGE_ORDERS } from "../page-order.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import type { Connection } from "./connection.ts";
import { edgeRow, nodeRow, ORDER_PROPERTIES, type Row, typeOf } from "./records.ts";
import { rememberVersion } from "./revisions.ts";
import { toExplorerError } from "./trouble.ts";
import { commitMark } from "./while-committing.ts";

const BATCH = 1_000;
/** Milliseconds that a seed may take. */
const SEED_LIMIT = 600_000;

/** Of the properties and indexes below: another number makes a graph that lies there in an older form be written anew. */
const FORM = 3;

const SCHEMA = [
  "CREATE CONSTRAINT node_slug IF NOT EXISTS FOR (n:Node) REQUIRE n.slug IS UNIQUE",
  "CREATE CONSTRAINT one_corpus IF NOT EXISTS FOR (c:Corpus) REQUIRE c.place IS UNIQUE",
  "CREATE INDEX node_name IF NOT EXISTS FOR (n:Node) ON (n.name)",
  "CREATE INDEX node_kind IF NOT EXISTS FOR (n:Node) ON (n.kind)",
  ...PAGE_ORDERS.filter((order) => order !== "slug").map(
    (order) => `CREATE INDEX node_order_${order.replace("-", "_")} IF NOT EXISTS FOR (n:Node) ON (n.${ORDER_PROPERTIES[order]})`,
  ),
  "CREATE FULLTEXT INDEX node_words IF NOT EXISTS FOR (n:Node) ON EACH [n.labelTerms, n.terms] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
];

/** The batches of a corpus, each a statement with its rows. */
export type Batch = { readonly cypher: string; readonly rows: readonly Row[] };

/**
 * Puts a corpus in the place of what is there: in one transaction, made anew if Neo4j asks for it again, so that a failure half way leaves the
 * old graph, and not at all where this version is stored already. Of two seeds at once the second waits for the first.
 */
export async function replaceCorpus(
  connection: Connection,
  corpus: CompiledCorpus,
  options: CallOptions = {},
  makeBatches: () => Iterable<Batch> = () => batchesOf(corpus),
): Promise<{ readonly changed: boolean }> {
  startClock(options);
  const { driver, database, uri, user } = connection;
  // Under the bookmarks of the reads, so that what this store reads from now on holds what it wrote, whichever member of a cluster answers.
  const openSession = () => driver.session({ ...(database ? { database } : {}), bookmarkManager: driver.executeQueryBookmarkManager });
  const session = openSession();
  const mark = commitMark(openSession);
  try {
    if (await session.executeRead((tx) => isStored(tx, corpus))) return { changed: false };
    if (!(await session.executeRead((tx) => isInForm(tx)))) {
      await session.executeRead((tx) => refuseForeignNodes(tx, uri));
      for (const statement of SCHEMA) await session.executeWrite((tx) => tx.run(statement));
    }
    const changed = await session.executeWrite(
      async (tx) => {
        await tx.run("MERGE (c:Corpus {place: 1}) SET c.seeding = true");
        if (await isStored(tx, corpus)) return false;
        await rememberVersion(tx, corpus, await isInForm(tx));
        await tx.run("MATCH (n) WHERE n:Node OR (n:Corpus AND n.place IS NULL) DETACH DELETE n");
        for (const { cypher, rows } of makeBatches()) await runBatch(tx, cypher, rows);
        const { version, title, asOf, nodes, edges } = corpus;
        await tx.run("MATCH (c:Corpus {place: 1}) SET c = $said", {
          said: { place: 1, form: FORM, version, title, asOf, nodeCount: nodes.length, edgeCount: edges.length },
        });
        await mark.set();
        return true;
      },
      { timeout: SEED_LIMIT },
    );
    await mark.remove();
    await session.executeRead((tx) => tx.run("CALL db.awaitIndexes(60)"));
    return { changed };
  } catch (error) {
    // Where Neo4j is gone, the mark is forgotten in time.
    await mark.remove().catch(() => undefined);
    throw toExplorerError(error, uri, user);
  } finally {
    await session.close();
  }
}

async function isStored(tx: ManagedTransaction, { version }: CompiledCorpus): Promise<boolean> {
  const { records } = await tx.run("MATCH (c:Corpus) RETURN c.version = $version AND c.form = $form AS isStored", { version, form: FORM });
  return records[0]?.get("isStored") === true;
}

/** Whether a corpus lies there in today's form, under today's constraints and indexes. */
async function isInForm(tx: ManagedTransaction): Promise<boolean> {
  const { records } = await tx.run("MATCH (c:Corpus {form: $form}) RETURN count(c) AS count", { form: FORM });
  return records[0]?.get("count") === 1;
}

/** A database that has such nodes but no corpus of ours belongs to somebody else. */
async function refuseForeignNodes(tx: ManagedTransaction, uri: string): Promise<void> {
  const { records } = await tx.run("MATCH (n:Node) WHERE NOT EXISTS { (:Corpus) } RETURN count(n) AS count");
  const count: unknown = records[0]?.get("count");
  if (count !== 0) {
    throw new StoreUnavailable(
      `Neo4j at ${uri} holds ${String(count)} nodes labelled Node that Riparian did not write. Give it a database of its own with NEO4J_DATABASE.`,
    );
  }
}

async function runBatch(tx: ManagedTransaction, cypher: string, rows: readonly Row[]): Promise<void> {
  const { records } = await tx.run(cypher, { rows });
  const made = records[0]?.get("made");
  if (made !== rows.length)
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `Of ${rows.length} rows only ${made} could be written: an end or a source is missing. See "riparian check".`,
    );
}

/** Nodes by kind, edges by relation, then citations: in an order that depends on the corpus alone. */
export function* batchesOf({
  nodes,
  edges,
}: {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}): Generator<Batch> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  for (const kind of ALL_KINDS) {
    const rows = nodes.filter((node) => node.kind === kind).map((node) => nodeRow(node, degrees.get(node.slug) ?? 0));
    yield* inBatches(`UNWIND $rows AS row CREATE (n:Node:${kind}) SET n = row RETURN count(n) AS made`, rows);
  }
  for (const relation of ALL_RELATIONS) {
    const rows = edges.filter((edge) => edge.relation === relation).map((edge) => ({ from: edge.from, to: edge.to, edge: edgeRow(edge) }));
    yield* inBatches(
      `UNWIND $rows AS row MATCH (a:Node {slug: row.from}), (b:Node {slug: row.to}) CREATE (a)-[r:${typeOf(relation)}]->(b) SET r = row.edge RETURN count(r) AS made`,
      rows,
    );
  }
  const known = new Set(nodes.map((node) => node.slug));
  const citesOf = ({ citations }: GraphNode | GraphEdge) => citedSlugs(citations).filter((slug) => known.has(slug));
  yield* inBatches(
    "UNWIND $rows AS row MATCH (a:Node {slug: row.from}), (b:Node {slug: row.to}) CREATE (a)-[r:CITES]->(b) RETURN count(r) AS made",
    nodes.flatMap((node) => citesOf(node).map((to) => ({ from: node.slug, to }))),
  );
  // A relationship cannot be the start of another, so its start stands for it and the citation says for which.
  yield* inBatches(
    "UNWIND $rows AS row MATCH (a:Node {slug: row.from}), (b:Node {slug: row.to}) CREATE (a)-[r:CITES_FOR {edge: row.edge}]->(b) RETURN count(r) AS made",
    edges.flatMap((edge) => citesOf(edge).map((to) => ({ from: edge.from, edge: edge.id, to }))),
  );
}

function* inBatches(cypher: string, rows: readonly Row[]): Generator<Batch> {
  for (let start = 0; start < rows.length; start += BATCH) yield { cypher, rows: rows.slice(start, start + BATCH) };
}
