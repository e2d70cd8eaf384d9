import { createHash } from "node:crypto";
import { type NextFunction, type Request, type Response, Router } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { replaced } from "../exports/bulk/whole-corpus.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { withinOneLimit } from "../store/limits.ts";
import { takingTurns } from "../store/taking-turns.ts";
import { bulkFiles } from "./bulk-files.ts";
import { isHeld, namesTag } from "./conditions.ts";
import { listExports } from "./export-list.ts";
import { checkParameters } from "./export-parameters.ts";
import { type Asked, type Content, EXPORT_ROUTES, type ExportRoute, type Made } from "./export-routes.ts";
import { link, linksOf, OPENAPI_PATH } from "./links.ts";
import { openApi } from "./openapi.ts";
import { PROGRAM_VERSION } from "./program.ts";
import { Refusal } from "./refusal.ts";
import { sendBulk } from "./send-bulk.ts";
import { whileOpen } from "./while-open.ts";

export interface Exports {
  readonly router: Router;
  /** Takes away the files that were made. */
  readonly close: () => Promise<void>;
}

/** What the server does for each answer. */
export interface Answering {
  /** Milliseconds that making an answer may take; not those of a file of the whole corpus, which is made for all. */
  readonly timeLimit: number;
  /** Who is told of each question to the store that it took. */
  readonly toldOf: (response: Response) => CallOptions["told"];
  /** Called when the caller costs no more work: what is left is to wait for a file that is made for all, and to send it. */
  readonly handOn: (response: Response) => void;
}

/**
 * /export/NAME.EXTENSION, as EXPORT_ROUTES lists them, their list and their description. The answer to an address changes with the corpus and the program
 * alone, which is what its ETag says. An answer that time or number cut short says so in X-Incomplete, in the name of its file and, where the
 * format has a place for it, in itself; it has no ETag, since at another time there may be more.
 */
export function createExports(held: GraphStore, { timeLimit, toldOf, handOn }: Answering): Exports {
  const router = Router();
  const files = bulkFiles(takingTurns(held));
  router.use(onlyRead);
  router.get("/", (request, response) => {
    checkParameters(request.query, []);
    const Link = link(OPENAPI_PATH, { rel: "service-desc", type: "application/json" });
    sendMade(request, response, "text/plain", listExports(), { Link });
  });
  router.get("/openapi.json", (request, response) => {
    checkParameters(request.query, []);
    sendMade(request, response, "application/json", `${JSON.stringify(openApi(), null, 2)}\n`);
  });
  router.get("/:file", async (request, response) => {
    const route = routeOf(String(request.params["file"]));
    checkParameters(request.query, route.parameters);
    const store = takingTurns(held);
    const call = withinOneLimit({ signal: whileOpen(response), timeLimit, told: toldOf(response) });
    const corpus = await store.corpus(call);
    const common = { "X-Corpus-Version": corpus.version, Link: linksOf(route, questionOf(request)) };
    if (route.content.type === "bulk") {
      handOn(response);
      const file = await files.of(route.content.format, corpus, call);
      await sendBulk(request, response, file, route.mediaType, common);
      return;
    }
    const { content } = route;
    const etag = etagOf(request, corpus);
    const headers = { ...common, ETag: etag, "Cache-Control": "no-cache" };
    // Who has its tag was answered before, and need not be again; for others, a question is looked at before its conditions (RFC 9110, 13.2.1).
    if (namesTag(request, etag) && isHeld(request, response, headers)) return;
    const { text, missing } =
      content.type === "fixed" ? { text: content.make() } : await makeOfOne(content, { store, corpus, query: request.query, call });
    const told = missing === undefined ? headers : { ...common, "X-Incomplete": missing, "Cache-Control": "no-store" };
    if (isHeld(request, response, told)) return;
    response.set(told);
    const name = missing === undefined ? content.fileName : content.fileName.replace(".", "-incomplete.");
    sendFile(response, name, route.mediaType, text);
  });
  return { router, close: files.close };
}

/** Exports are read, and nothing else. */
function onlyRead({ method }: Request, response: Response, next: NextFunction): void {
  if (method === "GET" || method === "HEAD") {
    next();
    return;
  }
  response.setHeader("Allow", "GET, HEAD, OPTIONS");
  if (method !== "OPTIONS") throw new Refusal(405, `Exports are read with GET; ${method} is not for them.`);
  response.status(204).end();
}

/** Throws UNAVAILABLE where the store answered any question of it under another version: the corpus was replaced meanwhile. */
async function makeOfOne(content: Extract<Content, { type: "asked" }>, asked: Asked): Promise<Made> {
  const versions = new Set([asked.corpus.version]);
  const made = await content.make({ ...asked, call: { ...asked.call, answeredUnder: versions.add.bind(versions) } });
  if (versions.size > 1) throw replaced();
  return made;
}

/** Throws a Refusal with 404 that says what there is and what may have been meant. */
function routeOf(file: string): ExportRoute {
  const [name = ""] = file.split(".", 1);
  const extension = file.slice(name.length + 1);
  const route = EXPORT_ROUTES.find((candidate) => candidate.name === name && candidate.extension === extension);
  if (route) return route;
  const names = [...new Set(EXPORT_ROUTES.map((candidate) => candidate.name))];
  if (!names.includes(name))
    throw new Refusal(
      404,
      `There is no export of "${name.slice(0, 60)}".${didYouMean(name, names)} There are ${names.join(", ")}; /export/ lists them.`,
    );
  const extensions = EXPORT_ROUTES.flatMap((candidate) =>
    candidate.name === name && !candidate.isDeprecated ? [candidate.extension] : [],
  );
  throw new Refusal(
    404,
    `There is no export of "${name}" as ".${extension.slice(0, 60)}".${didYouMean(extension, extensions)} There are ${extensions.map((one) => `.${one}`).join(", ")}.`,
  );
}

function etagOf(request: Request, corpus: StoredCorpus): string {
  const of = `${PROGRAM_VERSION} ${corpus.version} ${request.originalUrl}`;
  return `"${createHash("sha256").update(of).digest("base64url").slice(0, 24)}"`;
}

/** As asked, from the question mark; only what may stand in an address within a header. */
function questionOf(request: Request): string {
  const start = request.originalUrl.indexOf("?");
  const question = start < 0 ? "" : request.originalUrl.slice(start);
  return question.length <= 1_000 ? question.replaceAll(/[^\w?&=.,%~+:/-]/g, (sign) => encodeURIComponent(sign)) : "";
}

/** What is the same for every corpus; its tag is of its bytes. */
function sendMade(
  request: Request,
  response: Response,
  mediaType: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const ETag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 24)}"`;
  const headers = { ...more, ETag, "Cache-Control": "no-cache" };
  if (!isHeld(request, response, headers)) response.set(headers).type(mediaType).send(text);
}

function sendFile(response: Response, name: string, mediaType: string, text: string): void {
  response.setHeader("Content-Type", `${mediaType}; charset=utf-8`);
  response.setHeader("Content-Disposition", `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.send(text);
}
