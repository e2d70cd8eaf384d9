import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { type Connection, connect } from "#server/store/neo4j/connection.ts";
import { theCorpus } from "#test/corpus.ts";
import { neo4jEnvironment } from "#test/neo4j/stores.ts";
import { type Served, serveSet } from "#test/server/http/serve.ts";

const env = neo4jEnvironment();
/** Takes Neo4j minutes, and is its own mark among the transactions. */
const LONG = "UNWIND range(1, 10000000000) AS long_question RETURN count(long_question) AS count";

describe.skipIf(!env)("a question to Neo4j", () => {
  let connection: Connection;
  let watching: Connection;
  let served: Served;
  beforeAll(async () => {
    connection = await connect(env ?? {});
    watching = await connect(env ?? {});
    const held = openEmbeddedStore(theCorpus());
    const store: GraphStore = {
      ...held,
      facets: async (filter, options) => {
        await connection.read(LONG, {}, options);
        return held.facets(filter, options);
      },
    };
    served = await serveSet(store, { TIME_LIMIT: 60_000 });
  });
  afterAll(async () => {
    await served.stop();
    await connection.close();
    await watching.close();
  });

  const running = async () => {
    const found = await watching.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'long_question' RETURN currentQuery",
      {},
    );
    return found.filter(({ currentQuery }) => !String(currentQuery).startsWith("SHOW")).length;
  };
  const becomes = (count: number) => expect.poll(running, { timeout: 20_000, interval: 50 }).toBe(count);
  const QUESTION = '{"query":"{ facets { total } }"}';

  it("ends in the database when its caller closes the connection", async () => {
    const gone = new AbortController();
    const asked = served.post(QUESTION, gone.signal).catch(() => "gone");
    await becomes(1);
    gone.abort();
    expect(await asked).toBe("gone");
    await becomes(0);
  });

  it("ends in the database when its time is up, and says so", async () => {
    const short = await serveSet(
      { ...openEmbeddedStore(theCorpus()), facets: (_, options) => connection.read(LONG, {}, options) as never },
      { TIME_LIMIT: 1_000 },
    );
    const response = await short.post(QUESTION);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "TIMEOUT" } }] });
    await becomes(0);
    await short.stop();
  });

  it("ends in the database when the server is told a second time to end", async () => {
    const other = await serveSet(
      { ...openEmbeddedStore(theCorpus()), facets: (_, options) => connection.read(LONG, {}, options) as never },
      { TIME_LIMIT: 60_000 },
    );
    const asked = other.post(QUESTION).catch(() => "cut off");
    await becomes(1);
    expect(await other.app.stop(AbortSignal.abort())).toBe(false);
    expect(await asked).toBe("cut off");
    await becomes(0);
  });
});
