import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_ROUTES } from "#server/http/export-routes.ts";
import { pathOf } from "#server/http/links.ts";
import { openApi } from "#server/http/openapi.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serve } from "./serve.ts";

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly responses: { readonly Refused: { readonly content: { readonly "application/json": { readonly schema: object } } } };
  };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: {
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
const inQuery = ({ parameters = [] }: Operation) => parameters.filter((parameter) => parameter.in === "query");
const address = (path: string, given: readonly (readonly [string, unknown])[]) => {
  const question = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return question ? `${path}?${question}` : path;
};
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
    expect(Object.keys(description.paths).toSorted()).toEqual([...EXPORT_ROUTES.map(pathOf), "/export/openapi.json"].toSorted());
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

  it.each(operations)("tells how $path refuses what it does not take", async ({ path, get }) => {
    const ajv = new Ajv2020({ strict: true });
    const response = await fetch(`${served.url}${address(path, [...shown(get), ["nonsense", 1]])}`);
    expect(response.status).toBe(400);
    const said = await response.json();
    expect(ajv.validate(description.components.responses.Refused.content["application/json"].schema, said), JSON.stringify(said)).toBe(
      true,
    );
    expect(said).toMatchObject({ error: { code: "BAD_USER_INPUT", message: expect.stringContaining("nonsense") } });
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
