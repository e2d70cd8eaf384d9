import { Agent, request } from "node:http";
import { connect } from "node:net";
import type { HostileRequest } from "./hostile-requests.ts";
import type { Answer } from "./served.ts";

/** Milliseconds after which a question has no answer: beyond what the server gives itself. */
const PATIENCE = 20_000;

/** Sends a request as it is; undefined where the server closed the connection instead of answering. */
export function send(
  port: number,
  agent: Agent,
  { method = "POST", path = "/graphql", headers = {}, body = "" }: HostileRequest,
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        agent,
        method,
        path,
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers },
        timeout: PATIENCE,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", () => resolve(undefined));
        response.on("end", () => {
          const told = new Headers();
          for (const [name, value] of Object.entries(response.headers)) if (typeof value === "string") told.set(name, value);
          resolve({
            status: response.statusCode ?? 0,
            headers: told,
            text: Buffer.concat(parts).toString("utf8"),
          });
        });
      },
    );
    sent.on("timeout", () =>
      sent.destroy(new Error(`No answer after ${PATIENCE} ms to ${method} ${path.slice(0, 80)} ${body.toString().slice(0, 200)}`)),
    );
    sent.on("error", (error: NodeJS.ErrnoException) => (error.code ? resolve(undefined) : reject(error)));
    sent.end(body);
  });
}

/** An agent that keeps so many connections, and sends one request at a time over each. */
export function agentOf(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/** Opens a connection, writes, and leaves it to `then`; what goes wrong with it is meant. */
export function openSocket(port: number, written: string, then?: (socket: ReturnType<typeof connect>) => void): ReturnType<typeof connect> {
  const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
  socket.on("error", () => {});
  socket.on("data", () => {});
  socket.write(written);
  then?.(socket);
  return socket;
}
