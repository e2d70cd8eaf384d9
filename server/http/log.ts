import { type Logger, pino, stdTimeFunctions } from "pino";
import type { Outcome } from "./metrics.ts";

/** A log that writes each entry as one line of JSON. */
export function createLog(level: string, write: (line: string) => void): Logger {
  return pino(
    { level, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    { write: (line: string) => write(line.trimEnd()) },
  );
}

/** What is asked so often, and says so little, that it is told only on "debug". */
const QUIET = new Set(["/assets", "/healthz", "/readyz"]);

/** One line for a request that is over. Never its variables, its headers or what follows the "?" of its address. */
export function logRequest(log: Logger, { record, route, status, milliseconds }: Outcome, method: string, path: string): void {
  const { requestId, operation, hash, cost, waited, store, codes } = record;
  const line = {
    requestId,
    status,
    ms: round(milliseconds),
    ...(codes.size > 0 ? { codes: [...codes] } : {}),
    ...(waited >= 1 ? { waitedMs: round(waited) } : {}),
    ...(store.questions > 0 ? { store: { questions: store.questions, rows: store.rows, ms: round(store.milliseconds) } } : {}),
  };
  if (route === "/graphql") log.info({ ...line, operation, hash, cost }, "operation");
  else log[QUIET.has(route) ? "debug" : "info"]({ ...line, method, path: path.slice(0, 200) }, "request");
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
