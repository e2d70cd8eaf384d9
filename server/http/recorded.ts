import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { clientOf } from "./client-of.ts";
import { logRequest } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { beginRecord, type RequestRecord } from "./request-record.ts";
import { beginSpan, type RequestSpan } from "./spans.ts";
import { STATUS } from "./told-to-callers.ts";

/** What requests are told apart by in metrics and spans; any other is for the page. */
const ROUTES = ["/graphql", "/export", "/healthz", "/readyz", "/assets"];

/** Gives every request its id, and tells the log, the metrics and its span what it came to. */
export function recorded(log: Logger, metrics: Metrics): RequestHandler {
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
export function recordOf(response: Response): RequestRecord {
  return response.locals["record"] as RequestRecord;
}

export function spanOf(response: Response): RequestSpan {
  return response.locals["span"] as RequestSpan;
}
