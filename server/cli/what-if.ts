import { ExplorerError } from "#argument/explorer-error.ts";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { buildGraph } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import { changesNothing } from "#argument/what-if/tell.ts";
import { whatIf, whatIfOutside } from "#argument/what-if.ts";
import { clingo } from "../solver/clingo.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { wholeGraph } from "../store/whole-graph.ts";
import { ANSWERED_NO, type Command, DONE, parseCommand, refusePositionals } from "./command.ts";
import { readJsonFile } from "./json-file.ts";
import { oneNamed } from "./one-named.ts";
import { findNode } from "./trace/ends.ts";
import { type AskedScenario, SCENARIO_OPTIONS, scenarioOfCorpus, scenarioOfFile } from "./what-if/asked-scenario.ts";
import { printDifference } from "./what-if/print.ts";
import { type AskedDifference, differenceToJson } from "./what-if/to-json.ts";

/** Milliseconds: a command may take its time. */
const READ_LIMIT = 60_000;
const TIME_LIMIT = 30_000;

export const whatIfCommand: Command = {
  name: "what-if",
  summary: "say what changes if tools, facts, values or scores are otherwise",
  help: `Usage: riparian what-if [what is supposed] [what is compared] [options]

Says what a scenario changes against the corpus as it stands, for nobody in particular: only what differs, in sentences with their sources.

What is supposed; of names there may be several, with commas between them or the option given again (a label with commas is one name):
  --adopt TOOL,...      these tools are put in place: they hold the routes
  --drop TOOL,...       these tools are not to be had: they hold nothing, and what only they held is a gap
  --grant STATEMENT,... these statements are taken as given
  --deny STATEMENT,...  these statements are denied
  --put-first CRI,...   these criteria come before all others
  --audience AUD        the criteria come as an audience of the corpus has them: aud.risk, aud.freedom, ...
  --reading READING     whose word counts: evidential (unless told), assertive or strict
  --score ID=SCORE,...  base scores, from 0 to 1, of statements, arguments or supports; for strengths
  --scenario TEXT       all of this as one text, as the answer gives it: adopt:pol.mft/deny:clm.cheap/prefer:cri.effect

What is compared, beside grounded verdicts and standings:
  --semantics NAME      verdicts under ideal, complete, preferred, semi-stable, stable or stage, before and after, and how many extensions accept
  --by SEMANTICS        strengths: ${GRADUAL_SEMANTICS.slice(0, 4)
    .map(({ id }) => id)
    .join(", ")}, ...
  --from NODE --to NODE who holds the routes between the two; with one of them, the other end is open
  --gaps                what the corpus leaves open

  --file FILE           suppose it of a dispute from outside, for its own audience ("riparian weigh --help" shows the form)
  --json                answer as JSON

Exit code: 0 something changes, 1 nothing does, 2 the question could not be asked.
Example: riparian what-if --deny clm.cheap --adopt pol.mft --from mec.cap-gain --to rsk.rule-failure
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("what-if", args, {
      ...SCENARIO_OPTIONS,
      by: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      gaps: { type: "boolean", default: false },
      file: { type: "string" },
      json: { type: "boolean", default: false },
    });
    refusePositionals("what-if", positionals);
    const { by, from, to, gaps, file, json, ...scenario } = values;
    const compared = { gradual: by === undefined ? undefined : oneNamed("--by", by, GRADUAL_SEMANTICS), from, to, gaps };
    const asked = file === undefined ? await ofCorpus(scenario, compared, io.env) : await ofFile(scenario, compared, file);
    io.out(json ? `${JSON.stringify(differenceToJson(asked), null, 2)}\n` : printDifference(asked));
    return changesNothing(asked.difference) ? ANSWERED_NO : DONE;
  },
};

interface Compared {
  readonly gradual: GradualSemantics | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly gaps: boolean;
}

async function ofCorpus(
  asked: AskedScenario,
  { gradual, from, to, gaps }: Compared,
  env: Readonly<Record<string, string | undefined>>,
): Promise<AskedDifference> {
  const store = await openStore(env);
  try {
    const [stored, graph] = await Promise.all([store.corpus(), wholeGraph(store, { timeLimit: READ_LIMIT })]);
    const [scenario, ends] = await Promise.all([scenarioOfCorpus(store, graph, asked), askedEnds(store, from, to)]);
    const limits = { timeLimit: TIME_LIMIT };
    const question = { gradual, coverage: gaps, limits, solving: { solver: clingo, timeLimit: TIME_LIMIT } };
    const difference = await whatIf(graph, scenario, { ...question, ...(ends ? { ends } : {}) });
    return { graph, scenario, difference, gradual, of: { stored, ...(ends ? { ends } : {}) } };
  } finally {
    await store.close();
  }
}

async function ofFile(asked: AskedScenario, { gradual, from, to, gaps }: Compared, file: string): Promise<AskedDifference> {
  const foreign = from !== undefined ? "from" : to !== undefined ? "to" : gaps ? "gaps" : undefined;
  if (foreign) throw new ExplorerError("BAD_USER_INPUT", `--${foreign} asks about the corpus; a dispute in a file has none of it.`);
  const { document, refusal } = readJsonFile(file, "the dispute");
  const found = readOutsideDispute(document);
  if (found.outcome === "refused") throw refusal(found.misfits);
  const { dispute, audience } = found.read;
  const scenario = scenarioOfFile(dispute, audience, asked);
  const solving = { solver: clingo, timeLimit: TIME_LIMIT };
  const difference = await whatIfOutside(dispute, audience, scenario, { gradual, solving });
  return { graph: buildGraph({ nodes: [], edges: [] }), scenario, difference, gradual };
}

async function askedEnds(store: GraphStore, from: string | undefined, to: string | undefined): Promise<TraceEnds | undefined> {
  if (from !== undefined && to !== undefined) return { from: await findNode(store, from), to: await findNode(store, to) };
  if (from !== undefined) return { from: await findNode(store, from) };
  return to === undefined ? undefined : { to: await findNode(store, to) };
}
