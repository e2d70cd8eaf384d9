import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import { DEFAULT_MAX_LENGTH, type Trace, type TraceEnds, traceRoutes } from "#argument/trace.ts";
import type { Kind } from "#argument/vocabulary.ts";
import { allNeighbours } from "../store/all-neighbours.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { LIMITS, startClock, withinOneLimit } from "../store/limits.ts";
import { type CitedKeys, citedBy, edgesOfTrace } from "./collect-sources.ts";
import type { ExportedSource } from "./format.ts";
import { whatIsMissing } from "./what-is-missing.ts";

/** What is taken away. */
export type Subject =
  | { readonly type: "corpus"; readonly kind?: "Source" | "Instrument" }
  | { readonly type: "nodes"; readonly slugs: readonly string[] }
  | { readonly type: "trace"; readonly ends: TraceEnds; readonly maxLength?: number };

const MOST_ROUTES = 200;
const MOST_NODES = LIMITS.slugs.most;
/** Nodes whose edges are asked for at a time. */
const AT_ONCE = 10;
/** Milliseconds that one search for routes may take, during which nothing else is answered. */
const SEARCH_LIMIT = 2_000;

/** Sources by key; `missing` says, after "not complete:", why there may be others, and is not there where these are all. */
export interface Taken {
  readonly sources: readonly ExportedSource[];
  readonly missing?: string;
}

/** The sources of a subject. Throws BAD_USER_INPUT for what does not exist. */
export async function sourcesOf(store: GraphStore, subject: Subject, call: CallOptions = {}): Promise<Taken> {
  if (subject.type === "corpus")
    return { sources: await allSources(store, subject.kind ? [subject.kind] : ["Source", "Instrument"], call) };
  if (subject.type === "nodes") return { sources: await withRecords(store, await keysOfNodes(store, subject.slugs, call), call) };
  const traced = await traceOf(store, subject, call);
  const sources = await withRecords(store, citedBy(thingsOfTrace(traced, subject)), call);
  return { sources, ...(traced.missing === undefined ? {} : { missing: traced.missing }) };
}

/**
 * The trace of a subject with its part of the graph. The search takes what the store left of the time, at most two seconds, and tells of what it had
 * not looked at by then as `missing`; CANCELLED when the signal strikes.
 */
export async function traceOf(store: GraphStore, subject: Extract<Subject, { type: "trace" }>, call: CallOptions = {}): Promise<Traced> {
  const maxLength = subject.maxLength ?? DEFAULT_MAX_LENGTH;
  const shared = withinOneLimit(call);
  const part = await store.between({ ends: subject.ends, maxLength, limit: 5_000 }, shared);
  startClock(shared);
  const graph = buildGraph(part);
  const trace: Trace = traceRoutes(graph, subject.ends, {
    maxLength,
    first: MOST_ROUTES,
    timeLimit: Math.min(SEARCH_LIMIT, shared.timeLimit),
    ...(shared.signal ? { signal: shared.signal } : {}),
  });
  const missing = whatIsMissing(trace, part.truncated);
  return { graph, trace, ...(missing === undefined ? {} : { missing }) };
}

export interface Traced {
  readonly graph: ArgumentGraph;
  readonly trace: Trace;
  /** Why there may be other routes, after "not complete:"; not there where these are all. */
  readonly missing?: string;
}

function thingsOfTrace({ graph, trace }: Traced, subject: Extract<Subject, { type: "trace" }>): readonly (GraphNode | GraphEdge)[] {
  const ends = [...("from" in subject.ends ? [subject.ends.from] : []), ...("to" in subject.ends ? [subject.ends.to] : [])];
  const nodes = trace.outcome === "reached" ? trace.routes.flatMap((route) => route.nodes) : ends;
  return [...[...new Set(nodes)].flatMap((slug) => graph.node(slug) ?? []), ...edgesOfTrace(trace)];
}

async function keysOfNodes(store: GraphStore, slugs: readonly string[], call: CallOptions): Promise<CitedKeys> {
  if (slugs.length === 0 || slugs.length > MOST_NODES)
    throw new ExplorerError("BAD_USER_INPUT", `"slugs" names ${slugs.length} nodes; it must be from 1 to ${MOST_NODES}.`);
  const found = await store.nodes(slugs, call);
  const missing = slugs.find((_, index) => !found[index]);
  if (missing !== undefined) {
    const near = await store.search({ text: missing.slice(0, 200), first: 5 }, call);
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `There is no node "${missing}".${didYouMean(
        missing,
        near.map(({ node }) => node.slug),
      )}`,
    );
  }
  const nodes = found.filter((node) => node !== null);
  const others = nodes.filter((node) => !("record" in node));
  const edges: GraphEdge[] = [];
  for (let start = 0; start < others.length; start += AT_ONCE) {
    const some = others.slice(start, start + AT_ONCE);
    edges.push(...(await Promise.all(some.map((node) => edgesAt(store, node.slug, call)))).flat());
  }
  return citedBy([...nodes, ...edges]);
}

async function edgesAt(store: GraphStore, slug: string, call: CallOptions): Promise<readonly GraphEdge[]> {
  return (await allNeighbours(store, slug, {}, call)).map(({ edge }) => edge);
}

async function allSources(store: GraphStore, kinds: readonly Kind[], call: CallOptions): Promise<readonly ExportedSource[]> {
  const sources: ExportedSource[] = [];
  let after: string | undefined;
  do {
    const page = await store.page({ filter: { kinds }, first: 100, after }, call);
    sources.push(...page.items.flatMap(({ item }) => ("record" in item ? [{ record: item.record, pinpoints: [] }] : [])));
    after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return sources;
}

async function withRecords(store: GraphStore, keys: CitedKeys, call: CallOptions): Promise<readonly ExportedSource[]> {
  const names = [...keys.keys()];
  const found: (GraphNode | null)[] = [];
  for (let start = 0; start < names.length; start += 500) found.push(...(await store.nodes(names.slice(start, start + 500), call)));
  return found.flatMap((node) => (node && "record" in node ? [{ record: node.record, pinpoints: keys.get(node.slug) ?? [] }] : []));
}
