import { didYouMean, nearestNames } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphNode } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { ALL_KINDS, type Kind } from "#argument/vocabulary.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** How open ends are asked for, in every command about routes. */
export const ENDS_OPTIONS = { "out-of": { type: "string" }, into: { type: "string" }, kinds: { type: "string" } } as const;

/** The ends that the command line asks for: FROM and TO, or one node with the other end open. */
export async function askedEnds(
  store: GraphStore,
  positionals: readonly string[],
  options: { readonly "out-of"?: string; readonly into?: string; readonly kinds?: string },
  command = "trace",
): Promise<TraceEnds> {
  const { "out-of": outOf, into, kinds } = options;
  const open = [outOf, into].filter((end) => end !== undefined);
  if (open.length > 1 || (open.length === 1 ? positionals.length > 0 : positionals.length !== 2)) {
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `A ${command} needs FROM and TO, or one of --out-of NODE and --into NODE. See "riparian ${command} --help".`,
    );
  }
  if (kinds !== undefined && open.length === 0)
    throw new ExplorerError("BAD_USER_INPUT", "--kinds says where an open end stops: it goes with --out-of or --into.");
  const stops = kinds === undefined ? {} : { kinds: kinds.split(",").map(parseKind) };
  if (outOf !== undefined) return { from: await findNode(store, outOf), ...stops };
  if (into !== undefined) return { to: await findNode(store, into), ...stops };
  const [from = "", to = ""] = positionals;
  return { from: await findNode(store, from), to: await findNode(store, to) };
}

function parseKind(text: string): Kind {
  const kind = ALL_KINDS.find((candidate) => candidate.toLowerCase() === text.trim().toLowerCase());
  if (!kind)
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `There is no kind "${text}".${didYouMean(text, ALL_KINDS) || ` The kinds are: ${ALL_KINDS.join(", ")}.`}`,
    );
  return kind;
}

/** A node by its slug, or by its label where just one node has it. */
export async function findNode(store: GraphStore, text: string): Promise<string> {
  if (text.trim() === "") throw new ExplorerError("BAD_USER_INPUT", "A name is empty; it must be the slug or the label of a node.");
  const [bySlug] = await store.nodes([text]);
  if (bySlug) return bySlug.slug;
  const hits = await store.search({ text, first: 5 });
  const same = hits.filter(({ node }) => node.label.toLowerCase() === text.toLowerCase());
  const [only, ...others] = same;
  if (only && others.length === 0) return only.node.slug;
  const near = (hits.length > 0 ? hits.map(({ node }) => node) : await likeSlug(store, text))
    .map(({ slug, label }) => `${slug} (${label})`)
    .join(", ");
  throw new ExplorerError(
    "BAD_USER_INPUT",
    `There is no node "${text}".${near ? ` Nearest: ${near}.` : " Search for it on the page, or see graph-seed/corpus."}`,
  );
}

/** For a slip in a slug: of the nodes that its words find one by one, those with the nearest slugs. */
async function likeSlug(store: GraphStore, text: string): Promise<readonly GraphNode[]> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const hits = await Promise.all(words.slice(0, 5).map((word) => store.search({ text: word.slice(0, 100), first: 50 })));
  const nodes = new Map(hits.flat().map(({ node }) => [node.slug, node]));
  return nearestNames(text, nodes.keys()).flatMap((slug) => nodes.get(slug) ?? []);
}
