import type { SourceRecord } from "./source.ts";
import type { Grade, Grip, Kind, Rating, Relation } from "./vocabulary.ts";
import { GRADES } from "./vocabulary.ts";

/**
 * Who says it. `at` of the paper is a sentence of its abstract ("S3"), the step between two ("S3-S4"), the seen opening of its introduction
 * ("intro") or its list of contents ("contents"). "ours" is our own reading and is never passed off as the paper's or the literature's.
 */
export type Origin = { readonly by: "paper"; readonly at: string } | { readonly by: "literature" } | { readonly by: "ours" };

/**
 * A source, with the pinpoint where one is named: `at` as written ("S3"), `locator` spelt out ("abstract, sentence 3"), `passage` the slug of
 * the Passage or Provision node.
 */
export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly locator?: string;
  readonly passage?: string;
  readonly grade: Grade;
}

interface NodeCore<K extends Kind> {
  readonly kind: K;
  /** Stable and citable: "mec.cap-gain"; a source's slug is its citation key. */
  readonly slug: string;
  readonly label: string;
  /** How the node is named in the middle of a sentence: "the duty to inform integrators". */
  readonly phrase: string;
  /** True where the phrase takes a plural verb. */
  readonly plural?: boolean;
  readonly summary: string;
  readonly origin: Origin;
  /** The best grade among its citations. */
  readonly grade: Grade;
  readonly citations: readonly Citation[];
}

export interface PolicyToolNode extends NodeCore<"PolicyTool"> {
  /** What gets past the tool. Our reading. */
  readonly past?: string;
}

export interface ArgumentNode extends NodeCore<"Argument"> {
  readonly scheme: string;
  readonly premises: readonly string[];
  readonly stance: "for" | "against" | "undercuts";
  readonly target: string;
  /** Set where the target can stand beside the attack. */
  readonly bearing?: "weakens";
  /** The criterion on which a practical argument rests. */
  readonly value?: string;
}

export interface AudienceNode extends NodeCore<"Audience"> {
  /** Groups of criteria, each before the next and all before the criteria not named. */
  readonly prefers: readonly (readonly string[])[];
}

export interface CausalChainNode extends NodeCore<"CausalChain"> {
  readonly path: readonly string[];
  readonly compromises: readonly string[];
  readonly defeats: readonly string[];
  readonly tools: readonly { readonly tool: string; readonly on: string }[];
  readonly costs: string;
  readonly residue: string;
  readonly confidence: string;
}

/** A work of the literature, or an instrument or a case; `record` is what is cited. */
export interface SourceNode extends NodeCore<"Source" | "Instrument"> {
  readonly record: SourceRecord;
}

/** A place in a source: a sentence of the paper, an article of an act. `summary` says what stands there, in our words. */
export interface PassageNode extends NodeCore<"Passage" | "Provision"> {
  /** Slug of the Source or Instrument. */
  readonly of: string;
  /** The pinpoint as cited: "S3", "Art 55(1)". */
  readonly at: string;
  /** The pinpoint spelt out where `at` is short for it: "abstract, sentence 3". */
  readonly locator: string;
  readonly otherNumbering?: string;
}

type SpecialKind = "PolicyTool" | "Argument" | "Audience" | "CausalChain" | "Source" | "Instrument" | "Passage" | "Provision";
export type PlainNode = NodeCore<Exclude<Kind, SpecialKind>>;
export type GraphNode = PlainNode | PolicyToolNode | ArgumentNode | AudienceNode | CausalChainNode | SourceNode | PassageNode;

export interface GraphEdge {
  /** `from~relation~to`: stable and citable, since no two edges share all three. */
  readonly id: string;
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly origin: Origin;
  readonly grade: Grade;
  readonly citations: readonly Citation[];
  /** Why it is held, in our words. */
  readonly reason?: string;
  /**
   * Of steps that stand for routes: "spelt-out" where the graph has such a route (the step is then on no route itself), "not-spelt-out"
   * where it does not know how. See trace/unfold.ts.
   */
  readonly summary?: "spelt-out" | "not-spelt-out";
  readonly grip?: Grip;
  readonly rating?: Rating;
  readonly bearing?: "weakens";
}

/** What travels between store, reasoning and page: a part of the corpus, in order of slug and id. */
export interface GraphPart {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The corpus compiled: everything, in order of slug and id. The same entries make the same version on every machine. */
export interface CompiledCorpus extends GraphPart {
  /** SHA-256 over the canonical form of all else; 64 hexadecimal digits. */
  readonly version: string;
  readonly title: string;
  /** The day to which it was brought up, ISO 8601. */
  readonly asOf: string;
}

/** A part with its indexes. Immutable; building it costs O(nodes + edges log edges), each lookup O(1). */
export interface ArgumentGraph extends GraphPart {
  node(slug: string): GraphNode | undefined;
  edge(id: string): GraphEdge | undefined;
  /** Edges that leave a node, in order of target, then relation. */
  out(slug: string): readonly GraphEdge[];
  /** Edges that enter a node, in order of origin node, then relation. */
  in(slug: string): readonly GraphEdge[];
}

export function edgeId(from: string, relation: Relation, to: string): string {
  return `${from}~${relation}~${to}`;
}

/** Orders by UTF-16 code unit, which is code point order for the ASCII slugs; never by locale, so every machine agrees. */
export function bySlug(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 for the best grade, 3 for none. */
export function gradeRank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

/** The best grade among citations, since one good source is enough; "none" without any. */
export function bestGrade(citations: readonly Citation[]): Grade {
  return GRADES[Math.min(...citations.map((citation) => gradeRank(citation.grade)), GRADES.length - 1)] ?? "none";
}

/** Indexes a part. Edges whose ends are not among the nodes are kept: a part may stop at its border. */
export function buildGraph(part: GraphPart): ArgumentGraph {
  const nodes = part.nodes.toSorted((a, b) => bySlug(a.slug, b.slug));
  const edges = part.edges.toSorted((a, b) => bySlug(a.id, b.id));
  const nodeBySlug = new Map(nodes.map((node) => [node.slug, node]));
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]));
  const out = indexBy(
    edges,
    (edge) => edge.from,
    (a, b) => bySlug(a.to, b.to) || bySlug(a.relation, b.relation),
  );
  const into = indexBy(
    edges,
    (edge) => edge.to,
    (a, b) => bySlug(a.from, b.from) || bySlug(a.relation, b.relation),
  );
  return {
    nodes,
    edges,
    node: (slug) => nodeBySlug.get(slug),
    edge: (id) => edgeById.get(id),
    out: (slug) => out.get(slug) ?? [],
    in: (slug) => into.get(slug) ?? [],
  };
}

function indexBy(
  edges: readonly GraphEdge[],
  end: (edge: GraphEdge) => string,
  order: (a: GraphEdge, b: GraphEdge) => number,
): ReadonlyMap<string, readonly GraphEdge[]> {
  const index = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const list = index.get(end(edge));
    if (list) list.push(edge);
    else index.set(end(edge), [edge]);
  }
  for (const list of index.values()) list.sort(order);
  return index;
}
