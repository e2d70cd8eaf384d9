import type { Request, Response } from "express";
import { Refusal } from "./refusal.ts";

/**
 * Heeds the conditions under which something is asked for (RFC 9110, 13.2.2). True where that was the whole answer: 304 with these headers, since the
 * caller has it already. Throws a Refusal with 412 where it is wanted only as it was. Dates are no conditions here, since nothing has one. What has no
 * tag is there, and is none that a caller can name.
 */
export function isHeld(request: Request, response: Response, headers: Readonly<Record<string, string>>): boolean {
  const etag = headers["ETag"];
  const wanted = tagsOf(request, "If-Match");
  if (wanted && !wanted.some((tag) => tag === etag || tag === "*"))
    throw new Refusal(412, "What was asked for has another tag than the If-Match of the request: it has changed.");
  const isThere = tagsOf(request, "If-None-Match")?.includes("*") || (etag !== undefined && namesTag(request, etag));
  if (!isThere) return false;
  response.set(headers).status(304).end();
  return true;
}

/** Whether the caller says with If-None-Match that they have what has this tag. */
export function namesTag(request: Request, etag: string): boolean {
  // Compression on the way makes a tag weak. A request's own Cache-Control does not matter: `fetch` says no-cache of itself where a tag is given by hand.
  return tagsOf(request, "If-None-Match")?.some((tag) => tag.replace(/^W\//, "") === etag) ?? false;
}

function tagsOf(request: Request, header: "If-Match" | "If-None-Match"): readonly string[] | undefined {
  return request
    .get(header)
    ?.split(",")
    .map((tag) => tag.trim());
}
