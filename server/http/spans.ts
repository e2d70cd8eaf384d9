import type { IncomingHttpHeaders } from "node:http";
import { type Context, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Outcome } from "./metrics.ts";
import { isNameOfPage } from "./trusted-documents.ts";

/** A span of OpenTelemetry for one request, below the caller's where its headers name one. Without an SDK all of this does nothing. */
export interface RequestSpan {
  /** Runs what answers the request, so that spans begun there are below this one. */
  readonly around: (answer: () => void) => void;
  readonly end: (outcome: Outcome) => void;
}

export function beginSpan(route: string, method: string, headers: IncomingHttpHeaders): RequestSpan {
  const above: Context = propagation.extract(context.active(), headers);
  const span: Span = trace
    .getTracer("riparian")
    .startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes: { "http.request.method": method, "http.route": route } }, above);
  return {
    around: (answer) => context.with(trace.setSpan(above, span), answer),
    end({ record, status }) {
      if (record.operation !== undefined) {
        span.updateName(isNameOfPage(record.operation) ? `query ${record.operation}` : "query");
        span.setAttribute("graphql.operation.name", record.operation);
      }
      span.setAttributes({
        "http.response.status_code": status,
        "riparian.request_id": record.requestId,
        "riparian.store.questions": record.store.questions,
        "riparian.store.rows": record.store.rows,
        "riparian.error_codes": [...record.codes],
      });
      if (record.cost !== undefined) span.setAttribute("riparian.cost", record.cost);
      if (record.hash !== undefined) span.setAttribute("graphql.document.hash", record.hash);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
