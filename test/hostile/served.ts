import type { AddressInfo } from "node:net";
import { createApp } from "#server/http/app.ts";
import type { GraphStore } from "#server/store/graph-store.ts";

/** A server on loopback, asked as anyone may ask it. */
export interface Served {
  readonly url: string;
  readonly port: number;
  /** What the server reports to its keepers: bugs, and nothing that is the caller's doing. */
  readonly logged: readonly string[];
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly ask: (query: string, variables?: unknown) => Promise<Answer>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Serves a store on a free port until told to stop. */
export async function serve(store: GraphStore): Promise<Served> {
  const logged: string[] = [];
  const app = await createApp(store, { log: (line) => logged.push(line) });
  await new Promise<void>((resolve) => app.server.listen(0, "127.0.0.1", resolve));
  const port = (app.server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${port}`;
  const post: Served["post"] = async (body, headers = {}) =>
    answerOf(await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body }));
  return {
    url,
    port,
    logged,
    post,
    ask: (query, variables) => post(JSON.stringify({ query, variables })),
    get: async (path, headers = {}) => answerOf(await fetch(`${url}${path}`, { headers })),
    stop: async () => void (await app.stop()),
  };
}

export async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
