import { Agent, request } from "node:http";
import { createConnection } from "node:net";
import { describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

const held = openEmbeddedStore(theCorpus());

/** A store whose facets take so many milliseconds; `begun` fulfils when the first are asked for. */
function slow(milliseconds: number) {
  let tell: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const store: GraphStore = {
    ...held,
    facets: async (filter, options) => {
      tell();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return held.facets(filter, options);
    },
  };
  return { store, begun };
}

interface Answer {
  readonly status: number | undefined;
  readonly isLast: boolean;
}

/** Asks over a connection that is kept alive where the server lets it. */
function askKept(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql`, { method: "POST", agent, headers: { "content-type": "application/json" } }, (response) => {
      response.resume();
      response.once("end", () => resolve({ status: response.statusCode, isLast: response.headers.connection === "close" }));
      response.once("error", reject);
    });
    asked.once("error", reject);
    asked.end('{"query":"{ facets { total } }"}');
  });
}

const untilSaid = async ({ logged }: Served, word: string) => {
  while (!logged.some((line) => line.includes(word))) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("a server that is told to stop", () => {
  it("drops no answer of clients who ask on and on over kept connections", async () => {
    const at = await serveSet(slow(20).store, { STOP_DELAY: 2_000 });
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const statuses: (number | undefined)[] = [];
      for (;;) {
        const { status, isLast } = await askKept(at.url, agent);
        statuses.push(status);
        if (isLast) {
          agent.destroy();
          return statuses;
        }
      }
    };
    const clients = Array.from({ length: 6 }, client);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const isClean = await at.app.stop();
    const statuses = (await Promise.all(clients)).flat();
    expect(isClean).toBe(true);
    expect(statuses.length).toBeGreaterThan(6);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("says at once that it is not ready, and answers until its delay is over", async () => {
    const at = await serveSet(held, { STOP_DELAY: 60_000 });
    const over = new AbortController();
    const stopped = at.app.stop(over.signal);
    const ready = await fetch(`${at.url}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({ status: 503, body: { status: "not ready", reason: "stopping" } });
    expect((await fetch(`${at.url}/healthz`)).status).toBe(200);
    expect((await at.ask("{ __typename }")).status).toBe(200);
    over.abort();
    await stopped;
    await expect(fetch(`${at.url}/healthz`)).rejects.toThrow();
  });

  it("finishes what is under way, and is not held up by connections on which nothing was asked", async () => {
    const { store, begun } = slow(200);
    const at = await serveSet(store, { STOP_LIMIT: 60_000 });
    const ahead = createConnection(Number(new URL(at.url).port), "127.0.0.1").on("error", () => {});
    await new Promise((resolve) => ahead.once("connect", resolve));
    const answer = askKept(at.url, new Agent({ keepAlive: true }));
    await begun;
    expect(await at.app.stop()).toBe(true);
    expect((await answer).status).toBe(200);
  });

  it.each([
    ["head", "GET /healthz HTTP/1.1\r\nHo"],
    ["body", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"],
  ])("is not held up by who sends half the %s of a question, while answers get out", async (_, half) => {
    const { store, begun } = slow(1_500);
    const at = await serveSet(store, { STOP_LIMIT: 30_000 });
    const held = createConnection(Number(new URL(at.url).port), "127.0.0.1").on("error", () => {});
    held.write(half);
    const answer = askKept(at.url, new Agent({ keepAlive: true }));
    await begun;
    expect(await at.app.stop()).toBe(true);
    expect((await answer).status).toBe(200);
  });

  it("cuts off what takes longer than it may wait, and says so", async () => {
    const { store, begun } = slow(60_000);
    const at = await serveSet(store, { STOP_LIMIT: 50 });
    const answer = askKept(at.url, new Agent()).catch(() => "cut off");
    await begun;
    expect(await at.app.stop()).toBe(false);
    expect(await answer).toBe("cut off");
  });

  it("ends at once when told again", async () => {
    const { store, begun } = slow(60_000);
    const at = await serveSet(store, { STOP_DELAY: 60_000, STOP_LIMIT: 60_000 });
    const answer = askKept(at.url, new Agent()).catch(() => "cut off");
    await begun;
    const again = new AbortController();
    const stopped = at.app.stop(again.signal);
    await untilSaid(at, "stopping");
    again.abort();
    expect(await stopped).toBe(false);
    expect(await answer).toBe("cut off");
  });
});
