import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/** Milliseconds between two looks for connections that have become idle. */
const LOOK = 50;

/** Milliseconds that a question under way has to arrive whole. Node looks no more at how long one takes, once it takes no more connections. */
const ARRIVAL = 1_000;

/**
 * Takes no more connections, closes those that wait for nothing, and lets answers under way get out. True when all of them did; after `limit`
 * milliseconds, or when `now` strikes, what is left is cut off. Who has sent half a question has no answer under way.
 */
export type Drain = (limit: number, now?: AbortSignal) => Promise<boolean>;

/** Made before the server listens, since it must know all its connections. */
export function drainOf(server: Server): Drain {
  /** What was asked on each connection and is not answered. */
  const connections = new Map<Socket, Set<IncomingMessage>>();
  server.on("connection", (socket) => {
    connections.set(socket, new Set());
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", (request, response) => {
    const asked = connections.get(request.socket);
    asked?.add(request);
    response.once("close", () => asked?.delete(request));
  });
  // A connection that is kept alive becomes idle when its answer is out; closing the server closes only those that are idle already. One that was
  // opened ahead of a question is not idle to Node until its first question is over, and would be waited for.
  const closeIdle = () => {
    server.closeIdleConnections();
    for (const socket of connections.keys()) if (socket.bytesRead === 0) socket.destroy();
  };
  const closeHalfAsked = () => {
    for (const [socket, asked] of connections) if (![...asked].some(({ complete }) => complete)) socket.destroy();
  };
  return async (limit, now) => {
    if (!server.listening) return true;
    let isCutOff = false;
    const closed = new Promise((resolve) => server.close(resolve));
    const cutOff = () => {
      isCutOff = true;
      server.closeAllConnections();
    };
    closeIdle();
    const begun = performance.now();
    const sweep = setInterval(() => {
      closeIdle();
      if (performance.now() - begun > ARRIVAL) closeHalfAsked();
    }, LOOK);
    const deadline = setTimeout(cutOff, limit);
    if (now?.aborted) cutOff();
    else now?.addEventListener("abort", cutOff, { once: true });
    await closed;
    clearInterval(sweep);
    clearTimeout(deadline);
    now?.removeEventListener("abort", cutOff);
    return !isCutOff;
  };
}
