import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricsServer } from "#server/http/metrics.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

describe("the metrics", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSet(openEmbeddedStore(theCorpus()), { COST_LIMIT: 1_000 });
  });
  afterAll(() => served.stop());

  const value = async (line: string) =>
    Number(
      (await served.app.metrics.print())
        .split("\n")
        .find((one) => one.startsWith(`${line} `))
        ?.slice(line.length + 1),
    );
  /** A request is counted when it is over, which is after its answer. */
  async function becomes(line: string, expected: number): Promise<void> {
    while ((await value(line)) !== expected) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it("count requests by route and status, operations by the names that the page gives, and errors by code", async () => {
    await served.ask("query CorpusLine { corpus { version } }");
    await served.ask("query MadeUpByACaller { corpus { version } }");
    await served.ask("{ entities(first: 100) { nodes { relations(first: 100) { nodes { id } } } } }");
    await becomes('riparian_operations_total{operation="CorpusLine"}', 1);
    await becomes('riparian_operations_total{operation="other"}', 2);
    await becomes('riparian_requests_total{route="/graphql",status="200"}', 2);
    await becomes('riparian_errors_total{code="QUERY_TOO_COMPLEX"}', 1);
    expect(await served.app.metrics.print()).not.toContain("MadeUpByACaller");
    expect(await value("riparian_store_questions_total")).toBeGreaterThan(0);
    expect(await value("riparian_operation_cost_count")).toBe(3);
  });

  it("tell what the server is at", async () => {
    expect(await value("riparian_running")).toBe(0);
    expect(await value("riparian_ready")).toBe(1);
    expect(await value("process_resident_memory_bytes")).toBeGreaterThan(0);
    expect(await value("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0);
  });

  it("are had at a port of their own, and not where callers ask", async () => {
    expect((await fetch(`${served.url}/metrics`)).status).toBe(404);
    const own = metricsServer(served.app.metrics);
    await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toMatch(/^riparian_requests_total\{/m);
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
    own.close();
    own.closeAllConnections();
  });
});
