import { once } from "node:events";
import { createConnection } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { Configuration } from "#server/http/configuration.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { drawGraph } from "#test/draw-graph.ts";
import { type Served, serveSet } from "./serve.ts";

const held = openEmbeddedStore(theCorpus());
let served: Served | undefined;
afterEach(() => served?.stop());

async function start(settings: Partial<Configuration>, store: GraphStore = held): Promise<Served> {
  served = await serveSet(store, settings);
  return served;
}

/** A store whose facets wait until they are let go, and the number of those that have begun. */
function gated() {
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const begun = { count: 0 };
  const store: GraphStore = {
    ...held,
    facets: async (filter, options) => {
      begun.count += 1;
      await gate;
      return held.facets(filter, options);
    },
  };
  return { store, begun, open };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const refusal = async (response: Response) => {
  const { errors, error } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
    error?: { code: string };
  };
  return { status: response.status, code: error?.code ?? errors?.[0]?.extensions.code, again: Number(response.headers.get("retry-after")) };
};

describe("what an operation costs", () => {
  const PAGE = "query P($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { id } } } } }";
  const send = ({ post }: Served, variables: object) => post(JSON.stringify({ query: PAGE, variables }));

  it("is counted with its variables, and told", async () => {
    const at = await start({});
    const costs = await Promise.all(
      [1, 2].map(
        async (n) =>
          ((await (await send(at, { n })).json()) as { extensions: { cost: { requested: number; max: number } } }).extensions.cost,
      ),
    );
    expect(costs.map(({ max }) => max)).toEqual([60_000, 60_000]);
    expect(costs[1]?.requested).toBeGreaterThan(costs[0]?.requested ?? Number.POSITIVE_INFINITY);
  });

  it("counts questions about the schema, which hold up others", async () => {
    const at = await start({ COST_LIMIT: 10_000 });
    const cost = async (query: string) =>
      ((await (await at.ask(query)).json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
    expect(await cost("{ __schema { types { name } } }")).toBeGreaterThan(3_000);
    expect(await cost('{ __typename ...F } fragment F on Query { __type(name: "Claim") { name } }')).toBeGreaterThan(3_000);
    const ten = `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: __schema { types { name } }`).join(" ")} }`;
    expect(await refusal(await at.ask(ten))).toMatchObject({ status: 400, code: "QUERY_TOO_COMPLEX" });
  });

  it("is refused by COST_LIMIT before the store is asked, and told too", async () => {
    const asked: string[] = [];
    const at = await start(
      { COST_LIMIT: 1_000 },
      {
        ...held,
        page: (query, options) => {
          asked.push("page");
          return held.page(query, options);
        },
      },
    );
    const response = await send(at, { n: 100 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_COMPLEX" } }],
      extensions: { cost: { requested: expect.any(Number), max: 1_000 } },
    });
    expect(asked).toEqual([]);
  });

  it("is counted of the operation that is asked for, not of another in the document", async () => {
    const at = await start({ COST_LIMIT: 1_000 });
    const query = `query Small { __typename } ${PAGE}`;
    const ask = (operationName: string) => at.post(JSON.stringify({ query, operationName, variables: { n: 100 } }));
    expect((await ask("Small")).status).toBe(200);
    expect((await ask("P")).status).toBe(400);
  });

  it("is counted once, however often a fragment of fragments is spread", async () => {
    const at = await start({});
    const fragments = Array.from({ length: 18 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(
      " ",
    );
    const { status, code } = await refusal(await at.ask(`{ ...f0 } ${fragments} fragment f18 on Query { corpus { version } }`));
    expect({ status, code }).toEqual({ status: 400, code: "QUERY_TOO_COMPLEX" });
  });

  it("says what is wrong where an argument has no value under the variables", async () => {
    const at = await start({});
    const query = 'query Q($s: [String!] = ["mec.cap-gain"]) { entitiesBySlug(slugs: $s) { slug } }';
    const response = await at.post(JSON.stringify({ query, variables: { s: null } }));
    expect(await refusal(response)).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("rates", () => {
  it("count requests of a client, in GraphQL and exports alike, and say when to ask again", async () => {
    const at = await start({ RATE_REQUESTS: 2 });
    expect((await at.ask("{ __typename }")).status).toBe(200);
    expect((await fetch(`${at.url}/export/corpus.ris`)).status).toBe(200);
    for (const response of [await at.ask("{ __typename }"), await fetch(`${at.url}/export/corpus.ris`)]) {
      const { again, ...told } = await refusal(response);
      expect(told).toEqual({ status: 429, code: "RATE_LIMITED" });
      expect(again).toBeGreaterThan(0);
      expect(again).toBeLessThanOrEqual(60);
    }
    expect((await fetch(`${at.url}/healthz`)).status).toBe(200);
  });

  it("count what operations cost", async () => {
    const at = await start({ COST_LIMIT: 1_000, RATE_COST: 1_000 });
    const dear = "{ entities(first: 100) { nodes { slug label summary kind } } }";
    expect((await at.ask(dear)).status).toBe(200);
    expect((await at.ask(dear)).status).toBe(200);
    const { again, ...told } = await refusal(await at.ask(dear));
    expect(told).toEqual({ status: 429, code: "RATE_LIMITED" });
    expect(again).toBeGreaterThan(0);
  });

  it("believe a caller's word on their address only where a proxy is trusted", async () => {
    const from = (address: string) => ({ "x-forwarded-for": address });
    const bare = await start({ RATE_REQUESTS: 1 });
    expect((await bare.ask("{ __typename }", from("192.0.2.1"))).status).toBe(200);
    expect((await bare.ask("{ __typename }", from("192.0.2.2"))).status).toBe(429);
    await bare.stop();
    const behind = await start({ RATE_REQUESTS: 1, TRUST_PROXY: 1 });
    expect((await behind.ask("{ __typename }", from("192.0.2.1"))).status).toBe(200);
    expect((await behind.ask("{ __typename }", from("192.0.2.2"))).status).toBe(200);
    expect((await behind.ask("{ __typename }", from("192.0.2.9, 192.0.2.2"))).status).toBe(429);
    expect((await behind.ask("{ __typename }", from("2001:db8::1"))).status).toBe(200);
    expect((await behind.ask("{ __typename }", from("2001:db8::ffff:1"))).status).toBe(429);
  });
});

describe("concurrency", () => {
  it("is bounded for a client: some wait for their turn, the rest is told 429", async () => {
    const { store, begun, open } = gated();
    const at = await start({ CONCURRENCY_PER_CLIENT: 2, QUEUE_PER_CLIENT: 1 }, store);
    const asked = Array.from({ length: 3 }, () => at.ask("{ facets { total } }"));
    await until(() => begun.count === 2);
    await until(() => at.app.waiting() === 1);
    expect(await refusal(await at.ask("{ facets { total } }"))).toEqual({ status: 429, code: "RATE_LIMITED", again: 1 });
    expect(begun.count).toBe(2);
    open();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it("is bounded for all: beyond the queue anyone is told 503, and health is still told", async () => {
    const { store, begun, open } = gated();
    const at = await start({ CONCURRENCY: 1, QUEUE: 0 }, store);
    const asked = at.ask("{ facets { total } }");
    await until(() => begun.count === 1);
    expect(await refusal(await at.ask("{ __typename }"))).toEqual({ status: 503, code: "UNAVAILABLE", again: 2 });
    expect(await refusal(await fetch(`${at.url}/export/corpus.ris`))).toMatchObject({ status: 503, code: "UNAVAILABLE" });
    expect((await fetch(`${at.url}/readyz`)).status).toBe(200);
    open();
    expect((await asked).status).toBe(200);
    expect((await at.ask("{ __typename }")).status).toBe(200);
  });

  it("is given back by a caller who goes away", async () => {
    const { store, begun, open } = gated();
    const at = await start({ CONCURRENCY: 1, QUEUE: 0 }, store);
    const gone = new AbortController();
    const asked = at.post('{"query":"{ facets { total } }"}', gone.signal).catch(() => "gone");
    await until(() => begun.count === 1);
    gone.abort();
    expect(await asked).toBe("gone");
    await until(() => at.app.running() === 0);
    expect((await at.ask("{ __typename }")).status).toBe(200);
    open();
  });

  it("is not held by a caller who reads a long answer slowly", async () => {
    const at = await start({ CONCURRENCY: 1, QUEUE: 0 }, openEmbeddedStore(largeCorpus()));
    const length = Number((await fetch(`${at.url}/export/corpus.json`, { method: "HEAD" })).headers.get("content-length"));
    expect(length).toBeGreaterThan(20_000_000);
    const slow = createConnection(Number(new URL(at.url).port), "127.0.0.1");
    slow.write("GET /export/corpus.json HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(slow, "data");
    slow.pause();
    expect((await at.ask("{ __typename }")).status).toBe(200);
    expect(at.logged.filter((line) => line.includes("/export/")).length).toBe(1);
    slow.destroy();
  });

  it("is not held by those who wait for the making of a file, which count among a client's unread answers", async () => {
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let pages = 0;
    const store: GraphStore = {
      ...held,
      page: async (query, options) => {
        pages += 1;
        await gate;
        return held.page(query, options);
      },
    };
    const at = await start({ CONCURRENCY: 1, QUEUE: 0, UNREAD_PER_CLIENT: 2 }, store);
    const first = fetch(`${at.url}/export/corpus.jsonl`);
    await until(() => pages === 1);
    expect((await at.ask("{ __typename }")).status).toBe(200);
    const second = fetch(`${at.url}/export/corpus.jsonl`);
    let third = await at.ask("{ __typename }");
    while (third.status === 200) third = await at.ask("{ __typename }");
    expect(await refusal(third)).toEqual({ status: 429, code: "RATE_LIMITED", again: 1 });
    open();
    for (const one of [await first, await second]) expect([one.status, (await one.text()).length > 1_000]).toEqual([200, true]);
    expect((await at.ask("{ __typename }")).status).toBe(200);
  });
});

/** More than the buffers of a connection hold. */
function largeCorpus(): CompiledCorpus {
  const { nodes } = drawGraph(Array.from({ length: 12 }, (_, index) => `a${index} raises b${index}`).join("\n"));
  return { ...theCorpus(), nodes: nodes.map((node) => ({ ...node, summary: "x".repeat(1_000_000) })), edges: [], version: "large" };
}

describe("requests sent down one connection without waiting", () => {
  const post = (query: string) => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };
  const send = ({ url }: Served, ...queries: readonly string[]) => {
    const socket = createConnection(Number(new URL(url).port), "127.0.0.1");
    socket.write(queries.map(post).join(""));
    return socket;
  };

  it("are answered one after the other", async () => {
    const { store, begun, open } = gated();
    const at = await start({}, store);
    const socket = send(at, "{ facets { total } }", "{ facets { total } }", "{ __typename }");
    let read = "";
    socket.on("data", (piece) => {
      read += piece;
    });
    await until(() => begun.count === 1);
    expect(at.app.running()).toBe(1);
    open();
    await until(() => read.includes("__typename"));
    expect(read.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    socket.destroy();
  });

  it("hold no place when the connection is gone", async () => {
    const { store, begun, open } = gated();
    const at = await start({ CONCURRENCY_PER_CLIENT: 4, QUEUE: 0 }, store);
    const socket = send(at, ...Array.from({ length: 4 }, () => "{ facets { total } }"));
    await until(() => begun.count > 0 && at.logged.length === 0);
    socket.destroy();
    open();
    await until(() => at.logged.length > 0);
    expect(at.app.running()).toBe(0);
    expect((await at.ask("{ __typename }")).status).toBe(200);
  });
});

describe("an answer that is not read", () => {
  const ALL = "{ __schema { types { name description fields { name description args { name description } } } } }";

  it("counts against who asked, until it is read or the connection closed", async () => {
    const at = await start({ UNREAD_PER_CLIENT: 1, CONCURRENCY: 1 });
    const slow = createConnection(Number(new URL(at.url).port), "127.0.0.1");
    slow.pause();
    const body = JSON.stringify({ query: `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: ${ALL.slice(2, -2)}`).join(" ")} }` });
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const times = 4;
    slow.write((head + body).repeat(times));
    await until(() => at.logged.length > 0 || at.app.running() > 0);
    let refused = await at.ask("{ __typename }");
    while (refused.status === 200) refused = await at.ask("{ __typename }");
    expect(await refusal(refused)).toEqual({ status: 429, code: "RATE_LIMITED", again: 1 });
    slow.destroy();
    await until(() => at.logged.some((line) => line.includes('"status":499')));
    expect((await at.ask("{ __typename }")).status).toBe(200);
  });
});

describe("a request", () => {
  it("may be as long as BODY_LIMIT says", async () => {
    const at = await start({ BODY_LIMIT: 1_024 });
    expect((await at.ask(`{ __typename } # ${"x".repeat(900)}`)).status).toBe(200);
    const told = await at.ask(`{ __typename } # ${"x".repeat(1_100)}`);
    expect(await refusal(told)).toMatchObject({ status: 413, code: "BAD_USER_INPUT" });
  });

  it("tells at most twenty mistakes", async () => {
    const at = await start({});
    const count = async (response: Response) => ((await response.json()) as { errors: unknown[] }).errors.length;
    expect(await count(await at.ask(`{ ${Array.from({ length: 100 }, (_, index) => `no${index}`).join(" ")} }`))).toBeLessThanOrEqual(21);
    const names = Array.from({ length: 100 }, (_, index) => `$v${index}: Int`).join(", ");
    const query = `query Q(${names}) { __typename ${Array.from({ length: 100 }, (_, index) => `a${index}: entities(first: $v${index}) { totalCount }`).join(" ")} }`;
    const variables = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`v${index}`, "x"]));
    expect(await count(await at.post(JSON.stringify({ query, variables })))).toBeLessThanOrEqual(21);
  });
});

describe("a number of routes", () => {
  it.each([0, -1, 101])("says what it may be where it is %d", async (first) => {
    const { errors } = await (await (await start({})).ask(`{ trace(from: "mec.cap-gain", first: ${first}) { __typename } }`)).json();
    expect(errors).toMatchObject([{ message: `"first" is ${first}; it must be a whole number from 1 to 100.` }]);
  });
});

describe("a list of words of the vocabulary", () => {
  it.each([
    [
      "relations",
      'query Q($words: [Relation!]) { entity(slug: "mec.cap-gain") { relations(relations: $words) { totalCount } } }',
      "BREAKS",
    ],
    ["kinds", 'query Q($words: [Kind!]) { trace(from: "mec.cap-gain", kinds: $words) { __typename } }', "Risk"],
  ])("is refused where %s are more than there are words", async (_, query, word) => {
    const { post } = await start({});
    const ask = async (count: number) => (await post(JSON.stringify({ query, variables: { words: Array(count).fill(word) } }))).json();
    expect(await ask(100)).not.toHaveProperty("errors");
    expect(await ask(101)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});
