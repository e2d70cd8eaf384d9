import { ERROR_CODES } from "#argument/explorer-error.ts";
import { type ExportParameter, PARAMETERS, type ParameterName } from "./export-parameters.ts";
import { EXPORT_ROUTES, type ExportRoute } from "./export-routes.ts";
import { LICENCE_ADDRESS, OPENAPI_PATH, pathOf } from "./links.ts";
import { PROGRAM_VERSION } from "./program.ts";

type Json = Readonly<Record<string, unknown>>;

/** The exports as OpenAPI 3.1, drawn from the routes themselves, so that there is nothing in it that is not served, and nothing served that is not in it. */
export function openApi(): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Riparian: exports",
      version: PROGRAM_VERSION,
      summary: "The corpus in bulk, sources with their citation keys, traces, and the dispute as a framework.",
      description:
        "Everything here is read only and needs no key. Every file carries the version of the corpus in X-Corpus-Version, and an ETag where it is whole; ask again with If-None-Match, and what has not changed is not sent. Files of the whole corpus can be taken up where a download broke off, with Range and If-Range. HEAD gives the headers of GET alone. Questions are asked in GraphQL, at /graphql; /console is a page to try them on.",
      license: { name: "Apache License 2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "corpus", description: "The whole corpus, or all of its sources." },
      { name: "nodes", description: "Sources of some nodes." },
      { name: "trace", description: "How one node bears on another." },
      { name: "framework", description: "The dispute as an argumentation framework." },
      { name: "ways", description: "The same with every way to supply premises written out." },
      { name: "bipolar", description: "The same with supports and weights." },
      { name: "description", description: "This description, and a list for readers." },
    ],
    paths: {
      ...Object.fromEntries(EXPORT_ROUTES.map((route) => [pathOf(route), { get: operationOf(route) }])),
      [OPENAPI_PATH]: { get: describing("openapi", "This description.", "application/json", { type: "object" }, ["X-Request-Id", "ETag"]) },
      "/export/": {
        get: describing("list", "All exports, a line each, for reading.", "text/plain", { type: "string" }, [
          "X-Request-Id",
          "ETag",
          "Link",
        ]),
      },
    },
    components: { headers: HEADERS, responses: RESPONSES },
    externalDocs: { description: "Licence", url: LICENCE_ADDRESS },
  };
}

const ERROR: Json = {
  type: "object",
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "string", enum: ERROR_CODES, description: "Match codes, never messages." },
        message: { type: "string" },
        requestId: { type: "string", description: "To quote when asking about it." },
      },
      required: ["code", "message", "requestId"],
    },
  },
  required: ["error"],
};

const HEADERS = {
  "X-Request-Id": header("Of this very request, to quote when asking about it."),
  "X-Corpus-Version": header("The version of the corpus, to be cited."),
  ETag: {
    description: "Of these very bytes, or of the question and the version; for If-None-Match, If-Match and If-Range.",
    schema: { type: "string" },
  },
  Link: header("This description, the licence, and the same in other forms (RFC 8288)."),
  "Content-Disposition": header("How to name the file."),
  "Repr-Digest": header("SHA-256 of the whole file (RFC 9530)."),
  "Accept-Ranges": header("That parts of the file can be asked for."),
  "Content-Range": header("Which bytes these are, and of how many; of how many alone where there are none to send."),
  "X-Incomplete": {
    description: "Only where a trace was cut short: why there may be more of it. Then there is no ETag.",
    schema: { type: "string" },
  },
  "Retry-After": { description: "Seconds after which to ask again.", schema: { type: "string" } },
} as const satisfies Readonly<Record<string, Json>>;

type HeaderName = keyof typeof HEADERS;

const RESPONSES = {
  Refused: failing("What is wrong with the question, and what to try."),
  Changed: failing("It has another tag than If-Match names."),
  NoSuchPart: failing("The file ends before the part that was asked for.", "Content-Range"),
  TooMuch: failing("The caller has had their share of this minute, or has too much at work.", "Retry-After"),
  Bug: failing("A mistake of the server."),
  NotNow: failing(
    "The store does not answer, the corpus was replaced meanwhile, too many ask, or it took too long. Ask again.",
    "Retry-After",
  ),
} as const satisfies Readonly<Record<string, Json>>;

/** What any address may answer beside what was asked for. */
const OTHERWISE = {
  "400": { $ref: "#/components/responses/Refused" },
  "412": { $ref: "#/components/responses/Changed" },
  "429": { $ref: "#/components/responses/TooMuch" },
  "500": { $ref: "#/components/responses/Bug" },
  "503": { $ref: "#/components/responses/NotNow" },
} as const;

function headersOf(...names: readonly HeaderName[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** What stands in 304 of what stands in 200. */
function notModified(headers: readonly HeaderName[]): Json {
  const ofTheFile: readonly HeaderName[] = ["Content-Disposition", "Accept-Ranges", "X-Incomplete"];
  return { description: "The caller has it already.", headers: headersOf(...headers.filter((name) => !ofTheFile.includes(name))) };
}

function failing(description: string, ...headers: readonly HeaderName[]): Json {
  return { description, headers: headersOf("X-Request-Id", ...headers), content: { "application/json": { schema: ERROR } } };
}

/** What is the same for every corpus. */
function describing(operationId: string, says: string, mediaType: string, schema: Json, headers: readonly HeaderName[]): Json {
  return {
    operationId,
    tags: ["description"],
    summary: says,
    parameters: [IF_NONE_MATCH, IF_MATCH],
    responses: {
      "200": { description: says, headers: headersOf(...headers), content: { [mediaType]: { schema } } },
      "304": notModified(headers),
      ...OTHERWISE,
    },
  };
}

function operationOf(route: ExportRoute): Json {
  const { name, extension, says, content, parameters, exampleNeeds, isDeprecated } = route;
  const isBulk = content.type === "bulk";
  const headers: readonly HeaderName[] = [
    "X-Request-Id",
    "X-Corpus-Version",
    "ETag",
    "Link",
    "Content-Disposition",
    ...(isBulk ? (["Repr-Digest", "Accept-Ranges"] as const) : []),
    ...(name === "trace" ? (["X-Incomplete"] as const) : []),
  ];
  return {
    operationId: `${name}-${extension.replaceAll(".", "-")}`,
    tags: [name],
    summary: says,
    ...(isDeprecated ? { deprecated: true } : {}),
    parameters: [
      ...parameters.map((parameter) => parameterOf(parameter, exampleNeeds.includes(parameter))),
      ...(isBulk ? [RANGE, IF_RANGE] : []),
      IF_NONE_MATCH,
      IF_MATCH,
    ],
    responses: {
      "200": { description: says, headers: headersOf(...headers), content: { [route.mediaType]: { schema: bodyOf(route) } } },
      ...(isBulk
        ? {
            "206": {
              description: "The part asked for.",
              headers: headersOf(...headers, "Content-Range"),
              content: { [route.mediaType]: {} },
            },
            "416": { $ref: "#/components/responses/NoSuchPart" },
          }
        : {}),
      "304": notModified(headers),
      ...OTHERWISE,
    },
  };
}

function parameterOf(name: ParameterName, isShown: boolean): Json {
  const { says, schema, example, isRequired }: ExportParameter = PARAMETERS[name];
  const value = schema["type"] === "integer" ? Number(example) : example;
  return {
    name,
    in: "query",
    description: says,
    ...(isRequired ? { required: true } : {}),
    schema,
    ...(isRequired || isShown ? { example: value } : { examples: { one: { value } } }),
  };
}

/** Of a file that is not text, what it is stands in its media type. */
function bodyOf({ extension, mediaType, content }: ExportRoute): Json {
  if (content.type === "bulk" && extension === "json")
    return { type: "object", externalDocs: { description: "Its JSON Schema.", url: "/export/corpus.schema.json" } };
  if (mediaType.endsWith("json")) return { type: ["object", "array"] };
  return mediaType === "application/zip" ? {} : { type: "string" };
}

function header(description: string): Json {
  return { description, required: true, schema: { type: "string" } };
}

function conditional(name: string, description: string): Json {
  return { name, in: "header", description, schema: { type: "string" } };
}

const RANGE = conditional("Range", "One range of bytes, to go on where a download broke off.");
const IF_RANGE = conditional("If-Range", "The ETag of what there is so far: a file that has changed since is sent whole.");
const IF_NONE_MATCH = conditional("If-None-Match", "The ETag of what there is already.");
const IF_MATCH = conditional("If-Match", "The ETag that it must still have.");
