import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";
import { createApp } from "../http/app.ts";
import { listSettings, readConfiguration } from "../http/configuration.ts";
import { linesTogether } from "../http/lines-together.ts";
import { metricsServer } from "../http/metrics.ts";
import { packageRoot } from "../package-root.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { remembering } from "../store/remembering.ts";
import { type Command, DONE, FAILED, type Io, parseCommand, refusePositionals } from "./command.ts";

export const start: Command = {
  name: "start",
  summary: "serve the page, GraphQL and the exports",
  help: `Usage: riparian start [--host HOST] [--port PORT]

Serves the page at /, GraphQL at /graphql, exports at /export/..., /healthz and /readyz; says when it is ready, and keeps its log on standard
error. On Ctrl-C or SIGTERM it lets what is under way finish; told a second time, it ends at once.

  --host HOST   instead of HOST
  --port PORT   instead of PORT

Of the environment (what holds unless set):
${listSettings()}

Exit code: 0 told to end, 1 told to end and some answers were cut off, 2 could not start.
Example: riparian start --port 8080
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("start", args, { host: { type: "string" }, port: { type: "string" } });
    refusePositionals("start", positionals);
    const reading = readConfiguration({
      ...io.env,
      ...(values.host ? { HOST: values.host } : {}),
      ...(values.port ? { PORT: values.port } : {}),
    });
    if (reading.outcome === "mistaken") {
      for (const mistake of reading.mistakes) io.err(`riparian: ${mistake}\n`);
      return FAILED;
    }
    const settings = reading.configuration;
    const { HOST, PORT, METRICS_HOST, METRICS_PORT } = settings;
    const page = join(packageRoot(), "dist", "client");
    const docs = join(packageRoot(), "docs");
    const told = untilTold();
    const opened = await openWhenThere(io, settings.STORE_PATIENCE, told.once);
    if (!opened) return DONE;
    const store = opened.name === "neo4j" && settings.ROWS_KEPT > 0 ? remembering(opened, settings.ROWS_KEPT) : opened;
    const lines = linesTogether(io.err);
    process.once("exit", lines.rest);
    const app = await createApp(store, {
      settings,
      log: lines.add,
      ...(existsSync(page) ? { page } : {}),
      ...(existsSync(docs) ? { docs } : {}),
    });
    const metrics = METRICS_PORT === undefined ? undefined : metricsServer(app.metrics);
    try {
      const port = await listen(app.server, HOST, PORT);
      if (metrics) app.log.info({ host: METRICS_HOST, port: await listen(metrics, METRICS_HOST, METRICS_PORT ?? 0) }, "metrics");
      io.out(`Riparian is ready at http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}\n`);
      await told.once;
    } catch (error) {
      metrics?.close();
      await app.stop(AbortSignal.abort());
      throw error;
    }
    const isClean = await app.stop(told.twice);
    metrics?.close();
    metrics?.closeAllConnections();
    lines.rest();
    return isClean ? DONE : CUT_OFF;
  },
};

/** Told to end, and some answers were cut off. */
const CUT_OFF = 1;

/** Milliseconds between two looks for a store that is not there yet. */
const LOOK = 1_000;

/** The store, waited for as long as `patience`; undefined where the server was told to end meanwhile. */
async function openWhenThere({ env, err }: Io, patience: number, told: Promise<void>): Promise<GraphStore | undefined> {
  const deadline = Date.now() + patience;
  let isToldToEnd = false;
  void told.then(() => {
    isToldToEnd = true;
  });
  let said = "";
  while (!isToldToEnd) {
    try {
      return await openStore(env);
    } catch (error) {
      if (!(error instanceof ExplorerError) || error.code !== "UNAVAILABLE" || Date.now() + LOOK > deadline) throw error;
      if (error.message !== said) err(`riparian: waiting: ${error.message}\n`);
      said = error.message;
      await Promise.race([told, new Promise((resolve) => setTimeout(resolve, LOOK))]);
    }
  }
  return undefined;
}

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

/** A promise for the first word to end, and a signal for the second. */
function untilTold(): { readonly once: Promise<void>; readonly twice: AbortSignal } {
  const twice = new AbortController();
  const once = new Promise<void>((resolve) => {
    let isTold = false;
    const tell = () => {
      if (isTold) twice.abort();
      isTold = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, tell);
  });
  return { once, twice: twice.signal };
}
