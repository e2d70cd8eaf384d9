import { type ArgumentGraph, buildGraph, type Citation, edgeId, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import { markSummaries } from "#argument/trace/unfold.ts";
import { ALL_KINDS, ALL_RELATIONS, GRADES, GRIPS, type Grade, type Grip, type Kind, type Relation } from "#argument/vocabulary.ts";

/**
 * A graph from a drawing, one edge a line: `gain breaks fixed`. After it may stand a grade (`primary`, the default), a grip (`lowers`) and
 * `summary`. A node's kind stands after a colon where it matters: `gate:Rule holds_off failure:Risk`; without one it is a Mechanism.
 */
export function drawGraph(drawing: string): ArgumentGraph {
  const kinds = new Map<string, Kind>();
  const edges = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
    .map((line) => drawEdge(line, kinds));
  const nodes = [...kinds].map(([slug, kind]) => drawNode(slug, kind));
  return buildGraph({ nodes, edges: markSummaries({ nodes, edges }) });
}

export function drawNode(slug: string, kind: Kind): GraphNode {
  const core = { slug, label: slug, phrase: slug, summary: "", origin: { by: "ours" }, grade: "none", citations: [] } as const;
  if (kind === "PolicyTool") return { ...core, kind, past: `what ${slug} misses` };
  return { ...core, kind } as GraphNode;
}

function drawEdge(line: string, kinds: Map<string, Kind>): GraphEdge {
  const [from = "", relation = "", to = "", ...marks] = line.split(/\s+/);
  const read = (text: string) => {
    const [slug = "", kind] = text.split(":");
    const known = ALL_KINDS.find((candidate) => candidate === kind);
    if (known || !kinds.has(slug)) kinds.set(slug, known ?? "Mechanism");
    return slug;
  };
  const ends = { from: read(from), to: read(to) };
  const named = ALL_RELATIONS.find((candidate): candidate is Relation => candidate === relation);
  if (!named) throw new Error(`No relation "${relation}" in "${line}"`);
  const grade = marks.find((mark): mark is Grade => GRADES.some((known) => known === mark)) ?? "primary";
  const grip = marks.find((mark): mark is Grip => GRIPS.some((known) => known === mark));
  const citations: readonly Citation[] = grade === "none" ? [] : [{ source: `about-${ends.from}`, grade }];
  return {
    id: edgeId(ends.from, named, ends.to),
    ...ends,
    relation: named,
    origin: { by: "ours" },
    grade,
    citations,
    ...(grip ? { grip } : {}),
    ...(marks.includes("summary") ? { summary: "not-spelt-out" as const } : {}),
  };
}
