import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Request, type Response, Router } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { SOURCE_FORMATS } from "../exports/formats.ts";
import { type Subject, sourcesOf, traceOf } from "../exports/subject.ts";
import { traceMarkdown } from "../exports/trace-markdown.ts";
import { packageRoot } from "../package-root.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";

/** Of the program: a changed serialiser makes other bytes of the same corpus. */
const VERSION = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version as string;

const SUBJECTS = ["corpus", "nodes", "trace"] as const;

/** /export/SUBJECT.EXTENSION: sources of the corpus, of nodes or of a trace, and the trace itself as Markdown. */
export function exportsRouter(store: GraphStore): Router {
  const router = Router();
  router.get("/:file", async (request, response) => {
    const call: CallOptions = { signal: whileOpen(response), timeLimit: 10_000 };
    const corpus = await store.corpus(call);
    const etag = `"${createHash("sha256").update(`${VERSION} ${corpus.version} ${request.originalUrl}`).digest("base64url").slice(0, 24)}"`;
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Corpus-Version", corpus.version);
    if (request.headers["if-none-match"] === etag) {
      response.status(304).end();
      return;
    }
    const [name = "", extension = ""] = splitName(request.params.file);
    const subject = readSubject(name, request);
    if (extension === "md" && subject.type === "trace") {
      const { graph, trace } = await traceOf(store, subject, call);
      send(response, "trace.md", "text/markdown", traceMarkdown(graph, subject.ends, trace, corpus));
      return;
    }
    const sources = await sourcesOf(store, subject, call);
    if (extension === "losses") {
      const losses = Object.fromEntries(
        SOURCE_FORMATS.map((format) => [format.id, sources.flatMap(({ record }) => format.losses(record))]),
      );
      send(response, `${name}-losses.json`, "application/json", `${JSON.stringify({ corpus: corpus.version, losses }, null, 2)}\n`);
      return;
    }
    const format = SOURCE_FORMATS.find((candidate) => candidate.extension === extension);
    if (!format) {
      const known = [...SOURCE_FORMATS.map((candidate) => candidate.extension), ...(subject.type === "trace" ? ["md"] : []), "losses"];
      throw new ExplorerError(
        "BAD_USER_INPUT",
        `There is no export as ".${extension}".${didYouMean(extension, known)} There are ${known.map((one) => `.${one}`).join(", ")}.`,
      );
    }
    send(response, `riparian-${name}.${extension}`, format.mediaType, format.serialise(sources));
  });
  return router;
}

function splitName(file: string): readonly string[] {
  const point = file.lastIndexOf(".");
  return point < 0 ? [file] : [file.slice(0, point), file.slice(point + 1)];
}

function readSubject(name: string, request: Request): Subject {
  const text = (field: string) => {
    const value = request.query[field];
    if (value !== undefined && typeof value !== "string") throw new ExplorerError("BAD_USER_INPUT", `"${field}" is given more than once.`);
    return value || undefined;
  };
  if (name === "corpus") return { type: "corpus" };
  if (name === "nodes")
    return {
      type: "nodes",
      slugs: [
        ...new Set(
          (text("slugs") ?? "")
            .split(",")
            .map((slug) => slug.trim())
            .filter(Boolean),
        ),
      ],
    };
  if (name !== "trace")
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `There is no export of "${name.slice(0, 60)}".${didYouMean(name, SUBJECTS)} There are ${SUBJECTS.join(", ")}.`,
    );
  const [from, to, maxLength] = [text("from"), text("to"), text("maxLength")];
  if (maxLength !== undefined && !/^\d{1,2}$/.test(maxLength))
    throw new ExplorerError("BAD_USER_INPUT", `"maxLength" is "${maxLength.slice(0, 20)}"; it must be a whole number from 1 to 12.`);
  const ends: TraceEnds | undefined = from && to ? { from, to } : from ? { from } : to ? { to } : undefined;
  if (!ends) throw new ExplorerError("BAD_USER_INPUT", 'A trace needs "from", "to" or both.');
  return { type: "trace", ends, ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }) };
}

function send(response: Response, file: string, mediaType: string, content: string): void {
  response.setHeader("Content-Type", `${mediaType}; charset=utf-8`);
  response.setHeader("Content-Disposition", `attachment; filename="${file}"; filename*=UTF-8''${encodeURIComponent(file)}`);
  response.send(content);
}

function whileOpen(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
