/** What came back, told in the console's terms. */
export type Answer =
  | {
      readonly outcome: "answered";
      readonly status: number;
      readonly milliseconds: number;
      readonly errors: readonly ToldError[];
      readonly cost?: { readonly requested: number; readonly max: number };
      readonly corpus?: string;
      readonly requestId?: string;
      /** The whole answer, to be read. */
      readonly text: string;
    }
  | { readonly outcome: "unreachable" }
  | { readonly outcome: "refused"; readonly why: string };

export interface ToldError {
  readonly code: string;
  readonly message: string;
  /** Where in the query, counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
  /** Where in the answer: "trace.routes.0". */
  readonly path?: string;
}

/** Asks the server. Variables are JSON; what is no object is refused here, before anything is sent. Never rejects, except when the signal strikes. */
export async function runQuery(query: string, variables: string, signal: AbortSignal): Promise<Answer> {
  const values = parseVariables(variables);
  if ("why" in values) return { outcome: "refused", why: values.why };
  const begun = performance.now();
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query, variables: values.variables }),
      signal,
    });
    const text = await response.text();
    return toAnswer(response.status, text, response.headers.get("x-request-id"), performance.now() - begun);
  } catch (error) {
    if (signal.aborted) throw error;
    return { outcome: "unreachable" };
  }
}

export function parseVariables(text: string): { readonly variables: object } | { readonly why: string } {
  if (text.trim() === "") return { variables: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { variables: value };
    return { why: 'Variables are a JSON object, such as {"slug": "mec.cap-gain"}.' };
  } catch (error) {
    return { why: `The variables are no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

export function toAnswer(status: number, text: string, requestId: string | null, milliseconds: number): Answer {
  const body = record(parseOrNothing(text));
  const extensions = record(body["extensions"]);
  const cost = record(extensions["cost"]);
  const [requested, max, corpus] = [cost["requested"], cost["max"], extensions["corpus"]];
  return {
    outcome: "answered",
    status,
    milliseconds,
    errors: Array.isArray(body["errors"]) ? body["errors"].map(toldError) : [],
    ...(typeof requested === "number" && typeof max === "number" ? { cost: { requested, max } } : {}),
    ...(typeof corpus === "string" ? { corpus } : {}),
    ...(requestId ? { requestId } : {}),
    text: Object.keys(body).length > 0 ? JSON.stringify(body, null, 2) : text,
  };
}

function toldError(value: unknown): ToldError {
  const error = record(value);
  const location = record(Array.isArray(error["locations"]) ? error["locations"][0] : undefined);
  const [line, column, code] = [location["line"], location["column"], record(error["extensions"])["code"]];
  return {
    code: typeof code === "string" ? code : "",
    message: String(error["message"] ?? ""),
    ...(typeof line === "number" && typeof column === "number" ? { at: { line, column } } : {}),
    ...(Array.isArray(error["path"]) ? { path: error["path"].join(".") } : {}),
  };
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
