import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import { type ErrorCode, ExplorerError } from "#argument/explorer-error.ts";
import { createContext } from "../graphql/context.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { createApollo, requestIds } from "./apollo.ts";
import { exportsRouter } from "./exports.ts";
import { servePage } from "./page.ts";
import { whileOpen } from "./while-open.ts";

export interface AppOptions {
  /** Folder of the built page; without it, only the interfaces are served. */
  readonly page?: string;
  /** Milliseconds that one operation may take. */
  readonly timeLimit?: number;
  /** Where bugs are reported; standard error unless told. */
  readonly log?: (line: string) => void;
}

export interface App {
  readonly server: Server;
  /** Takes no more work, lets what is under way finish, then closes the store. */
  readonly stop: () => Promise<void>;
}

const MOST_BODY = "200kb";
const DEFAULT_TIME_LIMIT = 8_000;
/** Milliseconds that a caller may take to send a question: a slow one holds a connection, not a worker. */
const HEADERS_LIMIT = 10_000;
const REQUEST_LIMIT = 30_000;

/** The whole server over a store, not yet listening. */
export async function createApp(store: GraphStore, options: AppOptions = {}): Promise<App> {
  const { page, timeLimit = DEFAULT_TIME_LIMIT, log = (line) => process.stderr.write(`${line}\n`) } = options;
  const app = express();
  const server = createServer({ headersTimeout: HEADERS_LIMIT, requestTimeout: REQUEST_LIMIT }, app);
  let isStopping = false;
  const apollo = createApollo(server, (error, requestId) =>
    log(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  await apollo.start();

  app.disable("x-powered-by");
  app.use((_request, response, next) => {
    const requestId = randomUUID();
    response.locals["requestId"] = requestId;
    response.setHeader("X-Request-Id", requestId);
    next();
  });
  app.use(secured());
  app.get("/healthz", (_request, response) => void response.json({ status: "ok" }));
  app.get("/readyz", async (_request, response) => {
    try {
      if (isStopping) throw new ExplorerError("UNAVAILABLE", "stopping");
      const { version } = await store.corpus({ timeLimit: 1_000 });
      response.json({ status: "ready", corpus: version });
    } catch (error) {
      response
        .status(503)
        .json({ status: "not ready", reason: error instanceof ExplorerError ? error.message : "the store does not answer" });
    }
  });
  const answer = expressMiddleware(apollo, {
    context: async ({ res }) => createContext(store, { signal: whileOpen(res), timeLimit }, res.locals["requestId"]),
  });
  app.use("/graphql", express.json({ limit: MOST_BODY }), (request, response, next) =>
    requestIds.run(response.locals["requestId"], () => answer(request, response, next)),
  );
  app.use("/export", exportsRouter(store));
  if (page) servePage(app, page);
  app.use(
    (request, response) =>
      void response.status(404).json(failure("BAD_USER_INPUT", `There is nothing at ${request.path.slice(0, 200)}.`, response)),
  );
  app.use(failed(log));

  return {
    server,
    async stop() {
      isStopping = true;
      await apollo.stop();
      await store.close();
    },
  };
}

function secured() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
}

/** What went wrong, in the form of the place asked: GraphQL has its own. */
function failure(code: ErrorCode, message: string, response: Response) {
  const requestId: unknown = response.locals["requestId"];
  if (/^\/graphql([/?]|$)/.test(response.req.originalUrl)) return { errors: [{ message, extensions: { code, requestId } }] };
  return { error: { code, message, requestId } };
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 503,
  CANCELLED: 499,
  INTERNAL_SERVER_ERROR: 500,
};

/** Express tells an error handler by its four parameters. */
function failed(log: (line: string) => void) {
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof ExplorerError) {
      response.status(STATUS[error.code]).json(failure(error.code, error.message, response));
    } else if (isTheirs(error)) {
      response.status(error.status).json(failure("BAD_USER_INPUT", error.message, response));
    } else {
      log(`${response.locals["requestId"]} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.status(500).json(failure("INTERNAL_SERVER_ERROR", "Something went wrong here, not in your question.", response));
    }
  };
}

/** Errors of body parsing and routing carry a status of 4xx. */
function isTheirs(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 400 && error.status < 500;
}
