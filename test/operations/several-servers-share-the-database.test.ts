import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { neo4jEnvironment } from "#test/neo4j/stores.ts";
import { type Served, serveSet } from "#test/server/http/serve.ts";

const env = neo4jEnvironment();
const LABEL = "Capability improvement";

/** The corpus with another label and version, as an editor would have made it. */
function edited(corpus: CompiledCorpus): CompiledCorpus {
  const nodes = corpus.nodes.map((node) => (node.slug === "mec.cap-gain" ? { ...node, label: "Another label" } : node));
  return { ...corpus, version: "edited".padEnd(64, "0"), nodes };
}

describe.skipIf(!env)("two servers over one Neo4j", () => {
  let stores: GraphStore[];
  let first: Served;
  let second: Served;
  beforeAll(async () => {
    stores = [await openNeo4jStore(env ?? {}), await openNeo4jStore(env ?? {})];
    await stores[0]?.replace(theCorpus());
    const [a, b] = stores;
    if (!a || !b) throw new Error("no stores");
    [first, second] = [await serveSet(a, {}), await serveSet(b, {})];
  });
  afterAll(async () => {
    await first.stop();
    await second.stop();
  });

  const label = async (at: Served) => {
    const response = await at.ask('{ entity(slug: "mec.cap-gain") { label } }');
    const { data, extensions } = (await response.json()) as { data: { entity: { label: string } }; extensions: { corpus: string } };
    return { label: data.entity.label, version: extensions.corpus, header: response.headers.get("x-corpus-version") };
  };
  const tag = async (at: Served, held = "") => {
    const response = await fetch(`${at.url}/export/corpus.ris`, { headers: held ? { "if-none-match": held } : {} });
    return { status: response.status, tag: response.headers.get("etag") ?? "" };
  };

  it("answer alike, under the same ETags, so that whichever is asked does not matter", async () => {
    expect(await label(first)).toEqual(await label(second));
    const { tag: held } = await tag(first);
    expect(await tag(second, held)).toMatchObject({ status: 304 });
  });

  it("both answer from a corpus as soon as either has been given it, in answers, versions, ETags and readiness", async () => {
    const { tag: before } = await tag(second);
    const corpus = edited(theCorpus());
    await stores[0]?.replace(corpus);
    for (const at of [first, second]) {
      expect(await label(at)).toEqual({ label: "Another label", version: corpus.version, header: corpus.version });
      expect(await (await fetch(`${at.url}/readyz`)).json()).toEqual({ status: "ready", corpus: corpus.version });
      const again = await tag(at, before);
      expect(again.status).toBe(200);
      expect(again.tag).not.toBe(before);
    }
    await stores[1]?.replace(theCorpus());
    expect(await label(first)).toMatchObject({ label: LABEL, version: theCorpus().version });
  });
});
