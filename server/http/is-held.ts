import type { Request } from "express";

/**
 * Whether the caller has it already. Compression on the way makes a tag weak, and a caller may name several. A request's own Cache-Control does not
 * matter: `fetch` says no-cache of itself wherever a tag is given by hand.
 */
export function isHeld(request: Request, etag: string): boolean {
  const tags = (request.get("If-None-Match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
