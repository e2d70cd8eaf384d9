import type { Request, Response } from "express";
import { Refusal } from "./refusal.ts";

/**
 * Heeds the conditions under which something is asked for (RFC 9110, 13.2.2). True where that was the whole answer: 304 with these headers, since the
 * caller has it already. Throws a Refusal with 412 where it is wanted only as it was. Dates are no conditions here, since nothing has one.
 */
export function isHeld(
  request: Request,
  response: Response,
  headers: Readonly<Record<string, string>> & { readonly ETag: string },
): boolean {
  const etag = headers.ETag;
  const wanted = tagsOf(request, "If-Match");
  if (wanted && !wanted.some((tag) => tag === etag || tag === "*"))
    throw new Refusal(412, "What was asked for has another tag than the If-Match of the request: it has changed.");
  // Compression on the way makes a tag weak. A request's own Cache-Control does not matter: `fetch` says no-cache of itself where a tag is given by hand.
  const held = tagsOf(request, "If-None-Match")?.map((tag) => tag.replace(/^W\//, ""));
  if (!held?.some((tag) => tag === etag || tag === "*")) return false;
  response.set(headers).status(304).end();
  return true;
}

function tagsOf(request: Request, header: "If-Match" | "If-None-Match"): readonly string[] | undefined {
  return request
    .get(header)
    ?.split(",")
    .map((tag) => tag.trim());
}
