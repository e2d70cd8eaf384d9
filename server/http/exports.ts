import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Request, type Response, Router } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { SOURCE_FORMATS } from "../exports/formats.ts";
import { FRAMEWORK_FORMS } from "../exports/framework.ts";
import { type Subject, sourcesOf, traceOf } from "../exports/subject.ts";
import { traceMarkdown } from "../exports/trace-markdown.ts";
import { packageRoot } from "../package-root.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { withinOneLimit } from "../store/limits.ts";
import { type ExportedFile, frameworkFile, isFrameworkForm } from "./framework-file.ts";
import { whileOpen } from "./while-open.ts";

/** Of the program: a changed serialiser makes other bytes of the same corpus. */
const VERSION = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version as string;

/** Milliseconds that one export may take. */
const TIME_LIMIT = 10_000;

const SUBJECTS = ["corpus", "nodes", "trace", ...FRAMEWORK_FORMS] as const;

/**
 * /export/SUBJECT.EXTENSION: sources of the corpus, of nodes or of a trace, the trace itself as Markdown, and the dispute as a framework. The answer to an address changes
 * with the corpus and the program alone, which is what its ETag says; only what was made without fault has one.
 */
export function exportsRouter(store: GraphStore): Router {
  const router = Router();
  router.get("/:file", async (request, response) => {
    const call = withinOneLimit({ signal: whileOpen(response), timeLimit: TIME_LIMIT });
    const corpus = await store.corpus(call);
    const headers = {
      ETag: `"${createHash("sha256").update(`${VERSION} ${corpus.version} ${request.originalUrl}`).digest("base64url").slice(0, 24)}"`,
      "Cache-Control": "no-cache",
      "X-Corpus-Version": corpus.version,
    };
    if (isHeld(request.headers["if-none-match"], headers.ETag)) {
      response.set(headers).status(304).end();
      return;
    }
    const file = await makeFile(store, request, corpus, call);
    if ((await store.corpus(call)).version !== corpus.version)
      throw new ExplorerError("UNAVAILABLE", "The corpus was replaced while it was exported. Ask again.");
    send(response.set(headers), file);
  });
  return router;
}

async function makeFile(store: GraphStore, request: Request, corpus: StoredCorpus, call: CallOptions): Promise<ExportedFile> {
  const [name = "", extension = ""] = splitName(String(request.params["file"]));
  if (isFrameworkForm(name)) return frameworkFile(store, name, extension, request.query, corpus, call);
  const subject = readSubject(name, request);
  if (extension === "md" && subject.type === "trace") {
    const { graph, trace } = await traceOf(store, subject, call);
    return { name: "trace.md", mediaType: "text/markdown", content: traceMarkdown(graph, subject.ends, trace, corpus) };
  }
  const format = SOURCE_FORMATS.find((candidate) => candidate.extension === extension);
  if (!format && extension !== "losses") {
    const known = [...SOURCE_FORMATS.map((candidate) => candidate.extension), ...(subject.type === "trace" ? ["md"] : []), "losses"];
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `There is no export as ".${extension.slice(0, 60)}".${didYouMean(extension, known)} There are ${known.map((one) => `.${one}`).join(", ")}.`,
    );
  }
  const sources = await sourcesOf(store, subject, call);
  if (format) return { name: `riparian-${name}.${extension}`, mediaType: format.mediaType, content: format.serialise(sources) };
  const losses = Object.fromEntries(SOURCE_FORMATS.map(({ id, losses }) => [id, sources.flatMap(({ record }) => losses(record))]));
  return {
    name: `${name}-losses.json`,
    mediaType: "application/json",
    content: `${JSON.stringify({ corpus: corpus.version, losses }, null, 2)}\n`,
  };
}

/** Whether the caller has it already. Compression on the way makes a tag weak, and a caller may name several. */
function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
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

function send(response: Response, { name, mediaType, content }: ExportedFile): void {
  response.setHeader("Content-Type", `${mediaType}; charset=utf-8`);
  response.setHeader("Content-Disposition", `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.send(content);
}
