import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, print, stripIgnoredCharacters, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_MANIFEST, readManifest } from "#server/http/trusted-documents.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

const file = (content: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), "riparian-trusted-")), "manifest.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const OWN = {
  format: "apollo-persisted-query-manifest",
  version: 1,
  operations: [{ id: "counts", name: "Counts", type: "query", body: "query Counts($slug: String!) { entity(slug: $slug) { label } }" }],
};

/** As Apollo Client sends it: `__typename` in every selection but the operation's own. */
function withTypenames(text: string): string {
  return print(
    visit(parse(text), {
      SelectionSet: (set, _key, parent) =>
        parent && "kind" in parent && parent.kind === "OperationDefinition"
          ? undefined
          : { ...set, selections: [...set.selections, { kind: "Field" as const, name: { kind: "Name" as const, value: "__typename" } }] },
    }),
  );
}

describe("where only trusted documents are answered", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSet(openEmbeddedStore(theCorpus()), { TRUSTED_DOCUMENTS_ONLY: true, TRUSTED_DOCUMENTS: file(OWN) });
  });
  afterAll(() => served.stop());
  const post = (body: object) => served.post(JSON.stringify(body));
  const code = async (response: Response) => {
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code };
  };
  const line = PAGE_MANIFEST.operations.find(({ name }) => name === "CorpusLine");

  it("the page's operations are answered, in whatever layout and with the type names that its client adds", async () => {
    for (const { body } of PAGE_MANIFEST.operations)
      for (const text of [body, stripIgnoredCharacters(body), withTypenames(body)]) {
        const { code: refused } = await code(await post({ query: text }));
        // Without its variables an operation may be refused, but not as unknown.
        expect([undefined, "BAD_USER_INPUT"]).toContain(refused);
      }
  });

  it("a document is had by its id, as Apollo's clients and GraphQL over HTTP name it", async () => {
    expect(await (await post({ documentId: "counts", variables: { slug: "mec.cap-gain" } })).json()).toMatchObject({
      data: { entity: { label: "Capability improvement" } },
    });
    const asApollo = { extensions: { persistedQuery: { version: 1, sha256Hash: line?.id } } };
    expect(await (await post(asApollo)).json()).toMatchObject({ data: { corpus: { version: theCorpus().version } } });
  });

  it.each<[string, object]>([
    ["another document", { query: "{ __typename }" }],
    ["the schema", { query: "{ __schema { types { name } } }" }],
    ["a trusted document with another alias", { query: line?.body.replace("version", "v: version") }],
    ["a trusted document with one more operation", { query: `${line?.body} query Other { corpus { version } }` }],
    ["an id that is not known", { documentId: "nonsense" }],
    ["an unknown document under a known id", { query: "{ __typename }", documentId: "counts" }],
    ["what is no GraphQL", { query: "{" }],
    ["nothing", {}],
    ["a batch", [{ query: line?.body }]],
  ])("%s is refused under a code of its own", async (_, body) => {
    expect(await code(await post(body))).toEqual({ status: 403, code: "UNTRUSTED_DOCUMENT" });
  });

  it("so it is by GET, and in a request that is no JSON", async () => {
    const get = await fetch(`${served.url}/graphql?query={__typename}`, { headers: { "apollo-require-preflight": "1" } });
    expect(await code(get)).toEqual({ status: 403, code: "UNTRUSTED_DOCUMENT" });
    expect((await served.post('{"query":"{ __typename }"}', undefined, "text/plain")).status).toBe(403);
  });

  it("the exports are had all the same", async () => {
    expect((await fetch(`${served.url}/export/corpus.ris`)).status).toBe(200);
  });
});

describe("a manifest", () => {
  it.each([{}, { ...OWN, version: 2 }, { ...OWN, operations: [{ id: "a" }] }])(
    "%j is refused in one line that names the file",
    (content) => {
      const path = file(content);
      expect(() => readManifest(path)).toThrow(new RegExp(`^TRUSTED_DOCUMENTS names "${path}", which is no manifest[^\n]*$`));
    },
  );

  it("that is not there is refused too", () => {
    expect(() => readManifest("/nowhere/manifest.json")).toThrow(/no manifest/);
  });
});
