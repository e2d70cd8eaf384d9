import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";
import { createApp } from "../http/app.ts";
import { packageRoot } from "../package-root.ts";
import { openStore } from "../store/open-store.ts";
import { type Command, DONE, parseCommand, parseCount, refusePositionals } from "./command.ts";

export const start: Command = {
  name: "start",
  summary: "serve the page, GraphQL and the exports",
  help: `Usage: riparian start [--host HOST] [--port PORT]

Serves the page at /, GraphQL at /graphql, exports at /export/..., /healthz and /readyz; says when it is ready. Ends cleanly on Ctrl-C.

  --host HOST   where to listen (127.0.0.1, or HOST of the environment)
  --port PORT   on which port (4000, or PORT of the environment); 0 takes a free one

Of the environment also: NEO4J_URI, with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, selects Neo4j. Without it the corpus of
RIPARIAN_CORPUS (graph-seed/corpus) is served from this process, compiled once into RIPARIAN_DATA (.riparian).

Exit code: 0 told to end, 2 could not start.
Example: riparian start --port 8080
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("start", args, { host: { type: "string" }, port: { type: "string" } });
    refusePositionals("start", positionals);
    const host = values.host || io.env["HOST"] || "127.0.0.1";
    const port = parseCount("The port", values.port ?? (io.env["PORT"] || undefined)) ?? 4000;
    if (port > 65_535) throw new ExplorerError("BAD_USER_INPUT", `The port is ${port}; it must be from 0 to 65535.`);
    const page = join(packageRoot(), "dist", "client");
    const store = await openStore(io.env);
    await store.corpus();
    const app = await createApp(store, existsSync(page) ? { page } : {});
    const at = await listen(app.server, host, port).catch(async (error: unknown) => {
      await app.stop();
      throw error;
    });
    const told = untilTold();
    io.out(`Riparian is ready at http://${host.includes(":") ? `[${host}]` : host}:${at}\n`);
    await told;
    await app.stop();
    return DONE;
  },
};

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new ExplorerError("UNAVAILABLE", cannotListen(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} of ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start.`;
  if (error.code === "EACCES") return `Port ${port} may not be used without more rights. Choose one above 1023.`;
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
