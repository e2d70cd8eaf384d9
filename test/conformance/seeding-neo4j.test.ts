import { Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { type Connection, connect } from "#server/store/neo4j/connection.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { batchesOf, replaceCorpus } from "#server/store/neo4j/replace.ts";
import { toExplorerError } from "#server/store/neo4j/trouble.ts";
import { theCorpus } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { neo4jEnvironment } from "#test/neo4j/stores.ts";
import { runRiparian } from "#test/run-riparian.ts";

const env = neo4jEnvironment();

/** The connection, but for transactions with a limit of time, as a seed is: they do all that they are to do, and fail when they are to be committed. */
function failingToCommit(connection: Connection, beforehand: () => Promise<void>): Connection {
  const session: Connection["driver"]["session"] = (config) => {
    const real = connection.driver.session(config);
    const executeWrite: typeof real.executeWrite = (work, transaction) =>
      real.executeWrite(async (tx) => {
        const done = await work(tx);
        if (transaction?.timeout === undefined) return done;
        await beforehand();
        throw new Error("the commit failed");
      }, transaction);
    return Object.assign(Object.create(real), { executeWrite });
  };
  return { ...connection, driver: Object.assign(Object.create(connection.driver), { session }) };
}

describe.skipIf(env === undefined)("seeding Neo4j", () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(env ?? {});
  });
  afterAll(() => connection.close());

  const small = (version: string): CompiledCorpus => ({ version, title: "small", asOf: "2026-01-01", ...drawGraph("a leads_to b") });
  const count = async (label = "Node|Corpus") =>
    (await connection.read<{ count: number }>(`MATCH (n:${label}) RETURN count(n) AS count`, {}))[0]?.count;

  const run = (args: readonly string[], more: Record<string, string> = {}) => runRiparian(args, { ...env, ...more });

  it("says what it wrote, and the second time that nothing changed", async () => {
    await replaceCorpus(connection, small("before"));
    expect(await run(["seed"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Seeded corpus [0-9a-f]{12} of 2026-11-24: \d+ nodes, \d+ edges\.\n$/),
    });
    expect(await run(["seed"])).toMatchObject({ code: 0, out: expect.stringMatching(/^Unchanged/) });
  });

  it("that fails half way leaves the old graph", async () => {
    await replaceCorpus(connection, small("old"));
    const before = await count();
    function* breaking() {
      for (const [index, batch] of [...batchesOf(theCorpus())].entries()) {
        if (index === 8) throw new Error("the line went dead");
        yield batch;
      }
    }
    await expect(replaceCorpus(connection, theCorpus(), {}, breaking)).rejects.toThrow("the line went dead");
    expect(await count()).toBe(before);
    const store = await openNeo4jStore(env ?? {});
    expect(await store.corpus()).toMatchObject({ version: "old" });
    await store.close();
  });

  it("makes its batches anew when Neo4j wants the transaction again", async () => {
    await replaceCorpus(connection, small("old"));
    let turns = 0;
    const stumbling = function* () {
      turns += 1;
      yield* batchesOf(small("retried"));
      if (turns === 1)
        throw Object.assign(
          new Neo4jError("deadlock", "Neo.TransientError.Transaction.DeadlockDetected", "50N05", "", undefined as never),
          { retriable: true },
        );
    };
    await replaceCorpus(connection, small("retried"), {}, stumbling);
    expect(turns).toBe(2);
    expect(await connection.read("MATCH (n:Node) RETURN count(n) AS count", {})).toEqual([{ count: 2 }]);
  });

  it("leaves one corpus whole where several are put in its place at once", async () => {
    await replaceCorpus(connection, small("old"));
    const other: CompiledCorpus = { version: "other", title: "other", asOf: "2026-01-01", ...drawGraph("x leads_to y\ny leads_to z") };
    await Promise.all([theCorpus(), small("new"), other, small("new")].map((corpus) => replaceCorpus(connection, corpus)));
    const [stored] = await connection.read("MATCH (c:Corpus) RETURN count(c) AS corpora, max(c.nodeCount) AS nodes", {});
    expect(stored).toEqual({ corpora: 1, nodes: (await count("Node")) ?? 0 });
  });

  it("gives readers the old corpus or the new one, and no part that is half of each", { timeout: 180_000 }, async () => {
    const [one, two] = [theCorpus(), small("two")];
    await replaceCorpus(connection, one);
    const store = await openNeo4jStore(env ?? {});
    let isDone = false;
    const sizes = new Set<string>();
    const reading = (async () => {
      while (!isDone) {
        const { nodes, edges } = await store.subgraph({ roots: ["mec.cap-gain", "a"], depth: 1, limit: 500 });
        sizes.add(`${nodes.length} ${edges.length}`);
      }
    })();
    const seeding = (async () => {
      for (const corpus of [two, one, two, one, two]) await replaceCorpus(connection, corpus);
    })().finally(() => {
      isDone = true;
    });
    await Promise.all([seeding, reading]);
    const whole = openEmbeddedStore(one);
    const { nodes, edges } = await whole.subgraph({ roots: ["mec.cap-gain", "a"], depth: 1, limit: 500 });
    for (const size of sizes) expect([`${nodes.length} ${edges.length}`, "2 1"]).toContain(size);
    await store.close();
  });

  it("lets readers wait while a corpus is committed, and no longer, even where the commit fails", async () => {
    await replaceCorpus(connection, small("old"));
    const store = await openNeo4jStore(env ?? {});
    const read = () => store.nodes(["a"], { timeLimit: 3_000 });
    const meanwhile: string[] = [];
    const failing = failingToCommit(connection, async () => {
      meanwhile.push(
        await read().then(
          () => "answered",
          (error: { readonly code: string }) => error.code,
        ),
      );
    });
    await expect(replaceCorpus(failing, small("new"))).rejects.toThrow("the commit failed");
    expect(meanwhile).toEqual(["UNAVAILABLE"]);
    expect(await read()).toEqual(small("old").nodes.slice(0, 1));
    expect(await connection.read("MATCH (mark:Committing) RETURN mark.id AS id", {})).toEqual([]);
    await store.close();
  });

  it("writes a graph anew that lies there in an older form", async () => {
    await replaceCorpus(connection, small("same"));
    const session = connection.driver.session();
    await session.executeWrite((tx) => tx.run("MATCH (c:Corpus) SET c.form = 1"));
    await session.close();
    expect(await replaceCorpus(connection, small("same"))).toEqual({ changed: true });
    expect(await replaceCorpus(connection, small("same"))).toEqual({ changed: false });
  });

  it("lets nothing be written where it reads", async () => {
    await expect(connection.read("CREATE (n:Node) RETURN n", {})).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
  });

  it("ends a statement in Neo4j too when its time is up or its caller gone", async () => {
    const endless = "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 0 RETURN sum(x) AS sum";
    await expect(connection.read(endless, {}, { timeLimit: 200 })).rejects.toMatchObject({ code: "TIMEOUT" });
    await expect(connection.read(endless, {}, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ code: "CANCELLED" });
    await expect
      .poll(
        async () =>
          connection.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery", {}),
        {
          timeout: 10_000,
        },
      )
      .toEqual([]);
  });

  it("leaves a database alone that is somebody else's", async () => {
    const session = connection.driver.session();
    await session.executeWrite((tx) => tx.run("MATCH (n) DETACH DELETE n"));
    await session.executeWrite((tx) => tx.run("CREATE (:Node {name: 'not ours'})"));
    await session.close();
    await expect(replaceCorpus(connection, small("ours"))).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("did not write"),
    });
    expect(await connection.read("MATCH (n) RETURN count(n) AS count", {})).toEqual([{ count: 1 }]);
    const cleaning = connection.driver.session();
    await cleaning.executeWrite((tx) => tx.run("MATCH (n) DETACH DELETE n"));
    await cleaning.close();
  });

  it("lets nothing that a caller says into a statement", async () => {
    const store = await openNeo4jStore(env ?? {});
    await store.replace(small("old"));
    await expect(
      store.subgraph({ roots: ["a"], depth: 1, limit: 5, relations: ["X]-() DETACH DELETE n //" as never] }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await store.close();
  });

  it("refuses a corpus whose edges have no ends, and leaves the old graph", async () => {
    await replaceCorpus(connection, small("old"));
    const broken = small("broken");
    const [edge] = broken.edges;
    if (!edge) throw new Error("the drawing has no edge");
    await expect(replaceCorpus(connection, { ...broken, edges: [{ ...edge, to: "nowhere" }] })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect((await connection.read<{ version: string }>("MATCH (c:Corpus) RETURN c.version AS version", {}))[0]?.version).toBe("old");
  });

  it("with a wrong password ends with one line and code 2", async () => {
    const { code, err } = await run(["seed"], { NEO4J_PASSWORD: "not-the-password" });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^riparian: Neo4j at \S+ refused the user "neo4j"\. Set NEO4J_USER and NEO4J_PASSWORD\.\n$/),
    });
  });

  it("where nothing listens ends with one line and code 2", async () => {
    const { code, err } = await run(["seed"], { NEO4J_URI: "neo4j://127.0.0.1:9" });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^riparian: Neo4j at \S+ cannot be reached\. .*\n$/) });
  });

  it("never shows a password that stands in the address", async () => {
    const { code, err } = await run(["seed"], { NEO4J_URI: "neo4j://neo4j:not-to-be-seen@127.0.0.1:9" });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^riparian: Neo4j at neo4j:\/\/127\.0\.0\.1:9 cannot be reached\. .*\n$/),
    });
  });

  it("with an address that is none ends with one line and code 2", async () => {
    const { code, err } = await run(["seed"], { NEO4J_URI: "localhost" });
    expect({ code, err: err.split("\n").length }).toEqual({ code: 2, err: 2 });
  });

  it("an empty database says that it wants seeding", async () => {
    const session = connection.driver.session();
    await session.executeWrite((tx) => tx.run("MATCH (n) DETACH DELETE n"));
    await session.close();
    const store = await openNeo4jStore(env ?? {});
    await expect(store.corpus()).rejects.toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining("riparian seed") });
    await store.close();
  });
});

describe("what Neo4j says", () => {
  it.each([
    ["Neo.ClientError.Security.Unauthorized", /refused the user/],
    ["Neo.ClientError.Database.DatabaseNotFound", /no such database/],
    ["Neo.ClientError.Security.Forbidden", /does not allow the user "ann"/],
    ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", /lets nothing be written/],
    ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", /lets nothing be written/],
    ["Neo.ClientError.Cluster.NotALeader", /lets nothing be written/],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", /too little memory/],
    ["Neo.TransientError.Transaction.DeadlockDetected", /is busy/],
    ["ServiceUnavailable", /cannot be reached/],
  ])("as %s is told in a line that says what to try", (code, message) => {
    const told = toExplorerError(
      new Neo4jError("at some.internal.Class(line 12)", code, "50N42", "", undefined as never),
      "neo4j://db",
      "ann",
    );
    expect(told).toMatchObject({ code: "UNAVAILABLE", message: expect.stringMatching(message) });
    expect((told as Error).message).not.toContain("internal");
  });
});
