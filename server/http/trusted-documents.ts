import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RequestHandler } from "express";
import { Kind, parse, print, visit } from "graphql";
import { z } from "zod";
import { ExplorerError } from "#argument/explorer-error.ts";
import ownManifest from "./trusted-documents.json" with { type: "json" };

/** Apollo's persisted query manifest. */
const MANIFEST = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(
    z.object({ id: z.string().min(1), name: z.string(), type: z.enum(["query", "mutation", "subscription"]), body: z.string().min(1) }),
  ),
});

export type Manifest = z.infer<typeof MANIFEST>;

/** The operations of the page, as they stood when it was built. */
export const PAGE_MANIFEST: Manifest = MANIFEST.parse(ownManifest);

const PAGE_OPERATIONS = new Set(PAGE_MANIFEST.operations.map(({ name }) => name));

/** Whether the page gives this name: only such become labels and names of spans, since callers could make up any number of others. */
export function isNameOfPage(operation: string): boolean {
  return PAGE_OPERATIONS.has(operation);
}

/** Reads a manifest from a file; BAD_USER_INPUT in one line where it is none. */
export function readManifest(file: string): Manifest {
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const reason = error instanceof z.ZodError ? `${error.issues[0]?.path.join(".")}: ${error.issues[0]?.message}` : String(error);
    throw new ExplorerError("BAD_USER_INPUT", `TRUSTED_DOCUMENTS names "${file}", which is no manifest of persisted queries (${reason}).`);
  }
}

/**
 * Lets only trusted documents through: asked by id (`documentId`, or Apollo's `persistedQuery` extension), or in full, whatever their
 * layout and whichever `__typename` a client has added. Everything else is refused with UNTRUSTED_DOCUMENT before it is looked at further.
 */
export function onlyTrusted(manifests: readonly Manifest[]): RequestHandler {
  const byId = new Map<string, string>();
  const known = new Set<string>();
  for (const { id, body } of manifests.flatMap(({ operations }) => operations)) {
    byId.set(id, body);
    known.add(essenceOf(body) ?? "");
  }
  return (request, _response, next) => {
    const asked = ASKED.safeParse(request.method === "GET" ? request.query : request.body);
    if (!asked.success) throw untrusted();
    const { query, id } = asked.data;
    if (query == null) {
      const body = id === undefined ? undefined : byId.get(id);
      if (body === undefined || request.method === "GET") throw untrusted();
      const { operationName, variables } = asked.data;
      request.body = { query: body, ...(operationName == null ? {} : { operationName }), ...(variables == null ? {} : { variables }) };
    } else {
      const essence = essenceOf(query);
      if (essence === undefined || !known.has(essence)) throw untrusted();
    }
    next();
  };
}

const ASKED = z
  .object({
    query: z.string().nullish(),
    documentId: z.string().nullish(),
    extensions: z
      .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
      .nullish()
      .catch(undefined),
    operationName: z.unknown().optional(),
    variables: z.unknown().optional(),
  })
  .transform(({ documentId, extensions, ...asked }) => ({ ...asked, id: documentId ?? extensions?.persistedQuery?.sha256Hash }));

/** A hash of what a document asks, apart from its layout and from `__typename`; undefined for what is no GraphQL. */
function essenceOf(text: string): string | undefined {
  try {
    const bare = visit(parse(text, { maxTokens: 10_000, noLocation: true }), {
      [Kind.FIELD]: (field) => (field.name.value === "__typename" && !field.alias && !field.directives?.length ? null : undefined),
    });
    return createHash("sha256").update(print(bare)).digest("hex");
  } catch {
    return undefined;
  }
}

function untrusted(): ExplorerError {
  return new ExplorerError(
    "UNTRUSTED_DOCUMENT",
    "This server answers only the operations that its keeper trusts, and this is none of them. All it knows can be had at /export/.",
  );
}
