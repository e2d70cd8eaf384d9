import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { type Fact, readFacts } from "#argument/settle/facts.ts";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf, type Reading } from "#argument/weigh/of-corpus.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import { wholeGraph } from "../../store/whole-graph.ts";
import { readJsonFile } from "../json-file.ts";
import { nameOfNode, namesIn } from "../names-in.ts";
import { findNode } from "../trace/ends.ts";
import { askedAudience, askedReading, askedValues } from "./options.ts";

/** Milliseconds: a command may take its time. */
const TIME_LIMIT = 60_000;

interface Asked {
  readonly file?: string | undefined;
  readonly audience?: string | undefined;
  readonly "put-first"?: readonly string[] | undefined;
  readonly reading?: string | undefined;
  readonly grant?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
}

/** A dispute to be weighed, of the corpus or of a file, and the statements asked about. */
export interface AskedDispute {
  readonly dispute: Dispute;
  readonly audience: Audience;
  readonly statements: readonly string[];
  /** What is granted and denied. */
  readonly facts: readonly Fact[];
  /** Of the corpus alone. */
  readonly of?: { readonly graph: ArgumentGraph; readonly stored: StoredCorpus; readonly reading: Reading };
  /** Of a file alone: values that its audience prefers and on which no argument rests. */
  readonly unusedValues?: readonly string[];
}

export async function askDispute(
  texts: readonly string[],
  asked: Asked,
  env: Readonly<Record<string, string | undefined>>,
): Promise<AskedDispute> {
  return asked.file === undefined ? ofCorpus(texts, asked, env) : ofFile(texts, asked, asked.file);
}

async function ofCorpus(texts: readonly string[], asked: Asked, env: Readonly<Record<string, string | undefined>>): Promise<AskedDispute> {
  const reading = askedReading(asked.reading);
  const store = await openStore(env);
  try {
    const [stored, graph] = await Promise.all([store.corpus(), wholeGraph(store, { timeLimit: TIME_LIMIT })]);
    const audience = askedAudience(graph, asked.audience, asked["put-first"]);
    const dispute = disputeOf(graph, reading);
    const known = new Set(dispute.statements.map(({ id }) => id));
    const find = async (text: string) => {
      const found = await findNode(store, text);
      if (known.has(found)) return found;
      throw new ExplorerError("BAD_USER_INPUT", `"${found}" is not weighed: only claims, evidence, case studies, options and tools are.`);
    };
    const isName = nameOfNode(graph);
    const [statements, granted, denied] = await Promise.all(
      [texts, namesIn("--grant", asked.grant, isName), namesIn("--deny", asked.deny, isName)].map((names) => Promise.all(names.map(find))),
    );
    return { dispute, audience, statements: statements ?? [], facts: askedFacts(dispute, granted, denied), of: { graph, stored, reading } };
  } finally {
    await store.close();
  }
}

function ofFile(statements: readonly string[], asked: Asked, file: string): AskedDispute {
  if (asked.audience !== undefined || asked.reading !== undefined)
    throw new ExplorerError(
      "BAD_USER_INPUT",
      "--audience and --reading are of the corpus; a dispute in a file says itself what is asserted and preferred.",
    );
  const { document, refusal } = readJsonFile(file, "the dispute");
  const found = readOutsideDispute(document);
  if (found.outcome === "refused") throw refusal(found.misfits);
  const { dispute, audience, unusedValues } = found.read;
  const known = new Set(dispute.statements.map(({ id }) => id));
  const unknown = statements.find((statement) => !known.has(statement));
  if (unknown !== undefined) throw new ExplorerError("BAD_USER_INPUT", `${file}: there is no statement "${unknown}".`);
  const isName = (text: string) => known.has(text);
  const facts = askedFacts(dispute, namesIn("--grant", asked.grant, isName), namesIn("--deny", asked.deny, isName));
  return { dispute, audience: askedValues(dispute, audience, asked["put-first"]), statements, facts, unusedValues };
}

/** What the reader settles: what is the case, never what to do. */
function askedFacts(dispute: Dispute, granted: readonly string[] = [], denied: readonly string[] = []): readonly Fact[] {
  const practical = new Set(dispute.statements.flatMap(({ id, practical }) => (practical ? [id] : [])));
  const what = [...granted, ...denied].find((id) => practical.has(id));
  if (what !== undefined)
    throw new ExplorerError("BAD_USER_INPUT", `"${what}" says what to do; only what is the case can be granted or denied.`);
  return readFacts(dispute, { granted: new Set(granted), denied: new Set(denied) });
}
