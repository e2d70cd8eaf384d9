import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { BulkFormat } from "../exports/bulk/formats.ts";
import { wholeCorpus } from "../exports/bulk/whole-corpus.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { within } from "../store/limits.ts";
import { makeBulkFolder } from "./bulk-folder.ts";
import { PROGRAM } from "./program.ts";

/** The whole corpus in one format, on disk. */
export interface BulkFile {
  readonly folder: string;
  /** Within its folder; of this making alone, so that what is being read is never written again. */
  readonly path: string;
  /** What to call it once it is taken away. */
  readonly name: string;
  readonly corpus: StoredCorpus;
  /** SHA-256 of its bytes, base64. */
  readonly digest: string;
}

export interface BulkFiles {
  /**
   * The file of what the store holds now, made where it is not there yet. Rejects with CANCELLED when the caller goes; the making goes on for the next. Who
   * asks first is told of the questions to the store that it takes. Where a making fails, it fails for all who wait for it, and the next to ask has another.
   */
  readonly of: (format: BulkFormat, corpus: StoredCorpus, caller: Caller) => Promise<BulkFile>;
  /** Ends what is being made and takes the files away. */
  readonly close: () => Promise<void>;
}

export interface Caller {
  readonly signal: AbortSignal | undefined;
  readonly told: CallOptions["told"];
}

/** Milliseconds that one file may take. */
const MAKING_LIMIT = 600_000;
/** Versions of which files are kept: those who began to read one when the corpus was replaced may finish. */
const KEPT_VERSIONS = 2;

/**
 * Files of the whole corpus, each made once a version, one at a time, however many ask, and then read from disk: DECISIONS.md says why. They lie in
 * a folder of this process's own under TMPDIR, and are gone when it ends.
 */
export function bulkFiles(store: GraphStore): BulkFiles {
  const closing = new AbortController();
  const versions = new Map<string, Map<string, Promise<BulkFile>>>();
  let folder: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const folderOf = () => {
    folder ??= makeBulkFolder();
    folder.catch(() => {
      folder = undefined;
    });
    return folder;
  };
  let makings = 0;
  const make = (format: BulkFormat, corpus: StoredCorpus, told: Caller["told"]): Promise<BulkFile> => {
    makings += 1;
    const path = `${makings}.${format.extension}`;
    const made = last
      .catch(() => undefined)
      .then(() => writeFile(store, format, corpus, { folderOf, path }, { signal: closing.signal, told }));
    last = made;
    return made;
  };
  const filesOf = ({ version }: StoredCorpus): Map<string, Promise<BulkFile>> => {
    const files = versions.get(version) ?? new Map<string, Promise<BulkFile>>();
    versions.delete(version);
    versions.set(version, files);
    for (const old of [...versions.keys()].slice(0, -KEPT_VERSIONS)) {
      void Promise.allSettled(versions.get(old)?.values() ?? []).then(discard);
      versions.delete(old);
    }
    return files;
  };
  const fileOf = async (format: BulkFormat, corpus: StoredCorpus, told: Caller["told"]): Promise<BulkFile> => {
    const files = filesOf(corpus);
    const held = files.get(format.extension);
    if (held && (await isThere(await held))) return held;
    // Others may have looked meanwhile, and begun to make it again.
    const begun = files.get(format.extension);
    if (begun && begun !== held) return begun;
    const file = make(format, corpus, told);
    files.set(format.extension, file);
    file.catch(() => {
      if (files.get(format.extension) === file) files.delete(format.extension);
    });
    return file;
  };
  return {
    of: (format, corpus, { signal, told }) => within({ signal, timeLimit: MAKING_LIMIT }, fileOf(format, corpus, told)),
    async close() {
      closing.abort();
      await last.catch(() => undefined);
      const at = await folder?.catch(() => undefined);
      if (at) await rm(at, { recursive: true, force: true });
    },
  };
}

/** Whatever tidies up temporary folders may have taken it away. */
function isThere({ folder, path }: BulkFile): Promise<boolean> {
  return access(join(folder, path)).then(
    () => true,
    () => false,
  );
}

async function writeFile(
  store: GraphStore,
  format: BulkFormat,
  corpus: StoredCorpus,
  { folderOf, path }: { readonly folderOf: () => Promise<string>; readonly path: string },
  { signal: closing, told }: { readonly signal: AbortSignal; readonly told: Caller["told"] },
): Promise<BulkFile> {
  const limit = AbortSignal.timeout(MAKING_LIMIT);
  const signal = AbortSignal.any([closing, limit]);
  const call = { signal, told, isWorthKeeping: false };
  const name = `riparian-corpus-${corpus.version.slice(0, 12)}.${format.extension}`;
  const hash = createHash("sha256");
  let file: string | undefined;
  try {
    const folder = await folderOf();
    await mkdir(folder, { recursive: true });
    file = join(folder, path);
    await pipeline(Readable.from(hashed(format.write(wholeCorpus(store, corpus, call), PROGRAM), hash)), createWriteStream(file), {
      signal,
    });
    return { folder, path, name, corpus, digest: hash.digest("base64") };
  } catch (error) {
    if (file) await rm(file, { force: true });
    throw toldError(error, limit, closing);
  }
}

/** The pieces as bytes, hashed as they pass. */
async function* hashed(pieces: AsyncIterable<string | Uint8Array>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    yield bytes;
  }
}

function toldError(error: unknown, limit: AbortSignal, closing: AbortSignal): unknown {
  if (limit.aborted) return new ExplorerError("TIMEOUT", "The whole corpus could not be read in the time for it. Ask again later.");
  if (closing.aborted) return new ExplorerError("UNAVAILABLE", "The server is stopping.");
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string" && ["ENOSPC", "EACCES", "EROFS", "EDQUOT", "ENOENT"].includes(code))
    return new ExplorerError("UNAVAILABLE", "The server has no room for the file at the moment. Ask again later.", { cause: error });
  return error;
}

async function discard(files: readonly PromiseSettledResult<BulkFile>[]): Promise<void> {
  for (const file of files) if (file.status === "fulfilled") await rm(join(file.value.folder, file.value.path), { force: true });
}
