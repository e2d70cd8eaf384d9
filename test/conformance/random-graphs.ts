import fc from "fast-check";
import { type Citation, type CompiledCorpus, edgeId, type GraphEdge, type GraphNode } from "#argument/graph.ts";
import { markSummaries } from "#argument/trace/unfold.ts";
import { ALL_RELATIONS, GRADES, GRIPS, type Kind, relationSpec, STEP_RELATIONS } from "#argument/vocabulary.ts";
import { drawNode } from "#test/draw-graph.ts";

/* Random typed graphs, small enough that questions about them are often about something that is there. */

export const KINDS: readonly Kind[] = [
  "Actor",
  "Modification",
  "Mechanism",
  "Capability",
  "Risk",
  "Harm",
  "Rule",
  "Assumption",
  "PolicyTool",
  "Claim",
  "Source",
  "Passage",
];
export const slugs = Array.from({ length: 12 }, (_, index) => `n${String(index).padStart(2, "0")}`);
const grades = fc.constantFrom(...GRADES);
const origins = fc.constantFrom({ by: "ours" } as const, { by: "literature" } as const, { by: "paper", at: "S3" } as const);
export const texts = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("Model", "model", "Ämodel", "the rule", ""));
const citations: fc.Arbitrary<readonly Citation[]> = fc.array(
  fc
    .record({ source: fc.constantFrom(...slugs), passage: fc.option(fc.constantFrom(...slugs)), grade: grades })
    .map(({ source, passage, grade }) => ({ source, ...(passage === null ? {} : { passage }), grade })),
  { maxLength: 2 },
);
const records = fc.record(
  {
    issued: fc.constantFrom("2024", "2025-06", "2025-06-19", "1998/1999", "forthcoming"),
    status: fc.constantFrom("in force", "vetoed"),
  },
  { requiredKeys: [] },
);

/** Relations that can join nodes of these kinds. */
const JOINING = ALL_RELATIONS.filter((relation) =>
  [relationSpec(relation).from, relationSpec(relation).to].every((kinds) => kinds.some((kind) => KINDS.includes(kind))),
);

/** Every kind, and those that routes pass more often: order, limits and what is spelt out show in a crowd. */
const ofKind = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Kind>("Mechanism", "Capability", "Rule", "Assumption", "Risk") },
  { weight: 1, arbitrary: fc.constantFrom(...KINDS) },
);
const said = { origin: origins, grade: grades, citations };

export const graphs: fc.Arbitrary<CompiledCorpus> = fc
  .record({
    version: fc.uuid(),
    nodes: fc
      .tuple(
        ...slugs.map((slug) =>
          fc.option(fc.record({ slug: fc.constant(slug), kind: ofKind, label: texts, summary: texts, dates: records, ...said }), {
            freq: 6,
          }),
        ),
      )
      .map((drawn) => drawn.filter((node) => node !== null)),
    picks: fc.noBias(
      fc.array(
        fc.record({
          from: fc.nat(),
          relation: fc.oneof(
            fc.constantFrom(...JOINING),
            fc.constantFrom(...JOINING.filter((relation) => STEP_RELATIONS.includes(relation))),
          ),
          to: fc.nat(),
          ...said,
          summary: fc.nat(3).map((chance) => chance === 0),
          grip: fc.constantFrom(...GRIPS),
        }),
        { minLength: 20, maxLength: 60, size: "max" },
      ),
    ),
  })
  .map(({ version, nodes: drawn, picks }) => {
    const nodes = drawn
      .map(({ slug, kind, dates, ...rest }) => {
        const record = { type: "article", title: "On models", author: [{ family: "Ámodel", given: "N." }], ...dates };
        return { ...drawNode(slug, kind), ...rest, ...(kind === "Source" ? { record } : {}) } as GraphNode;
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const edges = new Map<string, GraphEdge>();
    for (const { from, relation, to, summary, grip, ...said } of picks) {
      const spec = relationSpec(relation);
      const fits = (kinds: readonly Kind[]) => nodes.filter((node) => kinds.includes(node.kind));
      const [starts, ends] = [fits(spec.from), fits(spec.to)];
      const [a, b] = [starts[from % Math.max(1, starts.length)], ends[to % Math.max(1, ends.length)]];
      if (!a || !b) continue;
      const id = edgeId(a.slug, relation, b.slug);
      edges.set(id, {
        id,
        from: a.slug,
        relation,
        to: b.slug,
        ...said,
        ...(spec.sign !== undefined && summary ? { summary: "not-spelt-out" as const } : {}),
        ...(spec.family === "hold" ? { grip } : {}),
      });
    }
    const list = [...edges.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
    return { version, title: "random", asOf: "2026-01-01", nodes, edges: markSummaries({ nodes, edges: list }) };
  });
