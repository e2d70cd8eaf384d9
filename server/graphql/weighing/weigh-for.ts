import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { type Kind, STATEMENT_KINDS } from "#argument/vocabulary.ts";
import { type Audience, putFirst } from "#argument/weigh/audience.ts";
import type { ConstructOptions } from "#argument/weigh/construct.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf, type Reading } from "#argument/weigh/of-corpus.ts";
import { type Weighing, weigh } from "#argument/weigh.ts";
import type { Context } from "../context.ts";

/** Whom a verdict is for, as asked in GraphQL. */
export interface ForWhom {
  readonly audience?: string | null | undefined;
  readonly putFirst?: readonly string[] | null | undefined;
  readonly grant?: readonly string[] | null | undefined;
  readonly deny?: readonly string[] | null | undefined;
  readonly reading?: Reading | null | undefined;
}

export interface Weighed {
  readonly graph: ArgumentGraph;
  readonly reading: Reading;
  readonly dispute: Dispute;
  readonly audience: Audience;
  /** What was asked of the construction. */
  readonly construction: ConstructOptions;
  readonly weighing: Weighing;
}

/** All that takes part in being weighed. */
const WEIGHED_KINDS: readonly Kind[] = [...STATEMENT_KINDS, "Argument", "Criterion", "Audience"];

/** What was weighed for one operation, since a list asks the same for each of its items. */
const weighed = new WeakMap<Context, Map<string, Promise<Weighed>>>();

/**
 * The dispute weighed for an audience, once an operation. Throws BAD_USER_INPUT for an unknown audience, criterion or statement,
 * QUERY_TOO_COMPLEX for a corpus too large to weigh at once.
 */
export function weighFor(context: Context, asked: ForWhom | null | undefined): Promise<Weighed> {
  const key = JSON.stringify(asked ?? {});
  const known = weighed.get(context) ?? new Map<string, Promise<Weighed>>();
  weighed.set(context, known);
  const found = known.get(key) ?? weighNow(context, asked ?? {});
  known.set(key, found);
  return found;
}

async function weighNow(context: Context, asked: ForWhom): Promise<Weighed> {
  const graph = await weighedGraph(context);
  const reading = asked.reading ?? "evidential";
  const dispute = disputeOf(graph, reading);
  const audience = audienceOf(graph, asked);
  const [granted, denied] = [asked.grant, asked.deny].map((slugs) => new Set((slugs ?? []).map((slug) => statementIn(dispute, slug))));
  const both = [...(granted ?? [])].find((slug) => denied?.has(slug));
  if (both !== undefined) throw new ExplorerError("BAD_USER_INPUT", `"${both}" is granted and denied; it can be one of them.`);
  const construction = { audience, ...(granted ? { granted } : {}), ...(denied ? { denied } : {}) };
  return { graph, reading, dispute, audience, construction, weighing: weigh(dispute, construction) };
}

/** All that is weighed, and whom it is weighed for. */
export function weighedGraph({ whole }: Context): Promise<ArgumentGraph> {
  return whole(WEIGHED_KINDS);
}

export function statementIn(dispute: Dispute, slug: string): string {
  if (dispute.statements.some(({ id }) => id === slug)) return slug;
  const known = dispute.statements.map(({ id }) => id);
  throw new ExplorerError("BAD_USER_INPUT", `"${slug}" is no statement that is weighed.${didYouMean(slug, known)}`);
}

export function audienceOf(graph: ArgumentGraph, { audience, putFirst: first }: ForWhom): Audience {
  const criteria = (first ?? []).map((slug) => {
    if (graph.node(slug)?.kind === "Criterion") return slug;
    const known = graph.nodes.flatMap((node) => (node.kind === "Criterion" ? node.slug : []));
    throw new ExplorerError("BAD_USER_INPUT", `There is no criterion "${slug}".${didYouMean(slug, known)}`);
  });
  if (audience === undefined || audience === null) return putFirst([...new Set(criteria)]);
  const node = graph.node(audience);
  if (node && "prefers" in node) return putFirst([...new Set(criteria)], node);
  const known = graph.nodes.flatMap((other) => ("prefers" in other ? other.slug : []));
  throw new ExplorerError("BAD_USER_INPUT", `There is no audience "${audience}".${didYouMean(audience, known)}`);
}
