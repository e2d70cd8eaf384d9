import type { SourceRecord } from "./source.ts";
import type { Grade, Grip, Kind, Rating, Relation } from "./vocabulary.ts";

/**
 * The corpus as it is written, before it is compiled into a graph: entries in the words of the files, each knowing its file and line.
 * graph-seed/format.ts is the same as a schema; graph-seed/read-corpus.ts makes this of the files.
 */
export interface Corpus {
  readonly meta: CorpusMeta;
  readonly nodes: readonly Located<NodeEntry>[];
  readonly arguments: readonly Located<ArgumentEntry>[];
  readonly chains: readonly Located<ChainEntry>[];
  readonly works: readonly Located<WorkEntry>[];
  readonly instruments: readonly Located<InstrumentEntry>[];
}

export interface CorpusMeta {
  readonly title: string;
  /** Citation key of the paper whose sentences origins name. */
  readonly paper: string;
  /** The day to which the corpus was brought up, ISO 8601. */
  readonly asOf: string;
  readonly licence: string;
}

/** An entry and where it stands; `line` takes the path of a field within the entry, for the line of that field. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  line(...path: readonly (string | number)[]): number;
}

/** Kinds whose nodes are written under `nodes:`; the others have lists of their own. */
export const PLAIN_KINDS = [
  "Actor",
  "Modification",
  "Mechanism",
  "Capability",
  "Safeguard",
  "Risk",
  "Harm",
  "Rule",
  "Assumption",
  "PolicyOption",
  "PolicyTool",
  "Criterion",
  "Audience",
  "Claim",
  "CriticalQuestion",
  "Evidence",
  "CaseStudy",
] as const satisfies readonly Kind[];
export type PlainKind = (typeof PLAIN_KINDS)[number];

/** Relations that are never written, since entries of other forms say them already. */
export const DERIVED_RELATIONS = [
  "is_premise_of",
  "argues_for",
  "argues_against",
  "undercuts",
  "passes",
] as const satisfies readonly Relation[];
type WrittenRelation = Exclude<Relation, (typeof DERIVED_RELATIONS)[number]>;

/** "paper S3", "paper S3-S4", "paper intro", "literature" or "ours". */
export type OriginText = string;
/** "qi-2023-finetuning", or with a pinpoint "eu-ai-act, Art 55(1)". */
export type CitationText = string;

export interface NodeEntry {
  readonly id: string;
  readonly kind: PlainKind;
  readonly label: string;
  readonly phrase?: string | undefined;
  readonly plural?: boolean | undefined;
  readonly summary: string;
  readonly origin: OriginText;
  readonly past?: string | undefined;
  readonly prefers?: readonly (readonly string[])[] | undefined;
  readonly sources?: readonly CitationText[] | undefined;
  readonly relations?: readonly RelationEntry[] | undefined;
}

/** Exactly one written relation is a key, its target the value: `breaks: asm.capability-fixed`. */
export type RelationEntry = { readonly [R in WrittenRelation]?: string | undefined } & {
  readonly origin: OriginText;
  readonly reason?: string | undefined;
  readonly sources?: readonly CitationText[] | undefined;
  readonly summary?: boolean | undefined;
  readonly grip?: Grip | undefined;
  readonly rating?: Rating | undefined;
};

export interface ArgumentEntry {
  readonly id: string;
  readonly label: string;
  readonly scheme: string;
  readonly premises: readonly string[];
  readonly for?: string | undefined;
  readonly against?: string | undefined;
  readonly undercuts?: string | undefined;
  readonly bearing?: "weakens" | undefined;
  readonly value?: string | undefined;
  readonly summary: string;
  readonly origin: OriginText;
  readonly sources?: readonly CitationText[] | undefined;
}

export interface ChainEntry {
  readonly id: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly compromises?: readonly string[] | undefined;
  readonly defeats: readonly string[];
  readonly summary: string;
  readonly tools: readonly { readonly tool: string; readonly on: string }[];
  readonly costs: string;
  readonly residue: string;
  readonly confidence: string;
  readonly origin: OriginText;
  readonly sources?: readonly CitationText[] | undefined;
}

export interface PassageEntry {
  readonly at: string;
  readonly locator?: string | undefined;
  readonly otherNumbering?: string | undefined;
  readonly says: string;
  /** Without it, the grade of the source. */
  readonly evidence?: Grade | undefined;
  /** Where this passage itself was seen, when it was read more closely than its source as a whole. */
  readonly seenAt?: string | undefined;
}

/** How far a work was read, as its `read` says it, with the best grade that such a reading can earn. */
export const READINGS = {
  "in full": "primary",
  "in part": "primary",
  "abstract or opening": "primary",
  "accounts by others": "secondary",
  "record only": "unverified",
  "not at all": "unverified",
} as const satisfies Readonly<Record<string, Grade>>;
export type Reading = keyof typeof READINGS;
export const READING_DEPTHS = Object.keys(READINGS) as readonly Reading[];

export type WorkEntry = SourceRecord & { readonly passages?: readonly PassageEntry[] | undefined };

export type InstrumentEntry = SourceRecord & {
  readonly status: string;
  /** The options of the paper of which the instrument is an example. Our reading. */
  readonly exemplifies?: readonly string[] | undefined;
  readonly provisions?: readonly PassageEntry[] | undefined;
};

/** The relation that an entry writes, with its target; undefined where it writes none or several (the format refuses both). */
export function writtenRelation(
  entry: RelationEntry,
  relations: readonly Relation[],
): { readonly relation: Relation; readonly to: string } | undefined {
  let found: { readonly relation: Relation; readonly to: string } | undefined;
  for (const relation of relations) {
    const to = (entry as Readonly<Record<string, unknown>>)[relation];
    if (typeof to !== "string") continue;
    if (found) return undefined;
    found = { relation, to };
  }
  return found;
}

/** Splits "key, pinpoint" at the first comma. */
export function parseCitation(text: CitationText): { readonly source: string; readonly at?: string } {
  const comma = text.indexOf(",");
  if (comma < 0) return { source: text.trim() };
  return { source: text.slice(0, comma).trim(), at: text.slice(comma + 1).trim() };
}

/** The slug of a passage or provision: its source's key, a point, and its pinpoint in lower-case letters, digits and hyphens. */
export function passageSlug(source: string, at: string): string {
  const pinpoint = at
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${source}.${pinpoint}`;
}
