import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CompiledCorpus } from "#argument/graph.ts";
import type { CallOptions, GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "./ask-graphql.ts";

const FOLDER = fileURLToPath(new URL("../docs/queries/", import.meta.url));

/** The examples of docs/queries in the order in which one would read them, from first steps to the stories. A new one is a file and its name here. */
export const READING_ORDER = {
  "First steps": [
    "first-steps",
    "vocabulary",
    "find",
    "find-with-highlights",
    "look-up",
    "relations-of-many",
    "page-through-claims",
    "by-ids",
  ],
  "Choose and count": ["which-claims", "why-nothing-is-found", "our-own-reading", "best-connected", "what-changed"],
  "Literature and law": [
    "literature-shelf",
    "cited-by",
    "evidence-for-a-claim",
    "law-of-a-rule",
    "what-rests-on-a-provision",
    "law-that-is-not-in-force",
    "not-yet-verified",
  ],
  Routes: ["neighbourhood", "trace", "trace-out-of-a-node", "told-case", "what-stops-every-route", "tools-and-what-gets-past"],
  "The dispute": [
    "arguments-about-an-option",
    "critical-questions",
    "verdicts-for-every-audience",
    "verdicts-and-why",
    "which-choice-flips-it",
    "under-another-semantics",
    "how-strong",
    "what-moves-it-most",
    "what-settles-it",
    "what-if",
    "what-is-left-open",
    "options-by-criteria",
    "the-whole-dispute",
  ],
} as const satisfies Record<string, readonly string[]>;

export const EXAMPLE_NAMES: readonly string[] = Object.values(READING_ORDER).flat();

/** Names of the files that are there. */
export const EXAMPLE_FILES: readonly string[] = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith(".graphql") ? [file.replace(".graphql", "")] : [],
);

export function exampleText(name: string): string {
  return readFileSync(`${FOLDER}${name}.graphql`, "utf8");
}

/** What it asks and for whom: the comment above it. */
export function exampleSays(name: string): string {
  const lines = exampleText(name).split("\n");
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("#")),
  );
  return comment.map((line) => line.slice(1).trim()).join(" ");
}

export function resultFile(name: string): string {
  return `${FOLDER}results/${name}.json`;
}

/** A version of the corpus made up for the examples: as today's, but for one claim that was not there and one label that was another. */
export function madeUpEarlier(corpus: CompiledCorpus): CompiledCorpus {
  const without = "clm.avoidable";
  return {
    ...corpus,
    version: createHash("sha256").update("made up for the examples").digest("hex"),
    nodes: corpus.nodes
      .filter(({ slug }) => slug !== without)
      .map((node) => (node.slug === "clm.cheap" ? { ...node, label: "Refusals come off at small cost" } : node)),
    edges: corpus.edges.filter(({ from, to }) => from !== without && to !== without),
  };
}

/**
 * The answer of a store to an example as it is kept: long lists cut, with what was cut off told and hashed; numbers to nine decimals, since
 * the last digits of a sum are nobody's promise. Throws where the example is not answered.
 */
export async function answerTo(store: GraphStore, name: string, call: CallOptions): Promise<unknown> {
  const { data, errors } = await askGraphql(store, exampleText(name), {}, call);
  if (errors.length > 0) throw new Error(`docs/queries/${name}.graphql: ${errors.map(({ message }) => message).join("; ")}`);
  return shortened({ data });
}

/** Items of a list that are kept where there are more. */
export const MOST_KEPT = 12;

function shortened(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9;
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, shortened(held)]));
  const items = value.map(shortened);
  if (items.length <= MOST_KEPT + 1) return items;
  const rest = items.slice(MOST_KEPT);
  const hash = createHash("sha256").update(JSON.stringify(rest)).digest("hex").slice(0, 12);
  return [...items.slice(0, MOST_KEPT), `… ${rest.length} more, of SHA-256 ${hash}`];
}

const WIDTH = 138;

/** JSON for reading: whatever fits on a line stands on one. */
export function printed(value: unknown, indent = ""): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ["[", "]", value.map((item) => printed(item, inner))]
    : ["{", "}", Object.entries(value).map(([field, held]) => `${JSON.stringify(field)}: ${printed(held, inner)}`)];
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const fields = Object.entries(value).map(([field, held]) => `${JSON.stringify(field)}: ${onOneLine(held)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
