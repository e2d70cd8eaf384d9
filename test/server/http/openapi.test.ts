import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_ROUTES } from "#server/http/export-routes.ts";
import { pathOf } from "#server/http/links.ts";
import { openApi } from "#server/http/openapi.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { StoreUnavailable } from "#server/store/store-unavailable.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serve } from "./serve.ts";

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Answer>>;
    readonly headers: Readonly<Record<string, { readonly required?: true }>>;
  };
}
interface Answer {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>> & {
    readonly "200": {
      readonly content: Readonly<Record<string, { readonly schema: { readonly externalDocs?: { readonly url: string } } }>>;
    };
  };
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
  readonly examples?: { readonly one: { readonly value: unknown } };
  readonly schema: { readonly enum?: readonly string[] };
}

const description = JSON.parse(JSON.stringify(openApi())) as Described;
const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, get }));
/** What is answered without the store. */
const SAME_FOR_ALL = { "/export/": true, "/export/openapi.json": true };
/** Headers that every answer has, or that HTTP itself describes. */
const headersOfAll = async (url: string) =>
  new Set(
    [...(await fetch(`${url}/healthz`)).headers.keys(), "content-type", "content-length", "cache-control"].filter(
      (name) => name !== "x-request-id",
    ),
  );
const inQuery = ({ parameters = [] }: Operation) => parameters.filter((parameter) => parameter.in === "query");
const address = (path: string, given: readonly (readonly [string, unknown])[]) => {
  const question = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return question ? `${path}?${question}` : path;
};
const lastOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);
const RANGED = operations.filter(({ get }) => get.parameters?.some(({ name }) => name === "Range"));

/** What is wrong with the description of this answer: that it is missing, a header that it does not name or names in vain, a body that it is not. */
async function misdescribed({ responses }: Operation, response: Response, ofAll: ReadonlySet<string>): Promise<readonly string[]> {
  const described = responses[String(response.status)];
  if (!described) return [`${response.status} is not described`];
  const { headers = {}, content = {} } = "$ref" in described ? (description.components.responses[lastOf(described.$ref)] ?? {}) : described;
  const named = new Map(
    Object.entries(headers).map(([name, { $ref }]) => [name.toLowerCase(), description.components.headers[lastOf($ref)]]),
  );
  const given = [...response.headers.keys()].filter((name) => !ofAll.has(name));
  const text = await response.text();
  const type = response.headers.get("content-type")?.replace("; charset=utf-8", "") ?? "";
  const schema = response.ok ? undefined : content["application/json"]?.schema;
  return [
    ...given.filter((name) => !named.has(name)).map((name) => `the header ${name} is not described`),
    ...[...named].filter(([name, header]) => header?.required && !response.headers.has(name)).map(([name]) => `there is no header ${name}`),
    ...(text === "" || Object.keys(content).includes(type) ? [] : [`${type} is not described`]),
    ...(schema && !new Ajv2020({ strict: true }).validate(schema, JSON.parse(text)) ? [`${text} is of another form`] : []),
  ];
}

/** As the description shows it: with what has one example. */
const shown = (get: Operation) => inQuery(get).flatMap(({ name, example }) => (example === undefined ? [] : [[name, example] as const]));

describe("the OpenAPI description of the exports", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());

  it("is valid OpenAPI 3.1, as it is served, and as it is kept in docs/", async () => {
    const answer: unknown = await (await fetch(`${served.url}/export/openapi.json`)).json();
    const validator = new Validator();
    expect((await validator.validate(structuredClone(answer) as Record<string, unknown>)).errors ?? []).toEqual([]);
    expect(validator.version).toBe("3.1");
    expect(answer).toEqual(description);
    const kept = fileURLToPath(new URL("../../../docs/openapi.json", import.meta.url));
    expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual(description);
  });

  it("describes every export that there is, and no other", () => {
    expect(Object.keys(description.paths).toSorted()).toEqual([...EXPORT_ROUTES.map(pathOf), ...Object.keys(SAME_FOR_ALL)].toSorted());
    const ids = operations.map(({ get }) => (get as { operationId?: string }).operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)("tells the truth about $path: it comes as told, and is not sent to who has it", async ({ path, get }) => {
    const at = `${served.url}${address(path, shown(get))}`;
    const response = await fetch(at);
    expect(response.status, await response.clone().text()).toBe(200);
    expect(Object.keys(get.responses["200"].content)).toEqual([response.headers.get("content-type")?.replace("; charset=utf-8", "")]);
    const etag = response.headers.get("etag") ?? "";
    expect((await fetch(at, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await fetch(at, { method: "HEAD" })).status).toBe(200);
    const schema = Object.values(get.responses["200"].content)[0]?.schema.externalDocs?.url;
    if (!schema) return;
    const ajv = new Ajv2020({ strict: true });
    expect(ajv.validate((await (await fetch(`${served.url}${schema}`)).json()) as object, await response.json())).toBe(true);
  });

  it.each(operations.flatMap(({ path, get }) => inQuery(get).map((parameter) => ({ path, get, parameter, name: parameter.name }))))(
    "shows for $name of $path what is accepted, and every value that it lists is",
    async ({ path, get, parameter }) => {
      const others = shown(get).filter(([name]) => name !== parameter.name);
      for (const value of [parameter.example ?? parameter.examples?.one.value, ...(parameter.schema.enum ?? [])]) {
        const response = await fetch(`${served.url}${address(path, [...others, [parameter.name, value]])}`);
        const code = response.status === 200 ? "" : ((await response.json()) as { error: { code: string } }).error.code;
        expect([value, code === "QUERY_TOO_COMPLEX" ? "" : code]).toEqual([value, ""]);
      }
    },
  );

  it.each(operations)("tells of every answer of $path its status, its headers and its form", async ({ path, get }) => {
    const at = address(path, shown(get));
    const ofAll = await headersOfAll(served.url);
    const ask = (headers: Record<string, string>, more = "") => fetch(`${served.url}${at}${more}`, { headers });
    const etag = (await ask({})).headers.get("etag") ?? "";
    const nonsense = `${at.includes("?") ? "&" : "?"}nonsense=1`;
    const answers = [await ask({}), await ask({ "if-none-match": etag }), await ask({}, nonsense), await ask({ "if-match": '"other"' })];
    if (RANGED.some((one) => one.path === path)) answers.push(await ask({ range: "bytes=0-9" }), await ask({ range: "bytes=999999999-" }));
    expect(answers.map(({ status }) => status)).toEqual([200, 304, 400, 412, ...(answers.length > 4 ? [206, 416] : [])]);
    expect(await answers[2]?.clone().json()).toMatchObject({
      error: { code: "BAD_USER_INPUT", message: expect.stringContaining("nonsense") },
    });
    for (const answer of answers) expect([answer.status, await misdescribed(get, answer, ofAll)]).toEqual([answer.status, []]);
  });

  it("tells of the answers to who asks too much, while the store is gone, and where something is wrong here", async () => {
    const held = openEmbeddedStore(theCorpus());
    const failing = (error: Error): GraphStore => ({ ...held, corpus: () => Promise.reject(error) });
    for (const [status, store, settings] of [
      [429, held, { RATE_REQUESTS: 1 }],
      [503, failing(new StoreUnavailable("gone")), {}],
      [500, failing(new Error("a bug")), {}],
    ] as const) {
      const other = await serve(store, { settings: { LOG_LEVEL: "silent", ...settings } });
      const ofAll = await headersOfAll(other.url);
      await fetch(`${other.url}/export/`);
      for (const { path, get } of operations) {
        const response = await fetch(`${other.url}${address(path, shown(get))}`);
        expect([path, response.status]).toEqual([path, path in SAME_FOR_ALL && status !== 429 ? 200 : status]);
        expect([path, status, await misdescribed(get, response, ofAll)]).toEqual([path, status, []]);
      }
      await other.stop();
    }
  });

  it("tells of the answer to a trace that was cut short", async () => {
    const held = openEmbeddedStore(theCorpus());
    const other = await serve({ ...held, between: async (query, call) => ({ ...(await held.between(query, call)), truncated: true }) });
    const ofAll = await headersOfAll(other.url);
    for (const { path, get } of operations.filter((one) => one.path.startsWith("/export/trace."))) {
      const response = await fetch(`${other.url}${address(path, shown(get))}`);
      expect([path, response.headers.has("x-incomplete"), await misdescribed(get, response, ofAll)]).toEqual([path, true, []]);
    }
    await other.stop();
  });

  it("is found from the catalogue of interfaces, with the others", async () => {
    const response = await fetch(`${served.url}/.well-known/api-catalog`);
    expect(response.headers.get("content-type")).toContain("application/linkset+json");
    expect(response.headers.get("link")).toContain('rel="api-catalog"');
    const { linkset } = (await response.json()) as { linkset: { anchor: string; "service-desc"?: { href: string }[] }[] };
    expect(linkset.map(({ anchor }) => anchor)).toEqual(["/.well-known/api-catalog", "/export/", "/graphql"]);
    expect(linkset.flatMap((one) => one["service-desc"]?.map(({ href }) => href) ?? [])).toEqual(["/export/openapi.json"]);
  });
});
