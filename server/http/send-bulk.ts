import type { Request, Response } from "express";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { BulkFile } from "./bulk-files.ts";
import { isHeld } from "./conditions.ts";
import { Refusal } from "./refusal.ts";

/** Headers that are of the file, and of no error. */
const OF_THE_FILE = [
  "ETag",
  "Repr-Digest",
  "Content-Disposition",
  "Content-Type",
  "Cache-Control",
  "Accept-Ranges",
  "Content-Range",
  "Link",
  "X-Corpus-Version",
];

/**
 * Sends a file of the whole corpus, or the part of it that a range asks for. Its tag is that of its very bytes, so parts that were fetched from several
 * servers, or before and after a restart, fit together or are told apart. `more` are headers of an answer that is no error. Never compressed on the way: bytes are counted in the file itself.
 * Throws UNAVAILABLE where the file cannot be read, as when it was taken away.
 */
export async function sendBulk(
  request: Request,
  response: Response,
  file: BulkFile,
  mediaType: string,
  more: Readonly<Record<string, string>>,
): Promise<void> {
  // A weak tag vouches for no bytes (RFC 9110, 13.1.5), and only GET has ranges (14.2): the whole file is sent, or told of.
  if (request.method !== "GET" || request.get("If-Range")?.startsWith("W/")) delete request.headers.range;
  // The file has no date, so a condition about its date does not hold for it (13.1.4).
  delete request.headers["if-unmodified-since"];
  const ETag = `"${Buffer.from(file.digest, "base64").toString("base64url").slice(0, 24)}"`;
  const headers = { ...more, ETag, "Repr-Digest": `sha-256=:${file.digest}:`, "Cache-Control": "no-cache, no-transform" };
  if (isHeld(request, response, headers)) return;
  response.set({
    ...headers,
    "Content-Type": mediaType.endsWith("zip") ? mediaType : `${mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${file.name}"; filename*=UTF-8''${file.name}`,
  });
  const error = await new Promise<unknown>((resolve) => {
    response.sendFile(file.path, { root: file.folder, cacheControl: false, lastModified: false, dotfiles: "allow" }, resolve);
  });
  if (error === undefined || isGone(error)) return;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const length = /^bytes \*\/(\d+)$/.exec(String(response.getHeader("Content-Range")))?.[1];
  for (const name of OF_THE_FILE) response.removeHeader(name);
  if (length === undefined)
    throw new ExplorerError("UNAVAILABLE", "The file cannot be read just now. Ask again in a moment.", { cause: error });
  response.setHeader("Content-Range", `bytes */${length}`);
  throw new Refusal(416, `The range asks for what the file has not: it has ${length} bytes.`);
}

/** The caller left before the end: nobody to tell. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ECONNABORTED" || error.code === "ECONNRESET");
}
