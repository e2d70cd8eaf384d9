import { createHash } from "node:crypto";
import { compileCorpus } from "#argument/compile-corpus.ts";
import type { Corpus } from "#argument/corpus.ts";
import type { CompiledCorpus, GraphPart } from "#argument/graph.ts";

/** Compiles a corpus, unless `part` is what it compiles to, and gives it its version. */
export function compileSeed(corpus: Corpus, part: GraphPart = compileCorpus(corpus)): CompiledCorpus {
  const content = { title: corpus.meta.title, asOf: corpus.meta.asOf, ...part };
  return { version: createHash("sha256").update(canonicalJson(content)).digest("hex"), ...content };
}

/**
 * JSON with the keys of every object in code unit order and no white space: the canonical form of RFC 8785 for the values that occur here
 * (objects, arrays, strings, booleans). Keys that are undefined are left out.
 */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}
