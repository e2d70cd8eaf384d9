import { context, propagation, type TextMapPropagator, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

const exporter = new InMemorySpanExporter();
const TRACE = "0af7651916cd43dd8448eb211c80319c";

/** Reads the trace's id from a header of its own, in the place of W3C's, which the SDK would bring. */
const propagator: TextMapPropagator<Record<string, string>> = {
  inject: () => {},
  fields: () => ["x-trace"],
  extract: (above, headers) =>
    headers["x-trace"] ? trace.setSpanContext(above, { traceId: headers["x-trace"], spanId: "b7ad6b7169203331", traceFlags: 1 }) : above,
};

let served: Served;
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(propagator);
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  const held = openEmbeddedStore(theCorpus());
  served = await serveSet(
    {
      ...held,
      facets: (filter, options) => {
        trace.getTracer("test").startSpan("in the store").end();
        return held.facets(filter, options);
      },
    },
    {},
  );
});
afterAll(async () => {
  await served.stop();
  trace.disable();
  context.disable();
  propagation.disable();
});

/** The spans ended since, once there are so many. */
async function ended(count: number) {
  while (exporter.getFinishedSpans().length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  const spans = exporter.getFinishedSpans();
  exporter.reset();
  return spans;
}

it("a request has a span below its caller's, with what the store does below it, and no variables", async () => {
  await served.ask("query Totals { facets { total } }", { "x-trace": TRACE });
  const [inner, outer] = await ended(2);
  expect(outer).toMatchObject({ name: "query", parentSpanContext: { traceId: TRACE } });
  expect(outer?.attributes).toMatchObject({
    "http.route": "/graphql",
    "http.response.status_code": 200,
    "graphql.operation.name": "Totals",
    "riparian.cost": expect.any(Number),
  });
  expect(inner).toMatchObject({ name: "in the store", parentSpanContext: { spanId: outer?.spanContext().spanId } });
});

it("a span is named for an operation of the page alone, so that callers cannot make up any number of names", async () => {
  await served.ask("query CorpusLine { corpus { version } }");
  await served.ask("query MadeUp1 { corpus { version } }");
  await served.ask("query MadeUp2 { corpus { version } }");
  const spans = await ended(3);
  expect(spans.map(({ name, attributes }) => [name, attributes["graphql.operation.name"]])).toEqual([
    ["query CorpusLine", "CorpusLine"],
    ["query", "MadeUp1"],
    ["query", "MadeUp2"],
  ]);
});
