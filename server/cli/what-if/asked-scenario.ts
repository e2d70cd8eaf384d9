import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { type Scenario, scenarioOf } from "#argument/what-if/scenario.ts";
import { readScenario, readScore, semanticsNamed } from "#argument/what-if/scenario-text.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { findNode } from "../trace/ends.ts";
import { askedAudience, askedReading, askedValues } from "../weigh/options.ts";

/** What a scenario is made of on the command line. */
export const SCENARIO_OPTIONS = {
  adopt: { type: "string", multiple: true },
  drop: { type: "string", multiple: true },
  grant: { type: "string", multiple: true },
  deny: { type: "string", multiple: true },
  "put-first": { type: "string" },
  audience: { type: "string" },
  reading: { type: "string" },
  score: { type: "string", multiple: true },
  semantics: { type: "string" },
  scenario: { type: "string" },
} as const;

export type AskedScenario = {
  readonly [name in keyof typeof SCENARIO_OPTIONS]?:
    | ((typeof SCENARIO_OPTIONS)[name] extends { multiple: true } ? readonly string[] : string)
    | undefined;
};

/** The scenario of the corpus: statements and tools by slug or label, arguments by slug, supports by the key of the relationship. */
export async function scenarioOfCorpus(store: GraphStore, graph: ArgumentGraph, asked: AskedScenario): Promise<Scenario> {
  const whole = wholeScenario(asked);
  if (whole) return whole;
  const labels = new Set(graph.nodes.map(({ label }) => label.toLowerCase()));
  const isWhole = (text: string) => graph.node(text) !== undefined || labels.has(text.toLowerCase());
  const named = async (items: readonly string[] | undefined) => Promise.all(namesIn(items, isWhole).map((text) => findNode(store, text)));
  const [adopt, drop, grant, deny] = await Promise.all([asked.adopt, asked.drop, asked.grant, asked.deny].map(named));
  const scores = await Promise.all(
    namesIn(asked.score)
      .map(readScore)
      .map(async ([text, score]) => [graph.edge(text) ? text : await findNode(store, text), score] as const),
  );
  const { audience, "put-first": first, reading, semantics } = asked;
  return scenarioOf({
    ...{ adopt, drop, grant, deny },
    audience: audience === undefined && first === undefined ? undefined : askedAudience(graph, audience, first),
    reading: reading === undefined ? undefined : askedReading(reading),
    baseScores: oneScoreEach(scores),
    semantics: semantics === undefined ? undefined : semanticsNamed(semantics),
  });
}

/** The scenario of a dispute in a file, which has neither tools nor audiences nor readings to choose from. */
export function scenarioOfFile(dispute: Dispute, audience: Audience, asked: AskedScenario): Scenario {
  const foreign = (["adopt", "drop", "audience", "reading"] as const).find((option) => asked[option] !== undefined);
  if (foreign) throw new ExplorerError("BAD_USER_INPUT", `--${foreign} asks about the corpus; a dispute in a file has none of it.`);
  const whole = wholeScenario(asked);
  if (whole?.reading)
    throw new ExplorerError("BAD_USER_INPUT", "A reading is of the corpus; a dispute in a file says itself what is asserted.");
  if (whole) return whole;
  const known = new Set(dispute.statements.map(({ id }) => id));
  const [grant, deny] = [asked.grant, asked.deny].map((items) => namesIn(items, (text) => known.has(text)));
  const { "put-first": first, semantics } = asked;
  return scenarioOf({
    ...{ adopt: [], drop: [], grant, deny, reading: undefined },
    audience: first === undefined ? undefined : askedValues(dispute, audience, first),
    baseScores: oneScoreEach(namesIn(asked.score).map(readScore)),
    semantics: semantics === undefined ? undefined : semanticsNamed(semantics),
  });
}

function wholeScenario({ scenario, ...others }: AskedScenario): Scenario | undefined {
  if (scenario === undefined) return undefined;
  const [other] = Object.entries(others).flatMap(([option, value]) => (value === undefined ? [] : option));
  if (other !== undefined)
    throw new ExplorerError("BAD_USER_INPUT", `--scenario holds the whole scenario; --${other} cannot stand beside it.`);
  return readScenario(scenario);
}

/** Names with commas between them; what is a name with its commas stays whole. */
function namesIn(items: readonly string[] = [], isWhole: (text: string) => boolean = () => false): readonly string[] {
  return items.flatMap((item) => (isWhole(item) ? item : item.split(",").map((name) => name.trim())));
}

function oneScoreEach(scores: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const twice = scores.find(([id], index) => scores.findIndex(([other]) => other === id) !== index);
  if (twice) throw new ExplorerError("BAD_USER_INPUT", `--score gives "${twice[0]}" two base scores; it can have one.`);
  return Object.fromEntries(scores);
}
