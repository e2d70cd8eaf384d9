import type {
  ArgumentEntry,
  ChainEntry,
  CitationText,
  Corpus,
  InstrumentEntry,
  NodeEntry,
  OriginText,
  PassageEntry,
  WorkEntry,
} from "./corpus.ts";
import { parseCitation, passageSlug, writtenRelation } from "./corpus.ts";
import type { Citation, GraphEdge, GraphNode, GraphPart, Origin } from "./graph.ts";
import { bestGrade, bySlug, edgeId } from "./graph.ts";
import type { SourceRecord } from "./source.ts";
import { markSummaries } from "./trace/unfold.ts";
import type { Grade, Relation } from "./vocabulary.ts";
import { ALL_RELATIONS } from "./vocabulary.ts";

/**
 * Compiles the written corpus into a graph part, in order of slug and id.
 *
 * What entries leave to be derived is derived here: the phrase of a node, grades from the sources named, edges from arguments, told cases and
 * pinpoints, and for each summary step whether the graph spells it out (shared/tracing 2). It never fails: an end or a source that does
 * not exist stays as written and is for the checks to report. Cost: linear in the corpus, but for unfolding (see trace/unfold.ts).
 */
export function compileCorpus(corpus: Corpus): GraphPart {
  const cite = citer(corpus);
  const nodes = [
    ...corpus.nodes.map(({ value }) => plainNode(value, cite)),
    ...corpus.arguments.map(({ value }) => argumentNode(value, cite)),
    ...corpus.chains.map(({ value }) => chainNode(value, cite)),
    ...corpus.works.flatMap(({ value }) => sourceNodes("Source", value, value.passages, corpus.meta.paper)),
    ...corpus.instruments.flatMap(({ value }) => sourceNodes("Instrument", value, value.provisions, corpus.meta.paper)),
  ].toSorted((a, b) => bySlug(a.slug, b.slug));
  const edges = [
    ...corpus.nodes.flatMap(({ value }) => writtenEdges(value, cite)),
    ...corpus.arguments.flatMap(({ value }) => argumentEdges(value, cite)),
    ...corpus.chains.flatMap(({ value }) => chainEdges(value, cite)),
    ...corpus.works.flatMap(({ value }) => passageEdges(value.key, value.passages, value.evidence)),
    ...corpus.instruments.flatMap(({ value }) => instrumentEdges(value)),
  ].toSorted((a, b) => bySlug(a.id, b.id));
  return { nodes, edges: markSummaries({ nodes, edges }) };
}

/** "paper S3" → { by: "paper", at: "S3" }. Text of another form reads as our own, the most modest of the three; the format refuses it. */
export function parseOrigin(text: OriginText): Origin {
  if (text.startsWith("paper ")) return { by: "paper", at: text.slice("paper ".length) };
  return text === "literature" ? { by: "literature" } : { by: "ours" };
}

type Cite = (texts: readonly CitationText[] | undefined) => readonly Citation[];

function citer(corpus: Corpus): Cite {
  const grades = new Map<string, Grade>();
  const locators = new Map<string, string>();
  const add = (key: string, grade: Grade, passages: readonly PassageEntry[] | undefined) => {
    grades.set(key, grade);
    for (const passage of passages ?? []) {
      grades.set(passageSlug(key, passage.at), passage.evidence ?? grade);
      locators.set(passageSlug(key, passage.at), passage.locator ?? passage.at);
    }
  };
  for (const { value } of corpus.works) add(value.key, value.evidence, value.passages);
  for (const { value } of corpus.instruments) add(value.key, value.evidence, value.provisions);
  return (texts) =>
    (texts ?? []).map((text) => {
      const { source, at } = parseCitation(text);
      if (at === undefined) return { source, grade: grades.get(source) ?? "unverified" };
      const passage = passageSlug(source, at);
      return { source, at, locator: locators.get(passage) ?? at, passage, grade: grades.get(passage) ?? "unverified" };
    });
}

function plainNode(entry: NodeEntry, cite: Cite): GraphNode {
  const core = {
    slug: entry.id,
    label: entry.label,
    phrase: entry.phrase ?? lowerFirst(entry.label),
    ...(entry.plural ? { plural: true } : {}),
    summary: entry.summary,
    ...assertion(entry, cite),
  };
  if (entry.kind === "PolicyTool") return { kind: entry.kind, ...core, ...(entry.past ? { past: entry.past } : {}) };
  if (entry.kind === "Audience") return { kind: entry.kind, ...core, prefers: entry.prefers ?? [] };
  return { kind: entry.kind, ...core };
}

function argumentNode(entry: ArgumentEntry, cite: Cite): GraphNode {
  const end = argumentEnd(entry);
  return {
    kind: "Argument",
    slug: entry.id,
    label: entry.label,
    phrase: lowerFirst(entry.label),
    summary: entry.summary,
    ...assertion(entry, cite),
    scheme: entry.scheme,
    premises: entry.premises,
    stance: end.stance,
    target: end.target,
    ...(entry.bearing ? { bearing: entry.bearing } : {}),
    ...(entry.value ? { value: entry.value } : {}),
  };
}

function chainNode(entry: ChainEntry, cite: Cite): GraphNode {
  return {
    kind: "CausalChain",
    slug: entry.id,
    label: entry.label,
    phrase: lowerFirst(entry.label),
    summary: entry.summary,
    ...assertion(entry, cite),
    path: entry.path,
    compromises: entry.compromises ?? [],
    defeats: entry.defeats,
    tools: entry.tools,
    costs: entry.costs,
    residue: entry.residue,
    confidence: entry.confidence,
  };
}

function sourceNodes(
  kind: "Source" | "Instrument",
  entry: WorkEntry | InstrumentEntry,
  passages: readonly PassageEntry[] | undefined,
  paper: string,
): readonly GraphNode[] {
  const origin: Origin = { by: "literature" };
  const { passages: _p, provisions: _q, exemplifies: _e, ...record } = entry as WorkEntry & InstrumentEntry;
  const title = entry.short ?? entry.title;
  const source: GraphNode = {
    kind,
    slug: entry.key,
    label: title,
    phrase: title,
    summary: entry.finding ?? entry.statusText ?? entry.title,
    origin,
    grade: entry.evidence,
    citations: [],
    record: record as SourceRecord,
  };
  return [
    source,
    ...(passages ?? []).map((passage): GraphNode => {
      const slug = passageSlug(entry.key, passage.at);
      const grade = passage.evidence ?? entry.evidence;
      const label = kind === "Source" ? `${passage.at}: ${passage.says}` : `${title}, ${passage.at}`;
      return {
        kind: kind === "Source" ? "Passage" : "Provision",
        slug,
        label,
        phrase: `${passage.at} of ${title}`,
        summary: passage.says,
        origin: entry.key === paper ? { by: "paper", at: passage.at } : origin,
        grade,
        citations: [{ source: entry.key, at: passage.at, locator: passage.locator ?? passage.at, passage: slug, grade }],
        of: entry.key,
        at: passage.at,
        locator: passage.locator ?? passage.at,
        ...(passage.otherNumbering ? { otherNumbering: passage.otherNumbering } : {}),
      };
    }),
  ];
}

function writtenEdges(entry: NodeEntry, cite: Cite): readonly GraphEdge[] {
  return (entry.relations ?? []).flatMap((relation) => {
    const written = writtenRelation(relation, ALL_RELATIONS);
    if (!written) return [];
    return [
      edge(entry.id, written.relation, written.to, {
        ...assertion(relation, cite),
        ...(relation.reason ? { reason: relation.reason } : {}),
        ...(relation.summary ? { summary: "not-spelt-out" as const } : {}),
        ...(relation.grip ? { grip: relation.grip } : {}),
        ...(relation.rating ? { rating: relation.rating } : {}),
      }),
    ];
  });
}

function argumentEdges(entry: ArgumentEntry, cite: Cite): readonly GraphEdge[] {
  const said = assertion(entry, cite);
  const end = argumentEnd(entry);
  const relation = ({ for: "argues_for", against: "argues_against", undercuts: "undercuts" } as const)[end.stance];
  return [
    ...entry.premises.map((premise) => edge(premise, "is_premise_of", entry.id, said)),
    edge(entry.id, relation, end.target, { ...said, reason: entry.summary, ...(entry.bearing ? { bearing: entry.bearing } : {}) }),
  ];
}

function chainEdges(entry: ChainEntry, cite: Cite): readonly GraphEdge[] {
  return [...new Set(entry.path)].map((slug) => edge(entry.id, "passes", slug, assertion(entry, cite)));
}

function instrumentEdges(entry: InstrumentEntry): readonly GraphEdge[] {
  const said = { origin: { by: "ours" } as const, grade: entry.evidence, citations: [{ source: entry.key, grade: entry.evidence }] };
  return [
    ...(entry.exemplifies ?? []).map((option) => edge(entry.key, "exemplifies", option, said)),
    ...passageEdges(entry.key, entry.provisions, entry.evidence),
  ];
}

function passageEdges(key: string, passages: readonly PassageEntry[] | undefined, sourceGrade: Grade): readonly GraphEdge[] {
  return (passages ?? []).map((passage) => {
    const grade = passage.evidence ?? sourceGrade;
    const slug = passageSlug(key, passage.at);
    return edge(slug, "part_of", key, {
      origin: { by: "literature" },
      grade,
      citations: [{ source: key, at: passage.at, locator: passage.locator ?? passage.at, passage: slug, grade }],
    });
  });
}

function argumentEnd(entry: ArgumentEntry): { readonly stance: "for" | "against" | "undercuts"; readonly target: string } {
  if (entry.for !== undefined) return { stance: "for", target: entry.for };
  if (entry.against !== undefined) return { stance: "against", target: entry.against };
  return { stance: "undercuts", target: entry.undercuts ?? "" };
}

function assertion(entry: { readonly origin: OriginText; readonly sources?: readonly CitationText[] | undefined }, cite: Cite) {
  const citations = cite(entry.sources);
  return { origin: parseOrigin(entry.origin), grade: bestGrade(citations), citations };
}

function edge(from: string, relation: Relation, to: string, rest: Omit<GraphEdge, "id" | "from" | "relation" | "to">): GraphEdge {
  return { id: edgeId(from, relation, to), from, relation, to, ...rest };
}

/** "Direct rules" → "direct rules"; "EU rules", "S3" and "R1 distillation" stay. */
function lowerFirst(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toLowerCase() && /[a-z ]/.test(second) ? first.toLowerCase() + label.slice(1) : label;
}
