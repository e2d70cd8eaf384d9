import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Request, Response } from "express";
import type { BulkFile } from "./bulk-files.ts";
import { isHeld } from "./is-held.ts";

/** Headers that are of the file, and of no error. */
const OF_THE_FILE = ["ETag", "Repr-Digest", "Content-Disposition", "Content-Type", "Cache-Control", "Accept-Ranges", "Link"];

/**
 * Sends a file of the whole corpus, or the part of it that a range asks for. Its tag is that of its very bytes, so parts that were fetched from several
 * servers, or before and after a restart, fit together or are told apart. Never compressed on the way: bytes are counted in the file itself.
 */
export async function sendBulk(request: Request, response: Response, file: BulkFile, mediaType: string): Promise<void> {
  // A weak tag vouches for no bytes (RFC 9110, 13.1.5): the whole file is sent.
  if (request.get("If-Range")?.startsWith("W/")) delete request.headers.range;
  const etag = `"${Buffer.from(file.digest, "base64").toString("base64url").slice(0, 24)}"`;
  response.set({
    ETag: etag,
    "Repr-Digest": `sha-256=:${file.digest}:`,
    "Cache-Control": "no-cache, no-transform",
  });
  if (isHeld(request, etag)) {
    response.status(304).end();
    return;
  }
  response.set({
    "Content-Type": mediaType.endsWith("zip") ? mediaType : `${mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${file.name}"; filename*=UTF-8''${file.name}`,
  });
  const error = await new Promise<unknown>((resolve) => {
    response.sendFile(file.name, { root: file.folder, cacheControl: false, lastModified: false, dotfiles: "allow" }, resolve);
  });
  if (error === undefined || isGone(error)) return;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of OF_THE_FILE) response.removeHeader(name);
  if (!(error instanceof Error) || !("status" in error) || error.status !== 416) throw error;
  const { size } = await stat(join(file.folder, file.name));
  response.setHeader("Content-Range", `bytes */${size}`);
  throw Object.assign(new Error(`The range asks for what the file has not: it has ${size} bytes.`), { status: 416 });
}

/** The caller left before the end: nobody to tell. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ECONNABORTED" || error.code === "ECONNRESET");
}
