import { fileURLToPath } from "node:url";
import { ERROR_CODES } from "#argument/explorer-error.ts";
import type { Answer } from "./served.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What only the program knows: where its files lie, what it asks the database, and how its libraries word their own failures. */
const INTERNALS: readonly RegExp[] = [
  /node_modules|node:internal|\.[cm]?[jt]sx?:\d+/,
  /^\s+at /m,
  /(Type|Reference|Range|Syntax|URI|Aggregate)Error\b/,
  /\bCypher\b|\bUNWIND\b|\bMATCH \(|Neo\.(Client|Transient|Database)|\bbolt:|\blucene\b/i,
  /\bECONN[A-Z]+|\bENOENT\b|\bEACCES\b/,
  /cannot read propert|is not a function|is not iterable|\[object \w+\]|\bundefined\b/i,
];

interface Told {
  readonly message: unknown;
  readonly code: unknown;
  readonly requestId: unknown;
}

/**
 * What is wrong with an answer, whatever was asked: a bug, an error without a code of the closed set or without the id of its request, internals
 * in its words, or words that do not say what is wrong. `asked` is taken out first, since a message may quote it. Empty for a sound answer.
 */
export function faultsOfAnswer({ status, headers, text }: Answer, asked: readonly string[] = []): readonly string[] {
  const faults: string[] = [];
  if (status >= 500 && status !== 503) faults.push(`its status is ${status}`);
  if (status < 400 && !isJson(headers)) return faults;
  if (!isJson(headers)) return [...faults, `its errors come as ${headers.get("content-type")}`];
  if (text.includes(ROOT) || text.includes(process.cwd())) faults.push("it names a folder of the server");
  const id = headers.get("x-request-id");
  if (!id) faults.push("it has no request id");
  for (const { message, code, requestId } of errorsIn(text)) {
    if (code === "INTERNAL_SERVER_ERROR") faults.push("it tells of a bug");
    if (!ERROR_CODES.some((known) => known === code)) faults.push(`the code ${String(code)} is not of the closed set`);
    if (requestId !== id) faults.push(`an error has the request id ${String(requestId)}, the answer ${id}`);
    if (typeof message !== "string" || !/\w{2}/.test(message)) faults.push("an error says nothing");
    else
      for (const internal of INTERNALS)
        if (internal.test(without(message, asked))) faults.push(`it tells of internals: ${message.slice(0, 200)}`);
  }
  return faults;
}

function isJson(headers: Headers): boolean {
  return /^application\/(graphql-response\+)?json/.test(headers.get("content-type") ?? "");
}

/** The codes of an answer's errors; empty where there is none. */
export function codesOf({ text }: Pick<Answer, "text">): readonly unknown[] {
  return errorsIn(text).map(({ code }) => code);
}

/** The messages of an answer's errors; empty where there is none. */
export function messagesOf({ text }: Pick<Answer, "text">): readonly string[] {
  return errorsIn(text).map(({ message }) => String(message));
}

/** The errors of an answer, in GraphQL's form or in that of plain HTTP. */
function errorsIn(text: string): readonly Told[] {
  const { errors = [], error } = JSON.parse(text) as {
    readonly errors?: readonly { readonly message?: unknown; readonly extensions?: Record<string, unknown> }[];
    readonly error?: Record<string, unknown>;
  };
  return [
    ...errors.map(({ message, extensions }) => ({ message, code: extensions?.["code"], requestId: extensions?.["requestId"] })),
    ...(error ? [{ message: error["message"], code: error["code"], requestId: error["requestId"] }] : []),
  ];
}

function without(message: string, asked: readonly string[]): string {
  return asked.reduce(
    (rest, text) => (text === "" ? rest : rest.replaceAll(text, "…").replaceAll(JSON.stringify(text).slice(1, -1), "…")),
    message,
  );
}
