import type { AddressInfo } from "node:net";
import { type App, type AppOptions, createApp } from "#server/http/app.ts";
import type { Configuration } from "#server/http/configuration.ts";
import type { GraphStore } from "#server/store/graph-store.ts";

export interface Served {
  readonly app: App;
  readonly url: string;
  /** The lines of its log. */
  readonly logged: string[];
  readonly post: (body: string, signal?: AbortSignal, type?: string) => Promise<Response>;
  readonly ask: (query: string, headers?: Record<string, string>) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** The server over a store, listening on a free port. */
export async function serve(store: GraphStore, options: AppOptions = {}): Promise<Served> {
  const logged: string[] = [];
  const app = await createApp(store, { log: (line) => logged.push(line), ...options });
  await new Promise<void>((resolve) => app.server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const send = (body: string, headers: Record<string, string>, signal?: AbortSignal) =>
    fetch(`${url}/graphql`, { method: "POST", headers, body, ...(signal ? { signal } : {}) });
  return {
    app,
    url,
    logged,
    post: (body, signal, type = "application/json") => send(body, { "content-type": type }, signal),
    ask: (query, headers = {}) => send(JSON.stringify({ query }), { "content-type": "application/json", ...headers }),
    stop: async () => void (await app.stop()),
  };
}

/** The same with these settings, and with every line of the log. */
export function serveSet(store: GraphStore, settings: Partial<Configuration>): Promise<Served> {
  return serve(store, { settings: { LOG_LEVEL: "debug", ...settings } });
}
