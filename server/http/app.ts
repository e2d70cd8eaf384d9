import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import { type ErrorCode, ExplorerError } from "#argument/explorer-error.ts";
import { createContext } from "../graphql/context.ts";
import { reasoningInThreads } from "../reasoning/threads.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { takingTurns } from "../store/taking-turns.ts";
import { keepingWholeGraphs } from "../store/whole-graph.ts";
import { type Admission, createAdmission } from "./admission.ts";
import { API_CATALOG_PATH, apiCatalog } from "./api-catalog.ts";
import { createApollo, requestIds } from "./apollo.ts";
import { clientOf } from "./client-of.ts";
import { type Configuration, UNLESS_SET } from "./configuration.ts";
import { serveDocs } from "./docs.ts";
import { drainOf } from "./drain.ts";
import { createExports } from "./exports.ts";
import { health } from "./health.ts";
import { createLog, logRequest } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { servePage } from "./page.ts";
import { perMinute, type Spend } from "./rates.ts";
import { addQuestion, beginRecord, type RequestRecord } from "./request-record.ts";
import { secured } from "./security-headers.ts";
import { beginSpan, type RequestSpan } from "./spans.ts";
import { BUG, cutShort, retryAfter, STATUS, toldToCallers } from "./told-to-callers.ts";
import { onlyTrusted, PAGE_MANIFEST, readManifest } from "./trusted-documents.ts";
import { countUnread, type Unread } from "./unread.ts";
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

const ROUTES = ["/graphql", "/export", "/healthz", "/readyz", "/assets"];

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
      return { ...createContext(takingTurns(store), call, record.requestId, shared), record, versions };
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
  app.use((request, response) => void response.status(404).json(failure("BAD_USER_INPUT", nothingAt(request), response)));
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
      await pause(settings.STOP_DELAY, now);
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

/** Gives every request its id, and tells the log, the metrics and its span what it came to. */
function recorded(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const record = beginRecord(randomUUID(), clientOf(request.ip));
    const path = request.path;
    const route = ROUTES.find((one) => path === one || path.startsWith(`${one}/`)) ?? "page";
    const span = beginSpan(route, request.method, request.headers);
    Object.assign(response.locals, { record, span, requestId: record.requestId });
    response.setHeader("X-Request-Id", record.requestId);
    // Of a connection that was cut off, too, Node says that the answer is finished, since nothing is left to write.
    let isOut = false;
    response.once("finish", () => {
      isOut = !request.socket.destroyed;
    });
    response.once("close", () => {
      const status = isOut ? response.statusCode : STATUS.CANCELLED;
      const outcome = { record, route, status, milliseconds: performance.now() - record.begun };
      logRequest(log, outcome, request.method, path);
      metrics.count(outcome);
      span.end(outcome);
    });
    next();
  };
}

/** What `recorded` left for those after it. */
function recordOf(response: Response): RequestRecord {
  return response.locals["record"] as RequestRecord;
}

function spanOf(response: Response): RequestSpan {
  return response.locals["span"] as RequestSpan;
}

/** Gives up the place among those at work that `concurrency` gave; from then on the answer counts as unread. To be called once. */
function handOn(response: Response): void {
  (response.locals["handedOn"] as () => void)();
}

interface Bounds {
  readonly rate: RequestHandler;
  readonly concurrency: RequestHandler;
}

function bounded(spendRequests: Spend, admission: Admission, unread: Unread): Bounds {
  return {
    async rate(_request, response, next) {
      await spendRequests(recordOf(response).client, 1);
      next();
    },
    async concurrency(_request, response, next) {
      const record = recordOf(response);
      unread.refuseMore(record.client);
      const arrived = performance.now();
      const leave = await admission.enter(record.client, whileOpen(response));
      record.waited = performance.now() - arrived;
      // Work is over when the whole answer has been handed on, or is a file to be sent; how slowly a caller reads it is not waited for.
      const handedOn = () => {
        response.off("prefinish", handedOn);
        leave();
        if (!response.closed) response.once("close", unread.add(record.client));
      };
      response.once("prefinish", handedOn);
      response.once("close", leave);
      response.locals["handedOn"] = handedOn;
      next();
    },
  };
}

function pause(milliseconds: number, now: AbortSignal | undefined): Promise<void> {
  if (milliseconds === 0 || now?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const clock = setTimeout(resolve, milliseconds);
    now?.addEventListener("abort", () => {
      clearTimeout(clock);
      resolve();
    });
  });
}

/** What went wrong, in the form of the place asked: GraphQL has its own. */
function failure(code: ErrorCode, told: string, response: Response) {
  const { requestId, codes } = recordOf(response);
  const message = cutShort(told);
  codes.add(code);
  if (/^\/graphql([/?]|$)/.test(response.req.originalUrl)) return { errors: [{ message, extensions: { code, requestId } }] };
  return { error: { code, message, requestId } };
}

function nothingAt({ originalUrl }: Request): string {
  return `There is nothing at ${originalUrl.replace(/\?.*/s, "").slice(0, 200)}.`;
}

/** Express tells an error handler by its four parameters. */
function failed(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const { requestId } = recordOf(response);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof ExplorerError) {
      if (error instanceof StoreUnavailable) log.warn({ requestId, err: error }, "the store does not answer");
      const seconds = retryAfter(error);
      if (seconds !== undefined) response.setHeader("Retry-After", String(seconds));
      response.status(STATUS[error.code]).json(failure(error.code, toldToCallers(error), response));
    } else if (isTheirs(error)) {
      response.status(error.status).json(failure("BAD_USER_INPUT", isOfAFile(error) ? nothingAt(request) : error.message, response));
    } else {
      log.error({ requestId, err: error }, "a bug");
      response.status(500).json(failure("INTERNAL_SERVER_ERROR", BUG, response));
    }
  };
}

/** Errors of body parsing and routing carry a status of 4xx. */
function isTheirs(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 400 && error.status < 500;
}

/** Files that are not there are told of with a path of this machine. */
function isOfAFile(error: Error): boolean {
  return "syscall" in error;
}
