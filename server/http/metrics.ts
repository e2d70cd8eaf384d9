import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "./admission.ts";
import type { RequestRecord } from "./request-record.ts";
import { isNameOfPage } from "./trusted-documents.ts";

/** What one request came to. */
export interface Outcome {
  readonly record: RequestRecord;
  /** The first part of its address, of those that the server has. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface Metrics {
  readonly count: (outcome: Outcome) => void;
  /** All of them, in the text format of Prometheus. */
  readonly print: () => Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of one app: of its requests, of what it is at, and of its process. */
export function createMetrics(admission: Admission, isReady: () => boolean): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge("riparian_running", "Operations and exports at work.", admission.running);
  gauge("riparian_waiting", "Operations and exports that wait for their turn.", admission.waiting);
  gauge("riparian_ready", "1 while the server takes work.", () => (isReady() ? 1 : 0));
  const requests = new Counter({
    name: "riparian_requests_total",
    help: "Requests answered, by the first part of the address and by status.",
    labelNames: ["route", "status"],
    registers,
  });
  const requestSeconds = new Histogram({
    name: "riparian_request_seconds",
    help: "From a request to its answer.",
    labelNames: ["route"],
    buckets: SECONDS,
    registers,
  });
  const operations = new Counter({
    name: "riparian_operations_total",
    help: 'GraphQL operations, by name where the page gives it, else "other".',
    labelNames: ["operation"],
    registers,
  });
  const operationSeconds = new Histogram({
    name: "riparian_operation_seconds",
    help: 'From a GraphQL request to its answer, by name where the page gives it, else "other".',
    labelNames: ["operation"],
    buckets: SECONDS,
    registers,
  });
  const cost = new Histogram({
    name: "riparian_operation_cost",
    help: "Cost of GraphQL operations, counted before they run.",
    buckets: [10, 100, 1_000, 5_000, 10_000, 20_000, 40_000, 60_000],
    registers,
  });
  const waitSeconds = new Histogram({ name: "riparian_wait_seconds", help: "Until a request had its turn.", buckets: SECONDS, registers });
  const storeSeconds = new Histogram({
    name: "riparian_store_seconds",
    help: "In the store for one request, its questions added up.",
    buckets: SECONDS,
    registers,
  });
  const storeQuestions = new Counter({ name: "riparian_store_questions_total", help: "Questions put to the store.", registers });
  const storeRows = new Counter({ name: "riparian_store_rows_total", help: "Rows that the store gave.", registers });
  const errors = new Counter({
    name: "riparian_errors_total",
    help: "Requests with an error of this code.",
    labelNames: ["code"],
    registers,
  });

  return {
    count({ record, route, status, milliseconds }) {
      requests.inc({ route, status });
      requestSeconds.observe({ route }, milliseconds / 1_000);
      for (const code of record.codes) errors.inc({ code });
      if (record.store.questions > 0) storeSeconds.observe(record.store.milliseconds / 1_000);
      storeQuestions.inc(record.store.questions);
      storeRows.inc(record.store.rows);
      if (route !== "/graphql") return;
      const operation = record.operation !== undefined && isNameOfPage(record.operation) ? record.operation : "other";
      operations.inc({ operation });
      operationSeconds.observe({ operation }, milliseconds / 1_000);
      waitSeconds.observe(record.waited / 1_000);
      if (record.cost !== undefined) cost.observe(record.cost);
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** A server of its own for /metrics: what it tells is for those who run the server, not for those who ask it. */
export function metricsServer(metrics: Metrics): Server {
  return createServer(async (request, response) => {
    if (request.url?.split("?")[0] !== "/metrics" || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end();
      return;
    }
    try {
      response.setHeader("Content-Type", metrics.contentType);
      response.end(await metrics.print());
    } catch {
      response.writeHead(500).end();
    }
  });
}
