import { createHash } from "node:crypto";
import { ExplorerError } from "#argument/explorer-error.ts";
import { bySlug, type GraphPart } from "#argument/graph.ts";
import { canonical } from "./canonical.ts";

/*
 * What changed from one version of the corpus to the next. Kept is only what was touched, each with a hash before and after, so that the steps
 * from any known version to today's add up exactly: what was added and removed again, or changed and changed back, is no change.
 */

/** Every node and edge with a hash of what it says. */
export type Manifest = ReadonlyMap<string, string>;

/** What was touched: its name in the manifest, and its hash before and after; null where it was not there. */
export type Touched = readonly [name: string, before: string | null, after: string | null];

/** The step away from a version, to the one that came after it. */
export interface Revision extends KnownVersion {
  readonly touched: readonly Touched[];
}

export interface KnownVersion {
  readonly version: string;
  /** The day to which the corpus was brought up. */
  readonly asOf: string;
}

export interface Change {
  readonly type: "node" | "edge";
  /** The slug of a node, the id of an edge. */
  readonly key: string;
  readonly change: "added" | "removed" | "changed";
}

/** Most versions that are remembered beside today's. */
export const MOST_REVISIONS = 50;

/** Names put nodes before edges, each in order of slug or id. */
const PREFIXES = { node: "0", edge: "1" } as const;

export function manifestOf({ nodes, edges }: GraphPart): Manifest {
  return new Map([
    ...nodes.map((node) => [nodeName(node.slug), hashOf(node)] as const),
    ...edges.map((edge) => [edgeName(edge.id), hashOf(edge)] as const),
  ]);
}

export function nodeName(slug: string): string {
  return PREFIXES.node + slug;
}

export function edgeName(id: string): string {
  return PREFIXES.edge + id;
}

/** A short hash of what a node or an edge says; the same however its keys are ordered. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("base64url")
    .slice(0, 16);
}

export function touchedBetween(before: Manifest, after: Manifest): readonly Touched[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(bySlug);
  return names.map((name) => [name, before.get(name) ?? null, after.get(name) ?? null] as const).filter(([, then, now]) => then !== now);
}

/** The steps with one more, the oldest of too many left out. Oldest first. */
export function withRevision(revisions: readonly Revision[], next: Revision): readonly Revision[] {
  return [...revisions, next].slice(-MOST_REVISIONS);
}

/** What the steps come to, in order: nodes before edges, by slug or id. */
export function changesOver(revisions: readonly Pick<Revision, "touched">[]): readonly Change[] {
  const first = new Map<string, string | null>();
  const last = new Map<string, string | null>();
  for (const { touched } of revisions) {
    for (const [name, before, after] of touched) {
      if (!first.has(name)) first.set(name, before);
      last.set(name, after);
    }
  }
  return [...first].sort(([a], [b]) => bySlug(a, b)).flatMap(([name, before]) => changeOf(name, before, last.get(name) ?? null));
}

function changeOf(name: string, before: string | null, after: string | null): readonly Change[] {
  if (before === after) return [];
  const type = name.startsWith(PREFIXES.node) ? "node" : "edge";
  return [{ type, key: name.slice(1), change: before === null ? "added" : after === null ? "removed" : "changed" }];
}

const SHORTEST = 8;
/** How many known versions a refusal names. */
const NAMED = 8;

/**
 * Where a version stands among those known, newest first; of one that came again, the newest. Its first 8 digits or more will do. Throws BAD_USER_INPUT, which
 * names those known.
 */
export function findVersion(known: readonly KnownVersion[], asked: string): number {
  const exact = known.findIndex(({ version }) => version === asked);
  if (exact >= 0) return exact;
  const fitting = asked.length < SHORTEST ? [] : known.filter(({ version }) => version.startsWith(asked));
  const [one] = fitting;
  if (one && fitting.every(({ version }) => version === one.version)) return known.indexOf(one);
  const names = known.slice(0, NAMED).map(({ version, asOf }) => `${version.slice(0, 12)} (${asOf})`);
  const more = known.length > NAMED ? ` and ${known.length - NAMED} earlier ones` : "";
  throw new ExplorerError("BAD_USER_INPUT", `The version "${asked.slice(0, 64)}" is not known here. Known are ${names.join(", ")}${more}.`);
}
