import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { type Scenario, scenarioOf } from "#argument/what-if/scenario.ts";
import { readScenario, readScore, semanticsNamed } from "#argument/what-if/scenario-text.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { nameOfNode, namesIn } from "../names-in.ts";
import { findNode } from "../trace/ends.ts";
import { askedAudience, askedReading, askedValues } from "../weigh/options.ts";

/** What a scenario is made of on the command line. */
export const SCENARIO_OPTIONS = {
  adopt: { type: "string", multiple: true },
  drop: { type: "string", multiple: true },
  grant: { type: "string", multiple: true },
  deny: { type: "string", multiple: true },
  "put-first": { type: "string", multiple: true },
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
  const isName = nameOfNode(graph);
  const [adopt, drop, grant, deny] = await Promise.all(
    (["adopt", "drop", "grant", "deny"] as const).map((option) =>
      Promise.all(namesIn(`--${option}`, asked[option], isName).map((text) => findNode(store, text))),
    ),
  );
  const scores = await Promise.all(
    scoresIn(asked, isName)
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
  const isName = (text: string) => known.has(text);
  const [grant, deny] = (["grant", "deny"] as const).map((option) => namesIn(`--${option}`, asked[option], isName));
  const { "put-first": first, semantics } = asked;
  return scenarioOf({
    ...{ adopt: [], drop: [], grant, deny, reading: undefined },
    audience: first === undefined ? undefined : askedValues(dispute, audience, first),
    baseScores: oneScoreEach(scoresIn(asked, isName).map(readScore)),
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

/** "ID=SCORE", of which the id may have commas. */
function scoresIn({ score }: AskedScenario, isName: (text: string) => boolean): readonly string[] {
  return namesIn("--score", score, (text) => isName(text.replace(/=[^=]*$/, "")));
}

function oneScoreEach(scores: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const twice = scores.find(([id], index) => scores.findIndex(([other]) => other === id) !== index);
  if (twice) throw new ExplorerError("BAD_USER_INPUT", `--score gives "${twice[0]}" two base scores; it can have one.`);
  return Object.fromEntries(scores);
}
