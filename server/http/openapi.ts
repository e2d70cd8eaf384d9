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
        "Everything here is read only and needs no key. Every answer carries the version of the corpus in X-Corpus-Version and an ETag; ask again with If-None-Match, and what has not changed is not sent. Files of the whole corpus can be taken up where a download broke off, with Range and If-Range. Questions are asked in GraphQL, at /graphql; /console is a page to try them on.",
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
      { name: "description", description: "This description." },
    ],
    paths: {
      ...Object.fromEntries(EXPORT_ROUTES.map((route) => [pathOf(route), { get: operationOf(route) }])),
      [OPENAPI_PATH]: {
        get: {
          operationId: "openapi",
          tags: ["description"],
          summary: "This description.",
          responses: { "200": { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" } } } } },
        },
      },
    },
    components: {
      headers: {
        ETag: {
          description: "Of these very bytes, or of the question and the version; for If-None-Match and If-Range.",
          schema: { type: "string" },
        },
        "X-Corpus-Version": { description: "The version of the corpus, to be cited.", schema: { type: "string" } },
        Link: { description: "This description, the licence, and the same in other forms (RFC 8288).", schema: { type: "string" } },
        "Repr-Digest": { description: "SHA-256 of the whole file (RFC 9530).", schema: { type: "string" } },
      },
      responses: {
        Refused: { description: "What is wrong with the question, and what to try.", content: { "application/json": { schema: ERROR } } },
        NotNow: {
          description: "The store does not answer, the corpus was replaced meanwhile, or it took too long. Ask again.",
          content: { "application/json": { schema: ERROR } },
        },
        NotModified: { description: "The caller has it already." },
      },
    },
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

const HEADERS = Object.fromEntries(["ETag", "X-Corpus-Version", "Link"].map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const BULK_HEADERS = { ...HEADERS, "Repr-Digest": { $ref: "#/components/headers/Repr-Digest" } };

function operationOf(route: ExportRoute): Json {
  const { name, extension, says, content, parameters, exampleNeeds, isDeprecated } = route;
  const isBulk = content.type === "bulk";
  return {
    operationId: `${name}-${extension.replaceAll(".", "-")}`,
    tags: [name],
    summary: says,
    ...(isDeprecated ? { deprecated: true } : {}),
    parameters: [
      ...parameters.map((parameter) => parameterOf(parameter, exampleNeeds.includes(parameter))),
      ...(isBulk ? [RANGE, IF_RANGE] : []),
      IF_NONE_MATCH,
    ],
    responses: {
      "200": { description: says, headers: isBulk ? BULK_HEADERS : HEADERS, content: { [route.mediaType]: { schema: bodyOf(route) } } },
      ...(isBulk ? { "206": { description: "The part asked for.", headers: BULK_HEADERS, content: { [route.mediaType]: {} } } } : {}),
      "304": { $ref: "#/components/responses/NotModified" },
      "400": { $ref: "#/components/responses/Refused" },
      ...(isBulk ? { "416": { $ref: "#/components/responses/Refused" } } : {}),
      "503": { $ref: "#/components/responses/NotNow" },
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

function header(name: string, description: string): Json {
  return { name, in: "header", description, schema: { type: "string" } };
}

const RANGE = header("Range", "One range of bytes, to go on where a download broke off.");
const IF_RANGE = header("If-Range", "The ETag of what there is so far: a file that has changed since is sent whole.");
const IF_NONE_MATCH = header("If-None-Match", "The ETag of what there is already.");
