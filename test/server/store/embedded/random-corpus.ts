import fc from "fast-check";
import { type Citation, type CompiledCorpus, edgeId, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import { ALL_KINDS, ALL_RELATIONS, GRADES } from "#argument/vocabulary.ts";
import { drawNode } from "#test/draw-graph.ts";

const slugs = Array.from({ length: 60 }, (_, index) => `n${String(index).padStart(2, "0")}`);
/** Few of them have most edges. */
export const slug = fc.oneof(fc.constantFrom(...slugs.slice(0, 4)), fc.constantFrom(...slugs), fc.constant("no.such"));
export const relation = fc.constantFrom(...ALL_RELATIONS.slice(0, 6));
export const kind = fc.constantFrom(...ALL_KINDS);
export const grade = fc.constantFrom(...GRADES);
const origin = fc.constantFrom({ by: "ours" } as const, { by: "literature" } as const, { by: "paper", at: "S3" } as const);
const citations: fc.Arbitrary<readonly Citation[]> = fc.array(
  fc
    .record({ source: slug, passage: fc.option(slug, { nil: undefined }), grade })
    .map(({ passage, ...rest }) => (passage === undefined ? rest : { ...rest, passage })),
  { maxLength: 3 },
);
const said = { origin, grade, citations };

/** Nodes of all kinds, some of them left out, and any edges between those that are there: for a store it makes no odds what they mean. */
export const randomCorpus: fc.Arbitrary<CompiledCorpus> = fc
  .record({
    nodes: fc.tuple(...slugs.map(() => fc.option(fc.record({ kind, label: fc.constantFrom("a", "B", "ab", "ba"), ...said }), { freq: 9 }))),
    edges: fc.uniqueArray(fc.record({ from: slug, relation, to: slug, ...said }), {
      selector: ({ from, relation, to }) => edgeId(from, relation, to),
      maxLength: 300,
      size: "max",
    }),
  })
  .map(({ nodes: drawn, edges: picked }) => {
    const nodes = drawn.flatMap((node, index) => (node ? [{ ...drawNode(slugs[index] ?? "", node.kind), ...node } as GraphNode] : []));
    const known = new Set(nodes.map((node) => node.slug));
    const edges = picked
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((edge): GraphEdge => ({ id: edgeId(edge.from, edge.relation, edge.to), ...edge }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { version: "random", title: "random", asOf: "2026-01-01", nodes, edges };
  });
