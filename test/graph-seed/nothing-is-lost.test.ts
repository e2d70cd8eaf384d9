import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_KINDS, ALL_RELATIONS } from "#argument/vocabulary.ts";
import { theCorpus } from "../corpus.ts";

/** How many of each kind the draft had, from which this corpus was made (graph-seed/DECISIONS.md accounts for each difference). */
const DRAFT_NODES = {
  Actor: 21,
  Modification: 22,
  Mechanism: 16,
  Capability: 6,
  Safeguard: 7,
  Risk: 8,
  Harm: 8,
  Rule: 16,
  Assumption: 12,
  PolicyOption: 5,
  PolicyTool: 41,
  Criterion: 12,
  Audience: 4,
  Claim: 78,
  Evidence: 55,
  CaseStudy: 15,
  CriticalQuestion: 16,
} as const;

/** And how many relations, under the names into which they were settled. */
const DRAFT_EDGES = {
  mitigates: 69,
  supports: 65,
  comprises: 41,
  scores: 37,
  works_through: 34,
  illustrates: 31,
  questions: 29,
  defeats: 28,
  restores: 27,
  underpins: 25,
  leads_to: 23,
  performs: 22,
  breaks: 20,
  restrains: 20,
  weakens: 16,
  is_kind_of: 13,
  bears: 13,
  causes: 12,
  compromises: 11,
  leads_up_to: 10, // 5 grounds, 5 motivates
  holds_off: 9,
  enables: 8,
  gives_effect_to: 8, // 6 implements, 2 applies
  results_in: 8,
  raises: 7,
  imposes: 6,
  addresses: 6,
  suffers: 4,
  operationalises: 3,
  qualifies: 2,
  relieves: 1,
} as const;

/** Written since, each with its reason in graph-seed/DECISIONS.md. */
const ADDED_EDGES: Partial<Record<string, number>> = { weakens: 1, qualifies: 2, laid_down_in: 25 };

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);

describe("the corpus holds what the draft held", () => {
  const { nodes, edges } = theCorpus();
  const nodesOf = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  const edgesOf = (relation: string) => edges.filter((edge) => edge.relation === relation).length;

  it("342 nodes and 614 relations were in the draft", () => {
    expect(sum(DRAFT_NODES)).toBe(342);
    // part_of (5) and exemplifies (1) are counted apart, since passages and instruments have such edges too.
    expect(sum(DRAFT_EDGES) + 5 + 1).toBe(614);
  });

  it.each(Object.entries(DRAFT_NODES))("at least as many of each kind: %s, %i", (kind, count) => {
    expect(nodesOf(kind)).toBeGreaterThanOrEqual(count);
  });

  it.each(Object.entries(DRAFT_EDGES))("at least as many of each relation: %s, %i", (relation, count) => {
    expect(edgesOf(relation)).toBeGreaterThanOrEqual(count + (ADDED_EDGES[relation] ?? 0));
  });

  it("the two relations that passages and instruments have too", () => {
    const fromClaims = (relation: string) => edges.filter((edge) => edge.relation === relation && edge.from.startsWith("clm.")).length;
    expect(fromClaims("part_of")).toBeGreaterThanOrEqual(5);
    expect(fromClaims("exemplifies")).toBeGreaterThanOrEqual(1);
  });

  it("a step for each of the 25 places in which a rule is laid down", () => {
    expect(edgesOf("laid_down_in")).toBeGreaterThanOrEqual(25);
  });

  it("113 arguments, each with one end, 34 of which only weaken", () => {
    const args = nodes.filter((node) => node.kind === "Argument");
    expect(args.length).toBeGreaterThanOrEqual(113);
    const ends = edgesOf("argues_for") + edgesOf("argues_against") + edgesOf("undercuts");
    expect(ends).toBe(args.length);
    expect(edgesOf("argues_for")).toBeGreaterThanOrEqual(55);
    expect(edgesOf("argues_against")).toBeGreaterThanOrEqual(28);
    expect(edgesOf("undercuts")).toBeGreaterThanOrEqual(30);
    expect(args.filter((node) => node.bearing === "weakens").length).toBeGreaterThanOrEqual(34);
    expect(args.filter((node) => node.value !== undefined).length).toBeGreaterThanOrEqual(57);
  });

  it("12 told cases, 140 works, 89 instruments and cases, 142 provisions", () => {
    expect(nodesOf("CausalChain")).toBeGreaterThanOrEqual(12);
    expect(nodesOf("Source")).toBeGreaterThanOrEqual(140);
    expect(nodesOf("Instrument")).toBeGreaterThanOrEqual(89);
    expect(nodesOf("Provision")).toBeGreaterThanOrEqual(142);
  });

  it("ten sentences of the abstract, the seen opening and the list of contents, as passages of the paper", () => {
    const passages = nodes.filter((node) => node.kind === "Passage" && node.of === "williams-2025-downstream");
    expect(passages.map((node) => ("at" in node ? node.at : "")).toSorted()).toEqual(
      ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "intro", "contents"].toSorted(),
    );
  });

  it("34 steps that stand for routes, 96 grips, 37 ratings, and what gets past 40 tools", () => {
    expect(edges.filter((edge) => edge.summary !== undefined).length).toBeGreaterThanOrEqual(34);
    expect(edges.filter((edge) => edge.grip !== undefined).length).toBeGreaterThanOrEqual(96);
    expect(edges.filter((edge) => edge.rating !== undefined).length).toBeGreaterThanOrEqual(37);
    expect(nodes.filter((node) => node.kind === "PolicyTool" && node.past !== undefined).length).toBeGreaterThanOrEqual(40);
  });
});

describe("what could be cited once can be cited still", () => {
  it("every id of a node or an edge that was ever here is here", () => {
    const here = new Set([...theCorpus().nodes.map((node) => node.slug), ...theCorpus().edges.map((edge) => edge.id)]);
    const citable = readFileSync(new URL("citable-ids.txt", import.meta.url), "utf8")
      .trim()
      .split("\n");
    expect(citable.filter((id) => !here.has(id))).toEqual([]);
  });

  it("uses kinds and relations that the vocabulary has, and of those all", () => {
    const { nodes, edges } = theCorpus();
    expect(new Set(nodes.map((node) => node.kind))).toEqual(new Set(ALL_KINDS));
    expect(new Set(edges.map((edge) => edge.relation))).toEqual(new Set(ALL_RELATIONS));
  });
});
