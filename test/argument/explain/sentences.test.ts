import { expect, it } from "vitest";
import { tellExplanation } from "#argument/explain/tell.ts";
import { explain } from "#argument/explain.ts";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { tellSettlements } from "#argument/settle/tell.ts";
import { settle, WANTED } from "#argument/settle.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import type { Scenario } from "#argument/what-if/scenario.ts";
import { tellDifference, tellScenario } from "#argument/what-if/tell.ts";
import { whatIf } from "#argument/what-if.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const dispute = disputeOf(graph);
const facts = dispute.statements.flatMap(({ id, practical }) => (practical ? [] : [id]));

/** Of what no sentence may show, each with the word or mark that gives it away. */
const SLIPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["no full stop at its end", /[^.?!]$/],
  ["small letter at its start", /^[a-z]/],
  ["small letter at the start of a title", /“[a-z]/],
  ["a space or a mark too many", / {2}| [,.;:]|,,|\.\.|“”/],
  ["the same word twice", /\b(that|the|of|to|is|are|and|or|by|for) \1\b/i],
  ["what is missing", /undefined|NaN/],
  ["what does not move", /from (\d\.\d\d) to \1\./],
];

const titles = graph.nodes.flatMap(({ kind, label, phrase }) => (kind === "Evidence" || kind === "CaseStudy" ? [label, phrase] : []));

/** A title is no part of a sentence. */
function hasBareTitle(text: string): boolean {
  const bare = text.replaceAll(/“[^”]*”/g, "");
  return titles.some((title) => bare.includes(title));
}

function expectNoSlips(sentences: readonly string[]): void {
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter(hasBareTitle)).toEqual([]);
  expect(sentences.flatMap((text) => SLIPS.flatMap(([name, pattern]) => (pattern.test(text) ? [`${name}: ${text}`] : [])))).toEqual([]);
}

it("tells why any statement stands or falls without a slip, now that one fact is denied, now another", () => {
  const told = facts
    .filter((_, at) => at % 3 === 0)
    .flatMap((fact) => {
      const weighing = weigh(dispute, { denied: new Set([fact]) });
      return dispute.statements.map(({ id }) => tellExplanation(graph, explain(weighing, id)).text);
    });
  expectNoSlips([...new Set(told)]);
});

it("tells what settles any statement without a slip", () => {
  const told = dispute.statements.flatMap(({ id }) => {
    const settlements = WANTED.map((want) => settle(dispute, id, { want, maxSize: 1, denied: new Set(["clm.cheap"]) }));
    return tellSettlements(graph, settlements).map(({ text }) => text);
  });
  expectNoSlips([...new Set(told)]);
});

it("tells what any fact, tool or reading changes without a slip", async () => {
  const tools = graph.nodes.flatMap(({ kind, slug }) => (kind === "PolicyTool" ? [slug] : []));
  const scenarios: readonly Scenario[] = [
    ...facts.map((fact) => ({ deny: [fact] })),
    ...facts.map((_, at) => ({ grant: facts.slice(at, at + 2), deny: facts.slice(at + 2, at + 4) })),
    ...tools.flatMap((tool) => [{ adopt: [tool] }, { drop: [tool] }]),
    { reading: "strict" },
    { reading: "assertive" },
  ];
  const ends = { from: "mec.cap-gain", to: "rsk.rule-failure" };
  const told: string[] = [];
  for (const scenario of scenarios) {
    const difference = await whatIf(graph, scenario, { gradual: GRADUAL_SEMANTICS[0], ends });
    const changes = Object.values({ ...tellDifference(graph, scenario, difference) }).flat();
    told.push(tellScenario(graph, scenario)?.text ?? "", ...changes.map((change) => change.told.text));
  }
  expectNoSlips([...new Set(told)].filter((text) => text !== ""));
});
