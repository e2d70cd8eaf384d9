import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BULK_FORMATS } from "#server/exports/bulk/formats.ts";
import { type BulkFile, type BulkFiles, bulkFiles } from "#server/http/bulk-files.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";

const [JSON_FORMAT] = BULK_FORMATS;

/** Files over a store whose pages can be held up or fail; pages are counted from the first of each walk. */
function filesOver(page: (walk: number) => Promise<void>) {
  const held = openEmbeddedStore(theCorpus());
  let walks = 0;
  const store: GraphStore = {
    ...held,
    page: async (query, call) => {
      if (query.after === undefined) walks += 1;
      await page(walks);
      return held.page(query, call);
    },
  };
  files = bulkFiles(store);
  const ask = async (version = theCorpus().version): Promise<BulkFile> => {
    if (!JSON_FORMAT || !files) throw new Error("no files");
    return files.of(JSON_FORMAT, { ...(await held.corpus()), version }, { signal: undefined, told: undefined });
  };
  return { held, ask, walks: () => walks };
}

const pathOf = ({ folder, path }: BulkFile) => join(folder, path);
const digestOf = (file: BulkFile) =>
  createHash("sha256")
    .update(readFileSync(pathOf(file)))
    .digest("base64");

let files: BulkFiles | undefined;
afterEach(() => files?.close());

describe("a file of the whole corpus", () => {
  it("is whole for as long as it is handed out, though a making failed before it", async () => {
    let fail = () => {};
    const failing = new Promise<void>((_, reject) => {
      fail = () => reject(new Error("the store fails"));
    });
    failing.catch(() => {});
    const { ask, walks } = filesOver((walk) => (walk === 1 ? failing : Promise.resolve()));
    const first = ask();
    await vi.waitFor(() => expect(walks()).toBe(1));
    const waiting = ask();
    await new Promise(setImmediate);
    const next = first.catch(() => ask());
    fail();
    const handedOut = (await Promise.allSettled([waiting, next])).flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const last = await ask();
    expect(walks()).toBe(2);
    expect(new Set(handedOut.map(pathOf))).toEqual(new Set([pathOf(last)]));
    for (const file of handedOut) expect(digestOf(file)).toBe(file.digest);
  });

  it("is made under a name that no other making had, once for all who find it gone", async () => {
    const { ask, walks } = filesOver(() => Promise.resolve());
    const first = await ask();
    rmSync(pathOf(first));
    const again = await Promise.all([ask(), ask(), ask()]);
    expect(walks()).toBe(2);
    expect(new Set(again.map(pathOf)).size).toBe(1);
    expect(again.map(pathOf)).not.toContain(pathOf(first));
    expect(again.map(({ name }) => name)).toEqual(Array(3).fill(first.name));
  });
});
