import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOfAnswer } from "./faults-of-answer.ts";
import { type HostileRequest, hostileRequests } from "./hostile-requests.ts";
import { NASTY_TEXTS } from "./nasty-texts.ts";
import { type OwnProcess, serveInOwnProcess } from "./own-process.ts";
import { agentOf, openSocket, send } from "./send.ts";

const COUNT = 1_000;
/** At once; a client may have eight at work. */
const AT_ONCE = 8;
const SLOW = 40;
/** Bytes that the heap may keep: documents that were parsed are held for the next time, up to 30 MiB. */
const MOST_KEPT = 64 * 2 ** 20;

const TYPENAME: HostileRequest = { what: "a plain question", body: '{"query":"{ __typename }"}' };

describe("a thousand hostile requests", () => {
  let server: OwnProcess;
  beforeAll(async () => {
    server = await serveInOwnProcess();
  }, 60_000);
  afterAll(() => server.stop());

  it("are each answered soundly, while a plain question is answered throughout, and leave no memory and no connection behind", async () => {
    const { port } = server;
    const agent = agentOf(AT_ONCE);
    await inTurn(hostileRequests(80), (request) => send(port, agent, request));
    const before = await server.measure();

    const dripping = holdOpen(port);
    const asking = askThroughout(port);
    const faults: string[] = [];
    await inTurn(hostileRequests(COUNT), async (request) => {
      const answer = await send(port, agent, request);
      if (!answer || isOfNode(answer) || request.method === "HEAD") return;
      const found = faultsOfAnswer(answer, NASTY_TEXTS);
      if (found.length > 0) faults.push(`${request.what}: ${found.join("; ")}: ${answer.text.slice(0, 300)}`);
    });
    const longest = await asking.stop();
    dripping.stop();
    agent.destroy();

    expect(faults).toEqual([]);
    expect(server.ended()).toBeNull();
    expect((await send(port, agentOf(1), TYPENAME))?.text).toContain('{"__typename":"Query"}');
    const after = await server.measure();
    expect(after.logged).toEqual([]);
    expect(after.heap - before.heap).toBeLessThan(MOST_KEPT);
    console.info(
      `Longest a plain question waited: ${longest} ms; longest that the server did not look up: ${after.lag} ms; heap ${mebibytes(before.heap)}, then ${mebibytes(after.heap)} MiB.`,
    );
  });
});

/** Node itself answers what is no HTTP, or has too many headers, before there is a request. */
function isOfNode({ status, headers }: { readonly status: number; readonly headers: Headers }): boolean {
  return [400, 408, 417, 431].includes(status) && headers.get("x-request-id") === null;
}

async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const rest = [...all];
  const worker = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE - 1 }, worker));
}

/** Asks a plain question again and again over a connection of its own; every answer must be right. Stopped, it tells the longest wait in milliseconds. */
function askThroughout(port: number): { readonly stop: () => Promise<number> } {
  const agent = agentOf(1);
  let isOver = false;
  let longest = 0;
  const asked = (async () => {
    while (!isOver) {
      const begun = performance.now();
      const answer = await send(port, agent, TYPENAME);
      if (!answer?.text.includes('{"__typename":"Query"}'))
        throw new Error(`A plain question was answered ${answer?.status} ${answer?.text}`);
      longest = Math.max(longest, performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    agent.destroy();
    return Math.round(longest);
  })();
  // It is waited for only at the end; until then its failure is nobody's.
  asked.catch(() => {});
  return {
    stop: () => {
      isOver = true;
      return asked;
    },
  };
}

/** Connections that send slowly, break off, or speak no HTTP, for as long as the rest goes on. */
function holdOpen(port: number): { readonly stop: () => void } {
  const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  const sockets = Array.from({ length: SLOW }, (_, index) =>
    openSocket(port, index % 2 ? head : `${head}Content-Length: 100000\r\n\r\n{"query":"`),
  );
  const halves = [
    openSocket(port, `${head}Content-Length: 26\r\n\r\n{"query":"{ __typename }"}`, (socket) => socket.end()),
    openSocket(port, `${head}Content-Length: 500\r\n\r\n{"query":"`, (socket) => socket.end()),
    openSocket(port, `${head}Content-Length: 500\r\n\r\n{"query":"`, (socket) => socket.once("connect", () => socket.resetAndDestroy())),
    openSocket(port, `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n`),
    openSocket(port, `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`),
    openSocket(port, `${head}Content-Length: -1\r\n\r\n`),
    openSocket(port, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
    openSocket(port, "GET /\r\n\r\n"),
    openSocket(port, "GET / HTTP/9.9\r\n\r\n"),
    openSocket(port, `GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(200)),
    openSocket(port, `GET / HTTP/1.1\r\n${"x".repeat(100_000)}`),
    openSocket(port, "\u0000".repeat(10_000)),
  ];
  const clock = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("x");
  }, 200);
  return {
    stop() {
      clearInterval(clock);
      for (const socket of [...sockets, ...halves]) socket.destroy();
    },
  };
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
