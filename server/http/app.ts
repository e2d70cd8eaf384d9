import { createServer, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { Logger } from "pino";
import { createContext } from "../graphql/context.ts";
import { reasoningInThreads } from "../reasoning/threads.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { takingTurns } from "../store/taking-turns.ts";
import { keepingWholeGraphs } from "../store/whole-graph.ts";
import { createAdmission } from "./admission.ts";
import { API_CATALOG_PATH, apiCatalog } from "./api-catalog.ts";
import { createApollo, requestIds } from "./apollo.ts";
import { bounded, handOn } from "./bounded.ts";
import { type Configuration, UNLESS_SET } from "./configuration.ts";
import { serveDocs } from "./docs.ts";
import { drainOf } from "./drain.ts";
import { createExports } from "./exports.ts";
import { failed, nothingThere } from "./failed.ts";
import { health } from "./health.ts";
import { createLog } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { servePage } from "./page.ts";
import { perMinute } from "./rates.ts";
import { recorded, recordOf, spanOf } from "./recorded.ts";
import { addQuestion } from "./request-record.ts";
import { secured } from "./security-headers.ts";
import { onlyTrusted, PAGE_MANIFEST, readManifest } from "./trusted-documents.ts";
import { countUnread } from "./unread.ts";
import { whileOpen } from "./while-open.ts";

export interface AppOptions {
  /** Folder of the built page; without it, only the interfaces are served. */
  readonly page?: string;
  /** Folder of the guides and recipes; without it, none are served. */
  readonly docs?: string;
  /** What is set; as unset otherwise, but for rates, of which there are none unless set here, and for the log, which tells only errors. */
  readonly settings?: Partial<Configuration>;
  /** Milliseconds that one operation or export may take; the same as TIME_LIMIT of the settings. */
  readonly timeLimit?: number;
  /** Where each line of the log goes; standard error unless told. */
  readonly log?: (line: string) => void;
}

export interface App {
  readonly server: Server;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Operations and exports at work, and those that wait for their turn. */
  readonly running: () => number;
  readonly waiting: () => number;
  /**
   * Says that it is not ready, waits for STOP_DELAY, takes no more work, lets what is under way finish, then closes the store. True when every
   * answer got out; after STOP_LIMIT, or when `now` strikes, those that have not are cut off.
   */
  readonly stop: (now?: AbortSignal) => Promise<boolean>;
}

/** Milliseconds that a caller may take to send a question: a slow one holds a connection, not a worker. */
const HEADERS_LIMIT = 10_000;
const REQUEST_LIMIT = 30_000;
/** Milliseconds after which a connection on which nothing moves is closed. */
const SILENCE_LIMIT = 60_000;

/** The whole server over a store, not yet listening. */
export async function createApp(store: GraphStore, options: AppOptions = {}): Promise<App> {
  const settings: Configuration = { ...UNLESS_SET, RATE_REQUESTS: 0, RATE_COST: 0, LOG_LEVEL: "error", ...options.settings };
  const { page, docs, timeLimit = settings.TIME_LIMIT } = options;
  const log = createLog(settings.LOG_LEVEL, options.log ?? ((line) => process.stderr.write(`${line}\n`)));
  const app = express();
  const server = createServer({ headersTimeout: HEADERS_LIMIT, requestTimeout: REQUEST_LIMIT }, app);
  server.setTimeout(SILENCE_LIMIT);
  const drain = drainOf(server);
  let isStopping = false;
  const admission = createAdmission({
    running: settings.CONCURRENCY,
    runningPerClient: settings.CONCURRENCY_PER_CLIENT,
    waiting: settings.QUEUE,
    waitingPerClient: settings.QUEUE_PER_CLIENT,
    patience: timeLimit / 2,
  });
  const metrics = createMetrics(admission, () => !isStopping);
  const apollo = createApollo({
    log,
    mostCost: settings.COST_LIMIT,
    spendCost: perMinute(settings.RATE_COST, "a cost"),
  });
  await apollo.start();

  app.disable("x-powered-by");
  // Or /GRAPHQL would be answered, and be another address to the log, the metrics and the form of errors.
  app.enable("case sensitive routing");
  // Only files and exports have a tag, of their own: of an answer with the id of its request it would say nothing.
  app.set("etag", () => undefined);
  if (settings.TRUST_PROXY !== undefined) app.set("trust proxy", settings.TRUST_PROXY);
  app.use(oneAtATime());
  app.use(recorded(log, metrics));
  app.use((_request, response, next) => {
    if (isStopping) response.setHeader("Connection", "close");
    next();
  });
  app.use(secured());
  app.use(health(store, log, () => isStopping));

  const within = bounded(
    perMinute(settings.RATE_REQUESTS, "as many answers as you may:"),
    admission,
    countUnread(settings.UNREAD_PER_CLIENT),
  );
  const shared = { reasoning: reasoningInThreads(), readWhole: keepingWholeGraphs() };
  const answer = expressMiddleware(apollo, {
    context: async ({ res }) => {
      const record = recordOf(res);
      const versions = new Set<string>();
      const answeredUnder = (version: string) => void versions.add(version);
      const call = { signal: whileOpen(res), timeLimit, told: addQuestion.bind(undefined, record), answeredUnder };
      return { ...createContext(takingTurns(store, record), call, record.requestId, shared), record, versions };
    },
  });
  app.use(
    "/graphql",
    within.rate,
    express.json({ limit: settings.BODY_LIMIT }),
    ...(settings.TRUSTED_DOCUMENTS_ONLY ? [onlyTrusted(trustedManifests(settings))] : []),
    within.concurrency,
    (request, response, next) =>
      spanOf(response).around(() => requestIds.run(recordOf(response).requestId, () => answer(request, response, next))),
  );
  const exports = createExports(store, {
    timeLimit,
    toldOf: (response) => addQuestion.bind(undefined, recordOf(response)),
    handOn,
  });
  app.use("/export", within.rate, within.concurrency, exports.router);
  app.get(API_CATALOG_PATH, apiCatalog);
  if (docs) serveDocs(app, docs);
  if (page) servePage(app, page);
  app.use(nothingThere);
  app.use(failed(log));

  return {
    server,
    metrics,
    log,
    running: admission.running,
    waiting: admission.waiting,
    async stop(now) {
      isStopping = true;
      log.info("stopping");
      await sleep(settings.STOP_DELAY, undefined, now ? { signal: now } : {}).catch(() => undefined);
      const isClean = await drain(settings.STOP_LIMIT, now);
      await apollo.stop();
      await shared.reasoning.close();
      await exports.close();
      await store.close();
      log.info({ isClean }, "stopped");
      return isClean;
    },
  };
}

function trustedManifests({ TRUSTED_DOCUMENTS }: Configuration) {
  return [PAGE_MANIFEST, ...(TRUSTED_DOCUMENTS === undefined ? [] : [readManifest(TRUSTED_DOCUMENTS)])];
}
