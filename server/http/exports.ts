import { createHash } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { replaced } from "../exports/bulk/whole-corpus.ts";
import type { GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { withinOneLimit } from "../store/limits.ts";
import { bulkFiles } from "./bulk-files.ts";
import { checkParameters } from "./export-parameters.ts";
import { EXPORT_ROUTES, type ExportRoute } from "./export-routes.ts";
import { isHeld } from "./is-held.ts";
import { linksOf } from "./links.ts";
import { openApi } from "./openapi.ts";
import { PROGRAM_VERSION } from "./program.ts";
import { sendBulk } from "./send-bulk.ts";
import { whileOpen } from "./while-open.ts";

/** Milliseconds that one export may take. */
const TIME_LIMIT = 10_000;

export interface Exports {
  readonly router: Router;
  /** Takes away the files that were made. */
  readonly close: () => Promise<void>;
}

/**
 * /export/NAME.EXTENSION, as EXPORT_ROUTES lists them, and their description. The answer to an address changes with the corpus and the program alone,
 * which is what its ETag says; only what was made without fault has one.
 */
export function createExports(store: GraphStore): Exports {
  const router = Router();
  const files = bulkFiles(store);
  router.get("/openapi.json", (request, response) => {
    checkParameters(request.query, []);
    const text = `${JSON.stringify(openApi(), null, 2)}\n`;
    const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 24)}"`;
    response.set({ ETag: etag, "Cache-Control": "no-cache" });
    if (isHeld(request, etag)) response.status(304).end();
    else response.type("application/json").send(text);
  });
  router.get("/:file", async (request, response) => {
    const route = routeOf(String(request.params["file"]));
    checkParameters(request.query, route.parameters);
    const signal = whileOpen(response);
    const call = withinOneLimit({ signal, timeLimit: TIME_LIMIT });
    const corpus = await store.corpus(call);
    const common = { "X-Corpus-Version": corpus.version, Link: linksOf(route, questionOf(request)) };
    if (route.content.type === "bulk") {
      const file = await files.of(route.content.format, corpus, signal);
      await sendBulk(request, response.set(common), file, route.mediaType);
      return;
    }
    const headers = { ...common, ETag: etagOf(request, corpus), "Cache-Control": "no-cache" };
    if (isHeld(request, headers.ETag)) {
      response.set(headers).status(304).end();
      return;
    }
    const { content } = route;
    const text = content.type === "fixed" ? content.make() : await content.make({ store, corpus, query: request.query, call });
    if ((await store.corpus(call)).version !== corpus.version) throw replaced();
    sendText(response.set(headers), content.fileName, route.mediaType, text);
  });
  return { router, close: files.close };
}

/** Throws BAD_USER_INPUT with what there is and what may have been meant. */
function routeOf(file: string): ExportRoute {
  const [name = ""] = file.split(".", 1);
  const extension = file.slice(name.length + 1);
  const route = EXPORT_ROUTES.find((candidate) => candidate.name === name && candidate.extension === extension);
  if (route) return route;
  const names = [...new Set(EXPORT_ROUTES.map((candidate) => candidate.name))];
  if (!names.includes(name))
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `There is no export of "${name.slice(0, 60)}".${didYouMean(name, names)} There are ${names.join(", ")}; /export/openapi.json describes them.`,
    );
  const extensions = EXPORT_ROUTES.flatMap((candidate) =>
    candidate.name === name && !candidate.isDeprecated ? [candidate.extension] : [],
  );
  throw new ExplorerError(
    "BAD_USER_INPUT",
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

function sendText(response: Response, name: string, mediaType: string, text: string): void {
  response.setHeader("Content-Type", `${mediaType}; charset=utf-8`);
  response.setHeader("Content-Disposition", `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.send(text);
}
